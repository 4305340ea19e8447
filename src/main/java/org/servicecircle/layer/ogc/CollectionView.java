package org.servicecircle.layer.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
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

    /**
     * Where. When is left out: facilities of unknown days were there at all times, and the official tests of the standard
     * cannot read an interval without bounds.
     */
    record Extent(Spatial spatial) {}

    /** One box: west, south, east, north. */
    record Spatial(List<List<Double>> bbox, String crs) {}

    /** All collections. */
    record Collections(List<Link> links, List<CollectionView> collections) {}
}
