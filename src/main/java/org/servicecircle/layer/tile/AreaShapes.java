package org.servicecircle.layer.tile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.area.Community;
import org.servicecircle.area.CommunityRepository;
import org.servicecircle.area.Street;
import org.servicecircle.area.StreetRepository;
import org.servicecircle.layer.mvt.MapShape;
import org.springframework.stereotype.Component;

/** The outlines of streets and communities, read once for each data version. */
@Component
class AreaShapes {

    /** Shapes by code. */
    private record Current(
            long dataVersion, Map<String, List<MapShape>> streets, Map<String, List<MapShape>> communities) {}

    private final StreetRepository streets;
    private final CommunityRepository communities;
    private Current current = new Current(-1, Map.of(), Map.of());

    AreaShapes(StreetRepository streets, CommunityRepository communities) {
        this.streets = streets;
        this.communities = communities;
    }

    Map<String, List<MapShape>> streets(long dataVersion) {
        return of(dataVersion).streets();
    }

    Map<String, List<MapShape>> communities(long dataVersion) {
        return of(dataVersion).communities();
    }

    /** One thread reads, the others wait for it; the shapes of an older version are let go. */
    private synchronized Current of(long dataVersion) {
        if (current.dataVersion() != dataVersion) {
            current = new Current(
                    dataVersion,
                    shapes(streets.findAllByOrderByCode(), Street::code, Street::geometry),
                    shapes(communities.findAllByOrderByCode(), Community::code, Community::geometry));
        }
        return current;
    }

    private static <T> Map<String, List<MapShape>> shapes(
            List<T> areas, Function<T, String> code, Function<T, Geometry> geometry) {
        return areas.stream().collect(Collectors.toMap(code, area -> MapShape.of(geometry.apply(area))));
    }
}
