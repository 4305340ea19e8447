package org.servicecircle.layer.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.servicecircle.layer.tile.StyleLayer.Of;

/** The base map as the pages paint it: a test holds it against their {@code base-style.js}. */
final class BaseStyle {

    /** Name of the source with the base map. */
    static final String SOURCE = "base";

    /** What the source holds. */
    static final List<TileLayer> LAYERS =
            List.of(TileLayer.GREEN, TileLayer.COMPOUNDS, TileLayer.WATER, TileLayer.RAIL, TileLayer.WALKWAYS);

    /**
     * A kind of road.
     *
     * @param from the pages' zoom from which it is drawn
     * @param width pixels at the pages' zoom 16
     * @param dash pixels drawn and left out at that zoom; empty for a whole line
     */
    private record Road(String kind, int from, double width, String tone, boolean casing, List<Double> dash) {}

    /** Lowest first. */
    private static final List<Road> ROADS = List.of(
            new Road("PATH", 15, 1.2, "path", false, List.of(3.0, 2.0)),
            new Road("LANE", 14, 3, "lane", true, List.of()),
            new Road("ROAD", 13, 6, "road", true, List.of()),
            new Road("ARTERIAL", 9, 10, "arterial", true, List.of()),
            new Road("BRIDGE", 14, 4, "road", true, List.of()),
            new Road("CROSSING", 16, 3, "path", false, List.of(2.0, 2.0)),
            new Road("STEPS", 16, 3, "steps", false, List.of(1.0, 2.0)),
            new Road("GATE", 16, 3, "steps", false, List.of()));

    private static final double GROWTH = 1.55;
    private static final double LEAST_WIDTH = 0.75;
    /** The pages' zoom 16. */
    private static final double REFERENCE_ZOOM = 15;

    private static final double MOST_ZOOM = 22;
    private static final double CASING_FROM_WIDTH = 2;
    private static final double CASING_MORE = 1.6;
    private static final double WALLS_FROM = 14;

    private final Palette palette;

    BaseStyle(Palette palette) {
        this.palette = palette;
    }

    StyleLayer ground() {
        return StyleLayer.background(palette.colour("map-land"));
    }

    /** Everything on the ground, lowest first. */
    List<StyleLayer> layers() {
        Of water = Of.all(SOURCE, "water");
        Of compounds = Of.all(SOURCE, "compounds");
        List<StyleLayer> layers = new ArrayList<>(List.of(
                fill("green", Of.all(SOURCE, "green"), "map-green"),
                fill("compounds", compounds, "map-compound"),
                line("walls", compounds.from(WALLS_FROM), "map-wall", 1),
                fill("water", water.where("==", "$type", "Polygon"), "map-water"),
                line("waterways", water.where("==", "$type", "LineString"), "map-water", 3),
                StyleLayer.line(
                        "rail",
                        Of.all(SOURCE, "rail"),
                        Map.of(
                                "line-color",
                                palette.colour("map-rail"),
                                "line-width",
                                1.5,
                                "line-dasharray",
                                List.of(4.0, 2.67)))));
        ROADS.stream().filter(Road::casing).map(this::casing).forEach(layers::add);
        ROADS.stream().map(this::road).forEach(layers::add);
        return layers;
    }

    private StyleLayer fill(String id, Of of, String token) {
        return StyleLayer.fill(id, of, Map.of("fill-color", palette.colour(token)));
    }

    private StyleLayer line(String id, Of of, String token, double width) {
        return StyleLayer.line(id, of, Map.of("line-color", palette.colour(token), "line-width", width));
    }

    private StyleLayer casing(Road road) {
        double from = Math.max(road.from - 1, zoomOf(road, CASING_FROM_WIDTH));
        Of of = walkways(road).from(from);
        return StyleLayer.line(
                "casing-" + road.kind,
                of,
                Map.of("line-color", palette.colour("map-casing"), "line-width", widths(road, from, CASING_MORE)));
    }

    private StyleLayer road(Road road) {
        Object width = widths(road, zoomOf(road, LEAST_WIDTH), 0);
        String colour = palette.colour("map-" + road.tone);
        Of of = walkways(road).from(road.from - 1);
        List<Double> dash =
                road.dash.stream().map(pixels -> pixels / road.width).toList();
        return StyleLayer.line(
                "road-" + road.kind,
                of,
                dash.isEmpty()
                        ? Map.of("line-color", colour, "line-width", width)
                        : Map.of("line-color", colour, "line-width", width, "line-dasharray", dash));
    }

    private static Of walkways(Road road) {
        return Of.all(SOURCE, "walkways").where("==", "kind", road.kind);
    }

    /** The zoom at which a road has this width. */
    private static double zoomOf(Road road, double width) {
        return REFERENCE_ZOOM + Math.log(width / road.width) / Math.log(GROWTH);
    }

    /**
     * Widths that grow by the same factor with each zoom, from one on. Every whole zoom has its stop, although two at the
     * ends would say the same: QGIS 3.22 grows by a power between stops, and made roads five times too wide.
     */
    private static List<Object> widths(Road road, double from, double more) {
        List<Object> widths = new ArrayList<>(List.of("interpolate", List.of("exponential", GROWTH), List.of("zoom")));
        for (double zoom = from; zoom <= MOST_ZOOM; zoom = Math.floor(zoom) + 1) {
            widths.add(zoom);
            widths.add(width(road, zoom) + more);
        }
        return widths;
    }

    private static double width(Road road, double zoom) {
        return road.width * Math.pow(GROWTH, zoom - REFERENCE_ZOOM);
    }
}
