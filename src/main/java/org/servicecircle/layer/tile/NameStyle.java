package org.servicecircle.layer.tile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicecircle.layer.tile.StyleLayer.Of;

/**
 * The names on the map, as large and with the halo that the pages give them. The style names no server of glyphs: readers draw
 * with fonts of their own, tried in this order.
 */
final class NameStyle {

    private static final List<String> FONTS =
            List.of("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "sans-serif");

    /** Pixels, as are all sizes: that of small text on the pages. */
    private static final double SIZE = 12;
    /** The pages write roads at 0.95 of that, in whole pixels. */
    private static final double ROAD_SIZE = 11;

    private static final double HALO = 1.5;

    /** On the pages main roads are named from zoom 13, others from 15; tiles of styles are twice as large. */
    private static final double MAIN_ROADS_FROM = 12;

    private static final double ROADS_FROM = 14;
    /** Here a community is as wide as its name. */
    private static final double COMMUNITIES_FROM = 13;

    private static final double FACILITIES_FROM = 16;

    private static final Map<String, Object> BELOW = Map.of("text-anchor", "top", "text-offset", List.of(0, 0.8));

    private final Palette palette;

    NameStyle(Palette palette) {
        this.palette = palette;
    }

    /** Names of what lies beneath first: where two collide, readers keep the last. */
    List<StyleLayer> layers() {
        Of roads = Of.all(BaseStyle.SOURCE, "walkways");
        return List.of(
                road("road-names", roads.where("==", "kind", "ROAD").from(ROADS_FROM)),
                road("main-road-names", roads.where("==", "kind", "ARTERIAL").from(MAIN_ROADS_FROM)),
                name("facility-names", Of.all(PlaceStyle.SOURCE, "facilities").from(FACILITIES_FROM), SIZE, BELOW),
                name(
                        "community-names",
                        Of.all(PlaceStyle.SOURCE, "communities").from(COMMUNITIES_FROM),
                        SIZE,
                        Map.of()),
                name("street-names", Of.all(PlaceStyle.SOURCE, "streets").to(COMMUNITIES_FROM), SIZE, Map.of()));
    }

    private StyleLayer road(String id, Of of) {
        return StyleLayer.symbol(
                id, of, layout(ROAD_SIZE, Map.of("symbol-placement", "line")), paint("map-name", "map-halo"));
    }

    private StyleLayer name(String id, Of of, double size, Map<String, Object> more) {
        return StyleLayer.symbol(id, of, layout(size, more), paint("ink", "name-halo"));
    }

    private static Map<String, Object> layout(double size, Map<String, Object> more) {
        Map<String, Object> layout = new LinkedHashMap<>();
        layout.put("text-field", "{name}");
        layout.put("text-font", FONTS);
        layout.put("text-size", size);
        layout.putAll(more);
        return layout;
    }

    private Map<String, Object> paint(String letters, String halo) {
        return Map.of(
                "text-color", palette.colour(letters),
                "text-halo-color", palette.colour(halo),
                "text-halo-width", HALO);
    }
}
