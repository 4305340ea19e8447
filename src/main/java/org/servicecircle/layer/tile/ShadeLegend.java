package org.servicecircle.layer.tile;

import java.util.ArrayList;
import java.util.List;
import org.servicecircle.web.Language;

/** What the shades of {@link CoverageStyle} mean, in words: beside a map of them on a page. */
record ShadeLegend(List<Row> rows) {

    /** As a style sheet of the pages names what is neither shaded nor hatched. */
    private static final String PLAIN = "plain";

    private static final double PERCENT = 100;

    /** A class of areas; {@code shade} is its number, from the least covered on. */
    record Row(String shade, String text) {}

    /** The classes from the one that needs most attention on; no legend where nothing of these layers is shaded. */
    static List<ShadeLegend> of(List<TileLayer> layers, TileAbout about, Language language) {
        if (!layers.contains(TileLayer.COVERAGE_STREETS) && !layers.contains(TileLayer.COVERAGE_COMMUNITIES)) {
            return List.of();
        }
        List<Double> breaks = CoverageStyle.BREAKS;
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("0", about.say(language, "ogc.page.shadeBelow", percent(breaks.get(0)))));
        for (int i = 1; i < breaks.size(); i++) {
            String between =
                    about.say(language, "ogc.page.shadeBetween", percent(breaks.get(i - 1)), percent(breaks.get(i)));
            rows.add(new Row(Integer.toString(i), between));
        }
        String last = about.say(language, "ogc.page.shadeFrom", percent(breaks.get(breaks.size() - 1)));
        rows.add(new Row(Integer.toString(breaks.size()), last));
        rows.add(new Row(PLAIN, about.say(language, "ogc.page.shadeNone")));
        return List.of(new ShadeLegend(rows));
    }

    private static long percent(double share) {
        return Math.round(PERCENT * share);
    }
}
