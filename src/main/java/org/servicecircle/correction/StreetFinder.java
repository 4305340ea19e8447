package org.servicecircle.correction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.servicecircle.area.Community;
import org.servicecircle.area.CommunityIndex;
import org.servicecircle.area.CommunityRepository;
import org.servicecircle.dataset.CurrentData;
import org.springframework.stereotype.Component;

/** Finds the street of a place; reads the areas once for each data version. */
@Component
class StreetFinder {

    private record Known(long dataVersion, CommunityIndex communities, Map<String, String> streetOf) {}

    private final CommunityRepository communities;
    private final CurrentData data;
    private volatile Known last = new Known(-1, new CommunityIndex(List.of()), Map.of());

    StreetFinder(CommunityRepository communities, CurrentData data) {
        this.communities = communities;
        this.data = data;
    }

    /** Where reports are expected, in degrees; a null envelope while nothing is loaded. */
    Envelope surroundings() {
        return known().communities().surroundings();
    }

    /** Code of the street that holds a point; null outside all. */
    String streetOf(Point point) {
        Known now = known();
        return now.communities().find(point).map(now.streetOf()::get).orElse(null);
    }

    private Known known() {
        long version = data.version();
        Known known = last;
        if (known.dataVersion() != version) {
            List<Community> all = communities.findAllByOrderByCode();
            known = new Known(
                    version,
                    new CommunityIndex(all),
                    all.stream().collect(Collectors.toMap(Community::code, Community::streetCode)));
            last = known;
        }
        return known;
    }
}
