package org.servicecircle.ingest;

import java.util.Set;
import org.servicecircle.area.Community;
import org.servicecircle.area.Street;
import org.servicecircle.ingest.table.Fields;

/** Streets and communities. */
final class AreaRows {

    private AreaRows() {}

    static RowTaker<Street> streets(Intake intake) {
        return new CodedRows<>(
                intake,
                "code",
                fields -> new Street(
                        fields.text("code", RowTaker.CODE),
                        RowTaker.name(fields, RowTaker.NAME),
                        fields.polygons(),
                        intake.source()));
    }

    static RowTaker<Community> communities(Intake intake) {
        Set<String> streets = intake.codes("select s.code from Street s");
        return new CodedRows<>(intake, "code", fields -> community(intake, fields, streets));
    }

    private static Community community(Intake intake, Fields fields, Set<String> streets) {
        String street = fields.text("streetCode", RowTaker.CODE);
        RowTaker.known(fields, "streetCode", street, streets);
        return new Community(
                fields.text("code", RowTaker.CODE),
                street,
                RowTaker.name(fields, RowTaker.NAME),
                fields.polygons(),
                RowTaker.people(fields),
                intake.source());
    }
}
