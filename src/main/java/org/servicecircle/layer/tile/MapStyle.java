package org.servicecircle.layer.tile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A style (MapLibre and Mapbox style specification, version 8). It needs no sprites and no server of
 * glyphs.
 *
 * @param center longitude and latitude; absent while nothing is loaded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MapStyle(
        int version, String name, double[] center, Integer zoom, Map<String, Source> sources, List<StyleLayer> layers) {

    /** Tiles, as the TileJSON at {@code url} describes them. */
    record Source(String type, String url) {}

    private static final int STYLE_VERSION = 8;
    private static final int FIRST_SHOWN = 12;

    /**
     * The base map with places, and with the answers of a question where those are wanted.
     *
     * @param coverageUrl null for a style without answers
     */
    static MapStyle of(
            String name, Palette palette, double[] center, String baseUrl, String placesUrl, String coverageUrl) {
        BaseStyle base = new BaseStyle(palette);
        PlaceStyle places = new PlaceStyle(palette);
        Map<String, Source> sources = new LinkedHashMap<>();
        sources.put(BaseStyle.SOURCE, new Source("vector", baseUrl));
        sources.put(PlaceStyle.SOURCE, new Source("vector", placesUrl));
        List<StyleLayer> layers = new ArrayList<>(List.of(base.ground()));
        if (coverageUrl == null) {
            layers.addAll(base.layers());
            layers.addAll(places.outlines());
        } else {
            CoverageStyle coverage = new CoverageStyle(palette);
            sources.put(CoverageStyle.SOURCE, new Source("vector", coverageUrl));
            layers.addAll(coverage.shades());
            layers.addAll(base.layers());
            layers.addAll(coverage.outlines());
        }
        layers.addAll(places.points());
        layers.addAll(new NameStyle(palette).layers());
        return new MapStyle(STYLE_VERSION, name, center, center == null ? null : FIRST_SHOWN, sources, layers);
    }

    /** The same without names: MapLibre before 5.14 refuses a style that has some and no server of glyphs. */
    MapStyle withoutNames() {
        List<StyleLayer> rest =
                layers.stream().filter(layer -> !"symbol".equals(layer.type())).toList();
        return new MapStyle(version, name, center, zoom, sources, rest);
    }
}
