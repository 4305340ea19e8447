package org.servicecircle.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.servicecircle.coverage.ReachedWalkways;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;

/**
 * A GeoJSON feature collection, one feature for each limit, the largest first.
 *
 * @param notes what a reader must know, such as that there are no facilities of the kind
 */
record ServiceAreasView(
        String type,
        List<GeoJson.Feature> features,
        boolean schematic,
        long dataVersion,
        LocalDate dataDate,
        List<CoverageView.Note> notes) {

    private static final int MM_PER_METRE = 1000;
    private static final double CELL_DIGITS = 10;

    /**
     * What is drawn.
     *
     * @param facilities ids of the facilities named
     * @param category the code asked for
     * @param cellMetres side of the raster cells that an area was drawn with
     * @param reachedMetres length of all walkways from which a facility is reached, rounded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Properties(
            int minutes,
            String profile,
            String category,
            List<Long> facilities,
            Double cellMetres,
            long reachedMetres) {

        static Properties of(AreaQuestion question, int limit, ReachedWalkways reached, Double cellMetres) {
            return new Properties(
                    question.minutes().get(limit),
                    question.profile().code(),
                    question.category(),
                    question.facilities().isEmpty() ? null : question.facilities(),
                    cellMetres == null ? null : Math.round(cellMetres * CELL_DIGITS) / CELL_DIGITS,
                    Math.round(reached.reachedMm() / (double) MM_PER_METRE));
        }
    }

    static ServiceAreasView of(
            List<GeoJson.Feature> features,
            PlaceSnapshot snapshot,
            AreaQuestion question,
            Texts texts,
            Language language) {
        PlaceFacts facts = snapshot.facts();
        List<CoverageView.Note> notes = codes(snapshot, question).stream()
                .map(code -> new CoverageView.Note(code, texts.say(language, "note." + code)))
                .toList();
        return new ServiceAreasView(
                "FeatureCollection", features, facts.schematic(), facts.dataVersion(), facts.dataDate(), notes);
    }

    private static List<String> codes(PlaceSnapshot snapshot, AreaQuestion question) {
        List<String> codes = new ArrayList<>();
        if (snapshot.facts().schematic()) {
            codes.add("schematic");
        }
        if (snapshot.network().walkwayCount() == 0) {
            codes.add("no-network");
        }
        if (question.services().isEmpty()) {
            codes.add("no-facilities");
        }
        Links links = snapshot.links(question.profile());
        if (question.services().stream().anyMatch(service -> !links.isLinked(service))) {
            codes.add("facilities-not-linked");
        }
        return codes;
    }
}
