package org.servicecircle.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.facility.Category;
import org.servicecircle.facility.Contact;
import org.servicecircle.facility.Facility;
import org.servicecircle.facility.FacilityStatus;
import org.servicecircle.facility.Lifetime;
import org.servicecircle.facility.Offer;
import org.servicecircle.ingest.table.Fields;
import org.servicecircle.ingest.table.Located;
import org.servicecircle.ingest.table.RejectCode;

/** Facilities; one with a stored reference takes the place of what is stored and keeps its id and entrances. */
final class FacilityRows extends RowTaker<Facility> {

    private static final int ADDRESS = 500;
    private static final int MOST_PLACES = 10_000_000;
    private static final double MOST_SQUARE_METRES = 1e9;

    /** Category code by code and by both names. */
    private final Map<String, String> categories = new HashMap<>();

    private final Set<String> communities;

    FacilityRows(Intake intake) {
        super(intake);
        communities = intake.codes("select c.code from Community c");
        for (Category category : intake.store()
                .createQuery("select c from Category c", Category.class)
                .getResultList()) {
            categories.putIfAbsent(category.name().zh(), category.code());
            if (category.name().en() != null) {
                categories.putIfAbsent(category.name().en(), category.code());
            }
            categories.put(category.code(), category.code());
        }
    }

    @Override
    String key(Fields fields) {
        return fields.text("ref", REFERENCE);
    }

    @Override
    Facility check(Fields fields) {
        String reference = fields.optional("ref", REFERENCE);
        String category = category(fields);
        BilingualName name = name(fields, NAME);
        Contact contact = new Contact(fields.optional("address", ADDRESS), fields.optional("phone", REFERENCE));
        Lifetime lifetime = lifetime(fields);
        Offer offer = new Offer(
                fields.openingHours("openingHours"),
                fields.whole("capacity", 0, MOST_PLACES),
                fields.number("areaM2", 0, MOST_SQUARE_METRES),
                fields.flag("wheelchair"),
                fields.optional("note", TEXT));
        Located located = intake.locate(fields);
        String community = intake.community(fields, located, communities);
        if (!fields.good()) {
            return null;
        }
        return new Facility(
                reference,
                category,
                name,
                contact,
                lifetime,
                offer,
                located.point(),
                community,
                intake.provenance(located));
    }

    private String category(Fields fields) {
        String given = fields.text("category", NAME);
        String code = categories.get(given);
        if (code == null && !given.isEmpty()) {
            fields.reject("category", RejectCode.UNKNOWN_CODE, given);
        }
        return code;
    }

    private static Lifetime lifetime(Fields fields) {
        LocalDate opensOn = fields.date("opensOn");
        LocalDate closesOn = fields.date("closesOn");
        if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
            fields.reject("closesOn", RejectCode.INCONSISTENT, closesOn + " < " + opensOn);
        }
        return new Lifetime(fields.choice("status", FacilityStatus.class, FacilityStatus.OPEN), opensOn, closesOn);
    }

    @Override
    void store(List<Facility> rows) {
        Map<String, Facility> stored = intake.store()
                .createQuery("select f from Facility f where f.sourceRef in :refs", Facility.class)
                .setParameter("refs", rows.stream().map(Facility::sourceRef).toList())
                .getResultStream()
                .collect(Collectors.toMap(Facility::sourceRef, Function.identity()));
        for (Facility row : rows) {
            Facility old = stored.get(row.sourceRef());
            if (old == null) {
                intake.store().persist(row);
            } else {
                old.takeOver(row);
            }
        }
    }
}
