package org.servicecircle.layer.tile;

import java.util.List;
import java.util.Map;
import org.servicecircle.layer.tile.StyleLayer.Of;

/** What is stored of a place, above the ground: outlines of streets and communities, homes and facilities. */
final class PlaceStyle {

    /** Name of the source with the places. */
    static final String SOURCE = "places";

    /** What the source holds. */
    static final List<TileLayer> LAYERS =
            List.of(TileLayer.STREETS, TileLayer.COMMUNITIES, TileLayer.DWELLINGS, TileLayer.FACILITIES);

    /** Nearer than this a home is a house to be told from its neighbour. */
    private static final double DWELLINGS_FROM = 14;

    /** Farther out a country's communities are a smear. */
    private static final double COMMUNITIES_FROM = 12;

    private static final double FACILITIES_FROM = 12;
    private static final double FAR_ZOOM = 11;
    private static final double NEAR_ZOOM = 16;

    private final Palette palette;

    PlaceStyle(Palette palette) {
        this.palette = palette;
    }

    /** Where streets and communities end; a style of answers draws these lines itself. */
    List<StyleLayer> outlines() {
        String outline = palette.colour("map-outline");
        return List.of(
                StyleLayer.line(
                        "places-communities",
                        Of.all(SOURCE, "communities").from(COMMUNITIES_FROM),
                        Map.of("line-color", outline, "line-width", 1, "line-opacity", 0.5)),
                StyleLayer.line(
                        "places-streets", Of.all(SOURCE, "streets"), Map.of("line-color", outline, "line-width", 2)));
    }

    /** Homes and facilities. */
    List<StyleLayer> points() {
        return List.of(
                StyleLayer.circle(
                        "places-dwellings",
                        Of.all(SOURCE, "dwellings").from(DWELLINGS_FROM),
                        Map.of("circle-color", palette.colour("sign-unknown"), "circle-radius", radius(1, 4))),
                StyleLayer.circle(
                        "places-facilities",
                        Of.all(SOURCE, "facilities").from(FACILITIES_FROM),
                        Map.of(
                                "circle-color", palette.colour("sign-facility"),
                                "circle-radius", radius(2, 6),
                                "circle-stroke-color", palette.colour("sign-edge"),
                                "circle-stroke-width", 1)));
    }

    /** Growing evenly, which every reader understands alike; QGIS 3.22 misreads other curves between stops. */
    private static List<Object> radius(double far, double near) {
        return List.of("interpolate", List.of("linear"), List.of("zoom"), FAR_ZOOM, far, NEAR_ZOOM, near);
    }
}
