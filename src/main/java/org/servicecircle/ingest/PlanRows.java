package org.servicecircle.ingest;

import java.util.Set;
import org.locationtech.jts.geom.Point;
import org.servicecircle.ingest.table.Fields;
import org.servicecircle.ingest.table.Located;
import org.servicecircle.plan.PlanProject;
import org.servicecircle.plan.PlanTarget;
import org.servicecircle.plan.ProjectPlace;

/** What was promised: targets of a year, and the projects that fulfil them. */
final class PlanRows {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private PlanRows() {}

    static RowTaker<PlanTarget> targets(Intake intake) {
        Set<String> categories = intake.codes("select c.code from Category c");
        return new CodedRows<>(intake, "code", fields -> {
            String category = fields.optional("category", RowTaker.KEY);
            RowTaker.known(fields, "category", category, categories);
            Integer year = fields.whole("year", EARLIEST, LATEST);
            RowTaker.require(fields, "year", year);
            return new PlanTarget(
                    fields.text("code", RowTaker.KEY),
                    RowTaker.name(fields, RowTaker.LONG_NAME),
                    year == null ? 0 : year,
                    category,
                    fields.whole("target", 0, Integer.MAX_VALUE),
                    fields.optional("unit", RowTaker.CODE),
                    fields.text("source", RowTaker.TEXT));
        });
    }

    static RowTaker<PlanProject> projects(Intake intake) {
        Set<String> targets = intake.codes("select t.code from PlanTarget t");
        Set<String> categories = intake.codes("select c.code from Category c");
        Set<String> streets = intake.codes("select s.code from Street s");
        Set<String> communities = intake.codes("select c.code from Community c");
        return new CodedRows<>(intake, "code", fields -> {
            String target = fields.text("targetCode", RowTaker.KEY);
            RowTaker.known(fields, "targetCode", target, targets);
            String category = fields.optional("category", RowTaker.KEY);
            RowTaker.known(fields, "category", category, categories);
            return new PlanProject(
                    fields.text("code", RowTaker.KEY),
                    target,
                    RowTaker.name(fields, RowTaker.LONG_NAME),
                    category,
                    place(intake, fields, streets, communities),
                    fields.date("promisedOn"),
                    fields.text("status", RowTaker.CODE),
                    fields.text("source", RowTaker.TEXT));
        });
    }

    private static ProjectPlace place(Intake intake, Fields fields, Set<String> streets, Set<String> communities) {
        String street = fields.optional("streetCode", RowTaker.CODE);
        RowTaker.known(fields, "streetCode", street, streets);
        String community = fields.optional("communityCode", RowTaker.CODE);
        RowTaker.known(fields, "communityCode", community, communities);
        Located located = fields.hasPoint() ? intake.locate(fields) : null;
        Point point = located == null ? null : located.point();
        return new ProjectPlace(street, community, fields.optional("facilityRef", RowTaker.REFERENCE), point);
    }
}
