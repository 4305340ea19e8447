package org.servicecircle.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.basemap.FeatureKind;
import org.servicecircle.basemap.MapFeature;
import org.servicecircle.basemap.MapFeatureRepository;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.DataSource;
import org.servicecircle.dataset.DataSourceRepository;
import org.servicecircle.dataset.DataStatus;
import org.servicecircle.dataset.Place;
import org.servicecircle.dataset.PlaceRepository;
import org.servicecircle.dataset.StoredGeometry;
import org.servicecircle.plan.PlanProject;
import org.servicecircle.plan.PlanProjectRepository;
import org.servicecircle.plan.PlanTarget;
import org.servicecircle.plan.PlanTargetRepository;
import org.servicecircle.plan.ProjectPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** What the store of places, sources, base map, plans and imports promises on every database. */
@Transactional
abstract class RecordStoreContract {

    private static final Instant NOW = Instant.parse("2026-11-23T04:05:06Z");
    private static final ZoneId TIANJIN = ZoneId.of("Asia/Shanghai");

    @Autowired
    private PlaceRepository places;

    @Autowired
    private DataSourceRepository sources;

    @Autowired
    private MapFeatureRepository features;

    @Autowired
    private PlanTargetRepository targets;

    @Autowired
    private PlanProjectRepository projects;

    @Autowired
    private ImportJobRepository jobs;

    @Autowired
    private ImportRejectRepository rejects;

    @Autowired
    private EntityManager entities;

    @Test
    void thereIsOnePlaceWhoseVersionGrows() {
        assertThat(places.findCurrent()).isEmpty();
        places.recordLoad(new BilingualName("河西区", "Hexi"), TIANJIN, true, NOW);
        reread();
        places.recordChange(NOW.plusSeconds(1));
        reread();
        places.recordLoad(BilingualName.of("Malta"), ZoneId.of("Europe/Malta"), false, NOW.plusSeconds(2));
        reread();
        Place place = places.findCurrent().orElseThrow();
        assertThat(places.count()).isEqualTo(1);
        assertThat(place.name()).isEqualTo(new BilingualName("Malta", null));
        assertThat(place.timeZone()).isEqualTo(ZoneId.of("Europe/Malta"));
        assertThat(place.peopleKnown()).isFalse();
        assertThat(place.dataVersion()).isEqualTo(3);
        assertThat(place.loadedAt()).isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void knowsWhetherAnythingSchematicIsLoaded() {
        sources.save(source("standards.csv", DataStatus.REFERENCE));
        assertThat(sources.existsByStatus(DataStatus.SCHEMATIC)).isFalse();
        sources.save(source("dwellings.csv", DataStatus.SCHEMATIC));
        assertThat(sources.existsByStatus(DataStatus.SCHEMATIC)).isTrue();
        reread();
        DataSource read = sources.findByFile("dwellings.csv").orElseThrow();
        assertThat(read.title().zh()).isEqualTo("居民楼（示意）");
        assertThat(read.dataDate()).isEqualTo(LocalDate.of(2023, 6, 30));
        assertThat(sources.findAllByOrderByFile())
                .extracting(DataSource::file)
                .containsExactly("dwellings.csv", "standards.csv");
    }

    @Test
    void refusesTheSameSourceTwice() {
        sources.saveAndFlush(source("a.csv", DataStatus.OFFICIAL));
        assertThatThrownBy(() -> sources.saveAndFlush(source("a.csv", DataStatus.OFFICIAL)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepsLinesAndAreasOfTheBaseMap() {
        Geometry rail = StoredGeometry.labelled(StoredGeometry.box(117.2, 39.0, 117.3, 39.0));
        features.save(new MapFeature(FeatureKind.RAIL, "", rail, "base.osm.pbf"));
        features.save(new MapFeature(
                FeatureKind.WATER, "海河", StoredGeometry.box(117.24, 39.0, 117.25, 39.1), "base.osm.pbf"));
        reread();
        assertThat(features.findByKindOrderById(FeatureKind.RAIL).get(0).geometry())
                .isEqualTo(rail);
        assertThat(features.findInBox(StoredGeometry.box(117.245, 39.05, 117.3, 39.2)))
                .extracting(MapFeature::name)
                .containsExactly("海河");
    }

    @Test
    void projectsGoWithTheirTarget() {
        targets.saveAndFlush(
                new PlanTarget("t1", BilingualName.of("新建口袋公园 16 处"), 2023, null, 16, "处", "district news, 2023-01"));
        ProjectPlace known = new ProjectPlace(null, null, "park-1", StoredGeometry.point(117.2, 39.08));
        projects.save(project("p1", known));
        projects.save(project("p2", ProjectPlace.UNKNOWN));
        reread();
        List<PlanProject> read = projects.findAllByOrderByTargetCodeAscCodeAsc();
        assertThat(read.get(0).place().location().getSRID()).isEqualTo(StoredGeometry.SRID);
        assertThat(read.get(0).place().facilityRef()).isEqualTo("park-1");
        assertThat(read.get(1).place()).isEqualTo(ProjectPlace.UNKNOWN);
        targets.deleteById("t1");
        reread();
        assertThat(projects.count()).isZero();
    }

    @Test
    void keepsAnImportWithItsRefusedRows() {
        ImportJob job = jobs.save(ImportJob.begin("/data/社区.csv", "csv", NOW));
        rejects.save(new ImportReject(job.id(), "社区.csv", 37, "lon", "not-a-number", "一一七"));
        job.count(10_000, 9_963, 37);
        job.end(ImportStatus.FAILED, NOW.plusSeconds(9), "x".repeat(5000));
        reread();
        ImportJob read = jobs.findByStatusOrderById(ImportStatus.FAILED).get(0);
        assertThat(read.rowsTaken()).isEqualTo(9_963);
        assertThat(read.finishedAt()).contains(NOW.plusSeconds(9));
        assertThat(read.message().orElseThrow()).hasSize(2000);
        assertThat(read.rejectFile()).isEmpty();
        assertThat(rejects.findByJobIdOrderById(read.id(), PageRequest.of(0, 10))
                        .getContent())
                .extracting(ImportReject::text)
                .containsExactly("一一七");
        jobs.deleteById(read.id());
        reread();
        assertThat(rejects.count()).isZero();
    }

    private static DataSource source(String file, DataStatus status) {
        return new DataSource(
                file,
                new BilingualName("居民楼（示意）", "Dwellings (schematic)"),
                "generated",
                "CC0-1.0",
                "WGS84",
                LocalDate.of(2023, 6, 30),
                null,
                status);
    }

    private static PlanProject project(String code, ProjectPlace place) {
        return new PlanProject(
                code, "t1", BilingualName.of("口袋公园（示意）"), null, place, LocalDate.of(2023, 12, 31), "PLANNED", "test");
    }

    private void reread() {
        entities.flush();
        entities.clear();
    }
}
