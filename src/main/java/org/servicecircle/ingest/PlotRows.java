package org.servicecircle.ingest;

import java.util.List;
import java.util.Set;
import org.servicecircle.ingest.table.Fields;

/** Candidate plots: checked, so that a bad table is refused early; there is no place to store them yet. */
final class PlotRows extends RowTaker<String> {

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
    String check(Fields fields) {
        fields.text("name", NAME);
        fields.optional("use", NAME);
        fields.optional("note", TEXT);
        fields.number("areaM2", 0, MOST_SQUARE_METRES);
        intake.community(fields, intake.locate(fields), communities);
        return fields.optional("ref", REFERENCE);
    }

    @Override
    void store(List<String> rows) {
        // Nothing refers to plots yet.
    }
}
