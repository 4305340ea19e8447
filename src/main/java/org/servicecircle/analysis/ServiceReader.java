package org.servicecircle.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Point;
import org.servicecircle.analysis.ServicePoint.Entrances;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.facility.FacilityEntrance;
import org.servicecircle.facility.FacilityEntranceRepository;
import org.servicecircle.facility.FacilityRepository;
import org.servicecircle.facility.Lifetime;
import org.servicecircle.facility.OpeningHours;
import org.servicecircle.facility.ServiceRow;
import org.servicecircle.geo.Earth;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads all facilities with their entrances. */
@Component
class ServiceReader {

    private static final Limit PART = Limit.of(10_000);

    private final FacilityRepository facilities;
    private final FacilityEntranceRepository entrances;

    ServiceReader(FacilityRepository facilities, FacilityEntranceRepository entrances) {
        this.facilities = facilities;
        this.entrances = entrances;
    }

    /** All facilities whatever their status, by id. */
    List<ServicePoint> read(Areas areas) {
        return read(areas, PART);
    }

    /** The same, so many at a time. */
    List<ServicePoint> read(Areas areas, Limit part) {
        Map<Long, List<FacilityEntrance>> ofFacility = entrances.findAllByOrderByFacilityIdAscIdAsc().stream()
                .collect(Collectors.groupingBy(FacilityEntrance::facilityId));
        Shared shared = new Shared();
        List<ServicePoint> points = new ArrayList<>();
        long last = Long.MIN_VALUE;
        List<ServiceRow> rows;
        do {
            rows = facilities.findRowsAfter(last, part);
            for (ServiceRow row : rows) {
                points.add(point(row, ofFacility.getOrDefault(row.id(), List.of()), areas, shared));
                last = row.id();
            }
        } while (rows.size() == part.max());
        return points;
    }

    /** What many facilities have alike is kept once: of a million, it would else take most of the memory. */
    private static final class Shared {

        private final Once<String> categories = new Once<>();
        private final Once<String> englishNames = new Once<>();
        private final Once<Lifetime> lifetimes = new Once<>();
        private final Map<String, Optional<OpeningHours>> hours = new HashMap<>();

        BilingualName name(BilingualName name) {
            return new BilingualName(name.zh(), englishNames.of(name.en()));
        }

        Optional<OpeningHours> hours(String text) {
            return text == null ? Optional.empty() : hours.computeIfAbsent(text, OpeningHours::find);
        }
    }

    /** Values that were seen; those that are equal are made one. */
    private static final class Once<T> {

        /** So many are remembered: where there are more, those that come later are hardly alike. */
        private static final int MOST = 10_000;

        private final Map<T, T> seen = new HashMap<>();

        T of(T value) {
            return seen.size() < MOST ? seen.computeIfAbsent(value, it -> it) : seen.getOrDefault(value, value);
        }
    }

    private static ServicePoint point(ServiceRow row, List<FacilityEntrance> entrances, Areas areas, Shared shared) {
        int community = areas.communityNumber(row.communityCode());
        return new ServicePoint(
                row.id(),
                shared.categories.of(row.categoryCode()),
                shared.name(row.name()),
                shared.lifetimes.of(row.lifetime()),
                shared.hours(row.openingHours()),
                row.wheelchair(),
                community,
                areas.streetOf(community),
                row.lonE7(),
                row.latE7(),
                doors(entrances, Point::getX),
                doors(entrances, Point::getY),
                known(entrances));
    }

    private static int[] doors(List<FacilityEntrance> entrances, ToDoubleFunction<Point> ordinate) {
        return entrances.isEmpty()
                ? ServicePoint.NO_ENTRANCES
                : entrances.stream()
                        .mapToInt(entrance -> Earth.toE7(ordinate.applyAsDouble(entrance.location())))
                        .toArray();
    }

    private static Entrances known(List<FacilityEntrance> entrances) {
        if (entrances.isEmpty()) {
            return Entrances.NONE;
        }
        return entrances.stream().allMatch(FacilityEntrance::assumed) ? Entrances.ASSUMED : Entrances.KNOWN;
    }
}
