package org.servicecircle.ingest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.servicecircle.facility.Category;
import org.servicecircle.facility.HolidayKind;
import org.servicecircle.facility.OpeningWindow;
import org.servicecircle.facility.PublicHoliday;
import org.servicecircle.facility.Standard;
import org.servicecircle.ingest.table.Fields;
import org.servicecircle.ingest.table.RejectCode;

/** Categories, standards and public holidays: what a place's rows refer to. */
final class ReferenceRows {

    private static final Set<String> PROFILES = Set.of("adult", "elder", "wheelchair");
    private static final int MOST_MINUTES = 60;
    private static final int MOST_METRES = 20_000;

    private ReferenceRows() {}

    static RowTaker<Category> categories(Intake intake) {
        Set<String> known = intake.codes("select c.code from Category c");
        return new CodedRows<>(intake, "code", fields -> {
            String code = fields.text("code", RowTaker.KEY);
            String parent = fields.optional("parent", RowTaker.KEY);
            RowTaker.known(fields, "parent", parent, known);
            Integer sort = fields.whole("sort", 0, Integer.MAX_VALUE);
            Category category =
                    new Category(code, parent, RowTaker.name(fields, RowTaker.NAME), sort == null ? 0 : sort);
            if (fields.good()) {
                known.add(code);
            }
            return category;
        });
    }

    static RowTaker<Standard> standards(Intake intake) {
        Set<String> categories = intake.codes("select c.code from Category c");
        return new CodedRows<>(intake, "code", fields -> standard(fields, categories));
    }

    private static Standard standard(Fields fields, Set<String> categories) {
        String category = fields.text("category", RowTaker.KEY);
        RowTaker.known(fields, "category", category, categories);
        String profile = fields.text("profile", RowTaker.CODE);
        if (!PROFILES.contains(profile)) {
            fields.reject(
                    "profile",
                    RejectCode.NOT_ALLOWED,
                    profile + " " + PROFILES.stream().sorted().toList());
        }
        Integer minutes = fields.whole("minutes", 1, MOST_MINUTES);
        Integer metres = fields.whole("metres", 1, MOST_METRES);
        if (minutes == null) {
            RowTaker.require(fields, "minutes", metres);
        }
        OpeningWindow window =
                new OpeningWindow(fields.optional("windowDay", 16), fields.time("windowFrom"), fields.time("windowTo"));
        Integer sort = fields.whole("sort", 0, Integer.MAX_VALUE);
        return new Standard(
                fields.text("code", RowTaker.KEY),
                category,
                profile,
                minutes,
                metres,
                window,
                RowTaker.name(fields, RowTaker.NAME),
                fields.text("source", RowTaker.TEXT),
                Boolean.TRUE.equals(fields.flag("verified")),
                sort == null ? 0 : sort);
    }

    static RowTaker<PublicHoliday> holidays(Intake intake) {
        return new CodedRows<>(intake, "day", fields -> {
            LocalDate day = fields.date("day");
            HolidayKind kind = fields.choice("kind", HolidayKind.class, null);
            if (kind == null && fields.good()) {
                fields.reject("kind", RejectCode.MISSING, Arrays.toString(HolidayKind.values()));
            }
            return new PublicHoliday(day, kind, RowTaker.name(fields, RowTaker.NAME));
        });
    }
}
