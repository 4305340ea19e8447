package org.servicecircle.layer.tile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * One layer of a style (MapLibre and Mapbox style specification, version 8). Zooms are those of tiles of 512 pixels: what
 * the pages call zoom 15 is 14 here.
 *
 * @param filter absent where all features of the source layer are painted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StyleLayer(
        String id,
        String type,
        String source,
        @JsonProperty("source-layer") String sourceLayer,
        Double minzoom,
        Double maxzoom,
        List<Object> filter,
        Map<String, Object> layout,
        Map<String, Object> paint) {

    static StyleLayer background(String colour) {
        return new StyleLayer(
                "land", "background", null, null, null, null, null, null, Map.of("background-color", colour));
    }

    static StyleLayer fill(String id, Of of, Map<String, Object> paint) {
        return new StyleLayer(id, "fill", of.source, of.layer, of.minzoom, of.maxzoom, of.filter, null, paint);
    }

    static StyleLayer line(String id, Of of, Map<String, Object> paint) {
        // Round ends would close the gaps of a dashed line.
        String cap = paint.containsKey("line-dasharray") ? "butt" : "round";
        return new StyleLayer(
                id,
                "line",
                of.source,
                of.layer,
                of.minzoom,
                of.maxzoom,
                of.filter,
                Map.of("line-cap", cap, "line-join", "round"),
                paint);
    }

    static StyleLayer circle(String id, Of of, Map<String, Object> paint) {
        return new StyleLayer(id, "circle", of.source, of.layer, of.minzoom, of.maxzoom, of.filter, null, paint);
    }

    static StyleLayer symbol(String id, Of of, Map<String, Object> layout, Map<String, Object> paint) {
        return new StyleLayer(id, "symbol", of.source, of.layer, of.minzoom, of.maxzoom, of.filter, layout, paint);
    }

    /** Which features are painted. */
    record Of(String source, String layer, Double minzoom, Double maxzoom, List<Object> filter) {

        static Of all(String source, String layer) {
            return new Of(source, layer, null, null, null);
        }

        Of from(double zoom) {
            return new Of(source, layer, zoom, maxzoom, filter);
        }

        Of to(double zoom) {
            return new Of(source, layer, minzoom, zoom, filter);
        }

        /** In the older notation, which all readers know. */
        Of where(Object... test) {
            return new Of(source, layer, minzoom, maxzoom, List.of(test));
        }
    }
}
