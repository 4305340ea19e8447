package org.servicecircle.layer.tile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * TileJSON 3.0.0.
 *
 * @param tiles templates with {@code {z}}, {@code {y}} and {@code {x}}
 * @param bounds west, south, east, north; absent while nothing is loaded, as is the centre
 * @param center longitude, latitude, zoom
 * @param attribution HTML
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TileJsonView(
        String tilejson,
        String name,
        String description,
        String version,
        String attribution,
        String scheme,
        List<String> tiles,
        int minzoom,
        int maxzoom,
        double[] bounds,
        double[] center,
        @JsonProperty("vector_layers") List<VectorLayer> vectorLayers) {

    /** One layer; {@code fields} name the types of its values. */
    public record VectorLayer(String id, String description, int minzoom, int maxzoom, Map<String, String> fields) {}
}
