package org.servicecircle.ingest;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Spreads the people of an area over its stored dwellings by floor area, summing exactly. */
@Component
class ResidentSpread {

    private record Home(long id, String community, double floorArea) {}

    private static final int[] COLUMN_TYPES = {Types.INTEGER, Types.INTEGER, Types.INTEGER, Types.BIGINT};

    private final JdbcTemplate jdbc;

    ResidentSpread(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Spreads over the dwellings of these communities; nobody is spread where there is no dwelling. */
    void over(Set<String> communities, PeopleTotal people) {
        List<Home> homes = homes().stream()
                .filter(home -> home.community() != null && communities.contains(home.community()))
                .toList();
        spread(homes, people);
    }

    /** Spreads over all dwellings. */
    void overAll(PeopleTotal people) {
        spread(homes(), people);
    }

    /** Gives each community the sum of its dwellings; unknown if one of them is unknown or there is none. */
    void sumUp() {
        for (String column : List.of("residents", "elders60", "elders80")) {
            jdbc.update(("update community set %s = (select case when count(*) = count(d.%s) then sum(d.%s) end"
                            + " from dwelling d where d.community_code = community.code)")
                    .formatted(column, column, column));
        }
    }

    private List<Home> homes() {
        return jdbc.query(
                "select id, community_code, floor_area_m2 from dwelling order by source_ref",
                (row, number) -> new Home(row.getLong(1), row.getString(2), row.getDouble(3)));
    }

    private void spread(List<Home> homes, PeopleTotal people) {
        double[] floorArea = homes.stream().mapToDouble(Home::floorArea).toArray();
        int[] residents = LargestRemainder.spread(people.residents(), floorArea);
        // Elders by residents, not by floor area: so nowhere are there more of them than people.
        int[] elders60 = part(people.elders60(), residents);
        int[] elders80 = part(people.elders80(), elders60 == null ? residents : elders60);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < homes.size(); i++) {
            rows.add(new Object[] {
                residents[i],
                elders60 == null ? null : elders60[i],
                elders80 == null ? null : elders80[i],
                homes.get(i).id()
            });
        }
        jdbc.batchUpdate(
                "update dwelling set residents = ?, elders60 = ?, elders80 = ? where id = ?", rows, COLUMN_TYPES);
    }

    private static int[] part(Integer total, int[] people) {
        return total == null
                ? null
                : LargestRemainder.spread(
                        total, Arrays.stream(people).asDoubleStream().toArray());
    }
}
