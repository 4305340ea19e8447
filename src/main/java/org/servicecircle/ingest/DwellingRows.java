package org.servicecircle.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicecircle.area.Dwelling;
import org.servicecircle.area.People;
import org.servicecircle.ingest.table.Fields;
import org.servicecircle.ingest.table.Located;

/** Dwellings; one with a stored reference takes the place of what is stored and keeps its id. */
final class DwellingRows extends RowTaker<Dwelling> {

    private static final int MOST_HOUSEHOLDS = 1_000_000;
    private static final double MOST_SQUARE_METRES = 1e8;

    private final Set<String> communities;

    DwellingRows(Intake intake) {
        super(intake);
        communities = intake.codes("select c.code from Community c");
    }

    @Override
    String key(Fields fields) {
        return fields.text("ref", REFERENCE);
    }

    @Override
    Dwelling check(Fields fields) {
        String reference = fields.optional("ref", REFERENCE);
        String name = fields.optional("name", NAME);
        Located located = intake.locate(fields);
        String community = intake.community(fields, located, communities);
        People people = people(fields);
        Integer households = fields.whole("households", 0, MOST_HOUSEHOLDS);
        Double floorArea = fields.number("floorAreaM2", 0, MOST_SQUARE_METRES);
        if (!fields.good()) {
            return null;
        }
        return new Dwelling(
                reference,
                community,
                name == null ? "" : name,
                located.point(),
                people,
                households,
                floorArea,
                intake.provenance(located));
    }

    @Override
    void store(List<Dwelling> rows) {
        Map<String, Dwelling> stored = intake.store()
                .createQuery("select d from Dwelling d where d.sourceRef in :refs", Dwelling.class)
                .setParameter("refs", rows.stream().map(Dwelling::sourceRef).toList())
                .getResultStream()
                .collect(Collectors.toMap(Dwelling::sourceRef, Function.identity()));
        for (Dwelling row : rows) {
            Dwelling old = stored.get(row.sourceRef());
            if (old == null) {
                intake.store().persist(row);
            } else {
                old.takeOver(row);
            }
        }
    }
}
