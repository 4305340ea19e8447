package org.servicecircle.nearby;

import java.time.LocalDate;
import org.servicecircle.coverage.ReachedWalkways;
import org.servicecircle.coverage.ServiceArea;
import org.servicecircle.web.GeoJson;

/** What the area around a position says beside its outline. */
final class AreaView {

    private static final double MM_PER_METRE = 1000.0;
    private static final double CELL_DIGITS = 10;

    private AreaView() {}

    /**
     * Properties of the feature.
     *
     * @param linked whether a walkway is near enough to set out on; if not, there is no outline
     * @param reachedMetres length of all walkways reached, rounded
     * @param cellMetres side of the raster cells that it was drawn with; null without an outline
     */
    record Properties(
            int minutes,
            String profile,
            boolean linked,
            long reachedMetres,
            Double cellMetres,
            boolean schematic,
            LocalDate dataDate) {}

    /** The feature of an area that was drawn. */
    static GeoJson.Feature of(Outing outing, int minutes, ReachedWalkways reached, ServiceArea area) {
        double cell = Math.round(area.cellMetres() * CELL_DIGITS) / CELL_DIGITS;
        long metres = Math.round(reached.reachedMm() / MM_PER_METRE);
        return GeoJson.Feature.of(null, area.polygons(), properties(outing, minutes, true, metres, cell));
    }

    /** The feature of nowhere: from here nobody can set out. */
    static GeoJson.Feature empty(Outing outing, int minutes) {
        return GeoJson.Feature.of(null, null, properties(outing, minutes, false, 0, null));
    }

    private static Properties properties(Outing outing, int minutes, boolean linked, long metres, Double cell) {
        var facts = outing.from().snapshot().facts();
        return new Properties(
                minutes, outing.from().profile().code(), linked, metres, cell, facts.schematic(), facts.dataDate());
    }
}
