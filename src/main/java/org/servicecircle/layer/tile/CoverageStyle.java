package org.servicecircle.layer.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.servicecircle.layer.tile.StyleLayer.Of;

/**
 * Streets and communities shaded by the share covered, with the gaps, as on the pages. The shade lies beneath the base
 * map, outlines above it. Areas without data are plain, not hatched: a hatch would take a sprite.
 */
final class CoverageStyle {

    /** Name of the source with the answers. */
    static final String SOURCE = "coverage";

    /** What the source holds. */
    static final List<TileLayer> LAYERS =
            List.of(TileLayer.COVERAGE_STREETS, TileLayer.COVERAGE_COMMUNITIES, TileLayer.GAPS);

    /** Lower bounds of the second to the last class; the same at every setting, as on the pages. */
    static final List<Double> BREAKS = List.of(0.5, 0.7, 0.85, 0.95);

    private static final double OPACITY = 0.75;
    private static final double STREET_WIDTH = 2.5;

    private final Palette palette;

    CoverageStyle(Palette palette) {
        this.palette = palette;
    }

    /** What lies beneath the base map. */
    List<StyleLayer> shades() {
        List<StyleLayer> layers = new ArrayList<>(
                shades("streets", Of.all(SOURCE, "coverage-streets").to(ZoomRules.COMMUNITIES_FROM)));
        layers.addAll(
                shades("communities", Of.all(SOURCE, "coverage-communities").from(ZoomRules.COMMUNITIES_FROM)));
        return layers;
    }

    /** One layer for each class: there are readers that know no steps over a property. */
    private List<StyleLayer> shades(String id, Of areas) {
        List<StyleLayer> layers = new ArrayList<>();
        layers.add(shade(id + "-none", areas.where("!has", "share"), "class-none"));
        for (int step = 0; step <= BREAKS.size(); step++) {
            List<Object> tests = new ArrayList<>(List.of("all", List.of("has", "share")));
            if (step > 0) {
                tests.add(List.of(">=", "share", BREAKS.get(step - 1)));
            }
            if (step < BREAKS.size()) {
                tests.add(List.of("<", "share", BREAKS.get(step)));
            }
            layers.add(shade(id + "-" + step, areas.where(tests.toArray()), "class-" + step));
        }
        return layers;
    }

    private StyleLayer shade(String id, Of of, String token) {
        return StyleLayer.fill(id, of, Map.of("fill-color", palette.colour(token), "fill-opacity", OPACITY));
    }

    /** What lies above it. */
    List<StyleLayer> outlines() {
        String outline = palette.colour("map-outline");
        String gap = palette.colour("sign-gap");
        return List.of(
                StyleLayer.line(
                        "community-outlines",
                        Of.all(SOURCE, "coverage-communities").from(ZoomRules.COMMUNITIES_FROM),
                        Map.of("line-color", outline, "line-width", 1, "line-opacity", OPACITY)),
                StyleLayer.line(
                        "street-outlines",
                        Of.all(SOURCE, "coverage-streets"),
                        Map.of("line-color", outline, "line-width", STREET_WIDTH)),
                StyleLayer.line("gap-outlines", Of.all(SOURCE, "gaps"), Map.of("line-color", gap, "line-width", 2)));
    }
}
