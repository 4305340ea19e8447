package org.servicecircle.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicecircle.facility.FacilityEntrance;
import org.servicecircle.ingest.table.Fields;
import org.servicecircle.ingest.table.Located;

/** Entrances of facilities: a table replaces all entrances of the facilities it names. */
final class EntranceRows extends RowTaker<FacilityEntrance> {

    private final Map<String, Long> facilities = new HashMap<>();
    private final Set<Long> replaced = new HashSet<>();

    EntranceRows(Intake intake) {
        super(intake);
        intake.store()
                .createQuery("select f.sourceRef, f.id from Facility f", Object[].class)
                .getResultStream()
                .forEach(row -> facilities.put((String) row[0], (Long) row[1]));
    }

    @Override
    String key(Fields fields) {
        Located located = fields.hasPoint() ? fields.point() : null;
        String where = located == null
                ? ""
                : located.point().getX() + " " + located.point().getY();
        return fields.text("facilityRef", REFERENCE) + " " + where;
    }

    @Override
    FacilityEntrance check(Fields fields) {
        String facility = fields.optional("facilityRef", REFERENCE);
        known(fields, "facilityRef", facility, facilities.keySet());
        boolean assumed = Boolean.TRUE.equals(fields.flag("assumed"));
        Located located = fields.good() ? intake.locate(fields) : null;
        return located == null ? null : new FacilityEntrance(facilities.get(facility), located.point(), assumed);
    }

    @Override
    void store(List<FacilityEntrance> rows) {
        for (FacilityEntrance row : rows) {
            if (replaced.add(row.facilityId())) {
                intake.store()
                        .createQuery("delete from FacilityEntrance e where e.facilityId = :id")
                        .setParameter("id", row.facilityId())
                        .executeUpdate();
            }
        }
        rows.forEach(intake.store()::persist);
    }
}
