package org.servicecircle.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicecircle.area.Community;
import org.servicecircle.area.People;
import org.servicecircle.area.Street;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.ingest.table.Fields;
import org.servicecircle.ingest.table.RejectCode;

/** Residents per street or community, by code or name, spread over the dwellings of each by floor area. */
final class ResidentRows extends RowTaker<ResidentRows.AreaPeople> {

    /** The people of some communities together. */
    record AreaPeople(Set<String> communities, PeopleTotal people) {}

    private final Map<String, Set<String>> communitiesByArea = new HashMap<>();
    private final ResidentSpread spread;

    ResidentRows(Intake intake, ResidentSpread spread) {
        super(intake);
        this.spread = spread;
        Map<String, Set<String>> byStreet = new HashMap<>();
        for (Community community : all("select c from Community c", Community.class)) {
            byStreet.computeIfAbsent(community.streetCode(), code -> new HashSet<>())
                    .add(community.code());
            name(community.code(), community.name(), Set.of(community.code()));
        }
        for (Street street : all("select s from Street s", Street.class)) {
            name(street.code(), street.name(), byStreet.getOrDefault(street.code(), Set.of()));
        }
        intake.store().clear();
    }

    private <E> List<E> all(String query, Class<E> type) {
        return intake.store().createQuery(query, type).getResultList();
    }

    private void name(String code, BilingualName name, Set<String> communities) {
        communitiesByArea.putIfAbsent(name.zh(), communities);
        if (name.en() != null) {
            communitiesByArea.putIfAbsent(name.en(), communities);
        }
        communitiesByArea.put(code, communities);
    }

    @Override
    String key(Fields fields) {
        return area(fields);
    }

    private static String area(Fields fields) {
        for (String column : List.of("code", "communityCode", "streetCode")) {
            String code = fields.optional(column, NAME);
            if (code != null) {
                return code;
            }
        }
        return fields.text("name", NAME);
    }

    @Override
    AreaPeople check(Fields fields) {
        Set<String> communities = communitiesByArea.get(area(fields));
        if (communities == null && fields.good()) {
            fields.reject("code", RejectCode.UNKNOWN_CODE, area(fields));
        }
        People people = people(fields);
        require(fields, "residents", people.residents());
        return fields.good()
                ? new AreaPeople(communities, new PeopleTotal(people.residents(), people.elders60(), people.elders80()))
                : null;
    }

    @Override
    void store(List<AreaPeople> rows) {
        rows.forEach(row -> spread.over(row.communities(), row.people()));
    }

    @Override
    void finish() {
        super.finish();
        spread.sumUp();
    }
}
