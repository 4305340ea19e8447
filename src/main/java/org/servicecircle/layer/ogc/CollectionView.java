package org.servicecircle.layer.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;

/** A collection as OGC API – Features describes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CollectionView(
        String id,
        String title,
        String description,
        String attribution,
        List<Link> links,
        Extent extent,
        String itemType,
        List<String> crs,
        String storageCrs) {

    /** Where and when; a collection whose features have no time has no {@code temporal}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Extent(Spatial spatial, Temporal temporal) {}

    /** One box: west, south, east, north. */
    record Spatial(List<List<Double>> bbox, String crs) {}

    /** One interval; null is without bound. */
    record Temporal(List<List<String>> interval, String trs) {

        static final Temporal WITHOUT_BOUNDS =
                new Temporal(List.of(Arrays.asList(null, null)), "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian");
    }

    /** All collections. */
    record Collections(List<Link> links, List<CollectionView> collections) {}
}
