package org.servicecircle.nearby;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Point;
import org.servicecircle.analysis.Areas;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.ServicePoint;
import org.servicecircle.area.CommunityRepository;
import org.servicecircle.area.DwellingRepository;
import org.servicecircle.area.StreetRepository;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.facility.FacilityStatus;
import org.servicecircle.web.GeoJson;
import org.springframework.stereotype.Component;

/** Reads all that can be searched for. Nothing about people is among it. */
@Component
class TargetReader {

    /** Before the name of anything that was made up for the model. */
    private static final String MADE_UP = "示意 ";

    private final StreetRepository streets;
    private final CommunityRepository communities;
    private final DwellingRepository dwellings;
    private final Readings readings;

    TargetReader(
            StreetRepository streets,
            CommunityRepository communities,
            DwellingRepository dwellings,
            Readings readings) {
        this.streets = streets;
        this.communities = communities;
        this.dwellings = dwellings;
        this.readings = readings;
    }

    TargetIndex read(PlaceSnapshot snapshot) {
        List<Target> targets = new ArrayList<>();
        BilingualName place = snapshot.facts().name();
        streets.findAllByOrderByCode().forEach(street -> {
            Point at = street.geometry().getInteriorPoint();
            targets.add(target(Target.Type.STREET, street.code(), null, street.name(), place, at.getX(), at.getY()));
        });
        communities.findAllByOrderByCode().forEach(community -> {
            Point at = community.geometry().getInteriorPoint();
            BilingualName street = street(snapshot, snapshot.areas().communityNumber(community.code()));
            targets.add(target(
                    Target.Type.COMMUNITY, community.code(), null, community.name(), street, at.getX(), at.getY()));
        });
        Compounds.of(dwellings.findAllNamed()).forEach(compound -> {
            int community = snapshot.areas().communityNumber(compound.communityCode());
            BilingualName name = BilingualName.of(compound.name());
            BilingualName detail = joined(street(snapshot, community), community(snapshot, community));
            Point at = compound.at();
            targets.add(target(Target.Type.COMPOUND, null, null, name, detail, at.getX(), at.getY()));
        });
        snapshot.services().stream()
                .filter(service -> service.lifetime().status() != FacilityStatus.CLOSED)
                .forEach(service -> targets.add(facility(service, snapshot)));
        return new TargetIndex(targets);
    }

    private Target facility(ServicePoint service, PlaceSnapshot snapshot) {
        BilingualName category = snapshot.taxonomy().name(service.category());
        return target(
                Target.Type.FACILITY,
                null,
                service.id(),
                service.name(),
                joined(category, street(snapshot, service.community())),
                GeoJson.degrees(service.lonE7()),
                GeoJson.degrees(service.latE7()));
    }

    private Target target(
            Target.Type type, String code, Long id, BilingualName name, BilingualName detail, double lon, double lat) {
        String zh = name.zh().startsWith(MADE_UP) ? name.zh().substring(MADE_UP.length()) : name.zh();
        SearchName english = name.en() == null ? null : new SearchName(name.en(), readings);
        return new Target(type, code, id, name, detail, lon, lat, new SearchName(zh, readings), english);
    }

    private static BilingualName street(PlaceSnapshot snapshot, int community) {
        int street = snapshot.areas().streetOf(community);
        return street == Areas.OUTSIDE
                ? BilingualName.of("")
                : snapshot.areas().streets().get(street).name();
    }

    private static BilingualName community(PlaceSnapshot snapshot, int community) {
        return community == Areas.OUTSIDE
                ? BilingualName.of("")
                : snapshot.areas().communities().get(community).name();
    }

    private static BilingualName joined(BilingualName some, BilingualName more) {
        String en = joined(some.en() == null ? some.zh() : some.en(), more.en() == null ? more.zh() : more.en());
        return new BilingualName(joined(some.zh(), more.zh()), en);
    }

    private static String joined(String some, String more) {
        return some.isEmpty() || more.isEmpty() ? some + more : some + " · " + more;
    }
}
