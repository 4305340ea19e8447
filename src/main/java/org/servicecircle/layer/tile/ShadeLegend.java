package org.servicecircle.layer.tile;

import java.util.ArrayList;
import java.util.List;
import org.servicecircle.web.Language;

/**
 * What the shades of {@link CoverageStyle} mean, in words: beside a map of them on a page.
 *
 * @param ground colour of the land beneath; null where the page's own style sheet colours all
 */
record ShadeLegend(String ground, List<Row> rows) {

    /** As the style sheet of the pages names what is neither shaded nor hatched. */
    private static final String PLAIN = "plain";

    private static final double PERCENT = 100;

    /**
     * A class of areas.
     *
     * @param shade its number, from the least covered on
     * @param colour null where the page's own style sheet knows it
     */
    record Row(String shade, String colour, String text) {}

    /**
     * The classes from the one that needs most attention on; no legend where nothing of these layers is shaded.
     *
     * @param palette that of the map; null for one that changes its colours with the page
     */
    static List<ShadeLegend> of(List<TileLayer> layers, Palette palette, TileAbout about, Language language) {
        if (!layers.contains(TileLayer.COVERAGE_STREETS) && !layers.contains(TileLayer.COVERAGE_COMMUNITIES)) {
            return List.of();
        }
        List<Double> breaks = CoverageStyle.BREAKS;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i <= breaks.size(); i++) {
            rows.add(row(Integer.toString(i), "class-" + i, palette, text(i, about, language)));
        }
        rows.add(row(PLAIN, "class-none", palette, about.say(language, "ogc.page.shadeNone")));
        return List.of(new ShadeLegend(palette == null ? null : palette.colour("map-land"), rows));
    }

    private static Row row(String shade, String token, Palette palette, String text) {
        return new Row(shade, palette == null ? null : palette.colour(token), text);
    }

    private static String text(int shade, TileAbout about, Language language) {
        List<Double> breaks = CoverageStyle.BREAKS;
        if (shade == 0) {
            return about.say(language, "ogc.page.shadeBelow", percent(breaks.get(0)));
        }
        long from = percent(breaks.get(shade - 1));
        return shade == breaks.size()
                ? about.say(language, "ogc.page.shadeFrom", from)
                : about.say(language, "ogc.page.shadeBetween", from, percent(breaks.get(shade)));
    }

    private static long percent(double share) {
        return Math.round(PERCENT * share);
    }
}
