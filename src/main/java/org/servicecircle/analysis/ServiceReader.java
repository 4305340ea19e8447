package org.servicecircle.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Point;
import org.servicecircle.analysis.ServicePoint.Entrances;
import org.servicecircle.facility.Facility;
import org.servicecircle.facility.FacilityEntrance;
import org.servicecircle.facility.FacilityEntranceRepository;
import org.servicecircle.facility.FacilityRepository;
import org.servicecircle.facility.OpeningHours;
import org.servicecircle.geo.Earth;
import org.springframework.stereotype.Component;

/** Reads all facilities with their entrances in two queries. */
@Component
class ServiceReader {

    private final FacilityRepository facilities;
    private final FacilityEntranceRepository entrances;

    ServiceReader(FacilityRepository facilities, FacilityEntranceRepository entrances) {
        this.facilities = facilities;
        this.entrances = entrances;
    }

    /** All facilities whatever their status, by id. */
    List<ServicePoint> read(Areas areas) {
        Map<Long, List<FacilityEntrance>> ofFacility = entrances.findAllByOrderByFacilityIdAscIdAsc().stream()
                .collect(Collectors.groupingBy(FacilityEntrance::facilityId));
        return facilities.findAllByOrderById().stream()
                .map(facility -> point(facility, ofFacility.getOrDefault(facility.id(), List.of()), areas))
                .toList();
    }

    private static ServicePoint point(Facility facility, List<FacilityEntrance> entrances, Areas areas) {
        List<Point> doors = entrances.isEmpty()
                ? List.of(facility.location())
                : entrances.stream().map(FacilityEntrance::location).toList();
        int community = areas.communityNumber(facility.communityCode());
        String hours = facility.offer().openingHours();
        return new ServicePoint(
                facility.id(),
                facility.categoryCode(),
                facility.name(),
                facility.lifetime(),
                OpeningHours.find(hours == null ? "" : hours),
                facility.offer().wheelchair(),
                community,
                areas.streetOf(community),
                Earth.toE7(facility.location().getX()),
                Earth.toE7(facility.location().getY()),
                doors.stream().mapToInt(door -> Earth.toE7(door.getX())).toArray(),
                doors.stream().mapToInt(door -> Earth.toE7(door.getY())).toArray(),
                known(entrances));
    }

    private static Entrances known(List<FacilityEntrance> entrances) {
        if (entrances.isEmpty()) {
            return Entrances.NONE;
        }
        return entrances.stream().allMatch(FacilityEntrance::assumed) ? Entrances.ASSUMED : Entrances.KNOWN;
    }
}
