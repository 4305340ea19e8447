package org.servicecircle.ingest;

import java.util.List;
import java.util.Set;
import org.servicecircle.area.CandidatePlot;
import org.servicecircle.ingest.table.Fields;
import org.servicecircle.ingest.table.Located;

/** Candidate plots; one with a stored reference takes the place of what is stored. */
final class PlotRows extends RowTaker<CandidatePlot> {

    private static final double MOST_SQUARE_METRES = 1e7;

    private final Set<String> communities;

    PlotRows(Intake intake) {
        super(intake);
        communities = intake.codes("select c.code from Community c");
    }

    @Override
    String key(Fields fields) {
        return fields.text("ref", REFERENCE);
    }

    @Override
    CandidatePlot check(Fields fields) {
        String reference = fields.optional("ref", REFERENCE);
        String name = fields.text("name", NAME);
        CandidatePlot.Land land = new CandidatePlot.Land(
                fields.number("areaM2", 0, MOST_SQUARE_METRES),
                fields.optional("use", NAME),
                fields.optional("note", TEXT));
        Located located = intake.locate(fields);
        String community = intake.community(fields, located, communities);
        return fields.good()
                ? new CandidatePlot(reference, name, land, located.point(), community, intake.provenance(located))
                : null;
    }

    @Override
    void store(List<CandidatePlot> rows) {
        rows.forEach(intake.store()::merge);
    }
}
