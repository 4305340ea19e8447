package org.servicecircle.ingest;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Point;
import org.servicecircle.area.Community;
import org.servicecircle.area.CommunityIndex;
import org.servicecircle.geo.Datum;
import org.servicecircle.geo.InputReference;
import org.servicecircle.ingest.table.Table;
import org.servicecircle.ingest.table.TableKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes in one table, within the transaction of its import. */
@Component
class TableIntake {

    private static final Set<TableKind> DOUBTED = Set.of(TableKind.DWELLINGS, TableKind.FACILITIES);

    private final EntityManager store;
    private final ResidentSpread spread;
    private final JdbcTemplate jdbc;

    TableIntake(EntityManager store, ResidentSpread spread, JdbcTemplate jdbc) {
        this.store = store;
        this.spread = spread;
        this.jdbc = jdbc;
    }

    /** Takes in the rows of a file, in WGS-84 if its note does not say otherwise. */
    void take(ImportFile file, ImportTally tally) throws IOException {
        Table table = Table.of(file.resource());
        InputReference reference = Optional.ofNullable(file.note().datum())
                .flatMap(InputReference::find)
                .orElseGet(() -> InputReference.of(Datum.WGS84));
        CommunityIndex communities = communities();
        DatumDoubt doubt = DatumDoubt.of(
                table, reference, DOUBTED.contains(file.kind()) ? communities : new CommunityIndex(List.of()));
        RowTaker<?> taker = taker(file.kind(), new Intake(store, tally, reference, communities, doubt, file.name()));
        table.read(taker);
        taker.finish();
        if (file.kind() == TableKind.COMMUNITIES) {
            placeTheUnplaced(communities());
        }
    }

    private RowTaker<?> taker(TableKind kind, Intake intake) {
        return switch (kind) {
            case CATEGORIES -> ReferenceRows.categories(intake);
            case STANDARDS -> ReferenceRows.standards(intake);
            case HOLIDAYS -> ReferenceRows.holidays(intake);
            case STREETS -> AreaRows.streets(intake);
            case COMMUNITIES -> AreaRows.communities(intake);
            case DWELLINGS -> new DwellingRows(intake);
            case RESIDENTS -> new ResidentRows(intake, spread);
            case FACILITIES -> new FacilityRows(intake);
            case ENTRANCES -> new EntranceRows(intake);
            case PLOTS -> new PlotRows(intake);
            case PLAN_TARGETS -> PlanRows.targets(intake);
            case PLAN_PROJECTS -> PlanRows.projects(intake);
        };
    }

    private CommunityIndex communities() {
        CommunityIndex index = new CommunityIndex(
                store.createQuery("select c from Community c", Community.class).getResultList());
        store.clear();
        return index;
    }

    /** Gives dwellings, facilities and plots that came before their communities the one that contains them. */
    private void placeTheUnplaced(CommunityIndex communities) {
        placeTheUnplaced("Dwelling", "dwelling", "id", communities);
        placeTheUnplaced("Facility", "facility", "id", communities);
        placeTheUnplaced("CandidatePlot", "candidate_plot", "ref", communities);
    }

    private void placeTheUnplaced(String entity, String table, String key, CommunityIndex communities) {
        List<Object[]> rows = store.createQuery(
                        "select x." + key + ", x.location from " + entity + " x where x.communityCode is null",
                        Object[].class)
                .getResultStream()
                .flatMap(row -> communities.find((Point) row[1]).map(code -> new Object[] {code, row[0]}).stream())
                .toList();
        jdbc.batchUpdate("update " + table + " set community_code = ? where " + key + " = ?", rows);
    }
}
