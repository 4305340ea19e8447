package org.servicecircle.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecircle.area.CandidatePlot;
import org.servicecircle.area.CandidatePlotRepository;
import org.servicecircle.dataset.Place;
import org.servicecircle.dataset.PlaceRepository;
import org.servicecircle.facility.Facility;
import org.servicecircle.facility.FacilityRepository;
import org.servicecircle.geo.Datum;
import org.servicecircle.geo.LonLat;
import org.servicecircle.ingest.table.Reject;
import org.servicecircle.ingest.table.RejectCode;
import org.servicecircle.ingest.table.TinyShapefile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Imports of whole files, the same on both databases. One street of two square communities, 2 km a side. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestPropertySource(
        properties = {
            "service-circle.shipped-data=false",
            "service-circle.network-dir=target/import-test/network",
            "service-circle.reject-dir=target/import-test/rejects"
        })
abstract class ImportContract {

    /** All that an import of tables fills but the reference tables, in the order in which they can be emptied. */
    static final List<String> TABLES = List.of(
            "import_reject",
            "import_job",
            "facility_entrance",
            "facility",
            "dwelling",
            "candidate_plot",
            "community",
            "street",
            "data_source",
            "place");

    private static final String HEADER = "ref,name,lon,lat,category,openingHours\n";

    @Autowired
    private Importer importer;

    @Autowired
    private ImportJobs jobRecord;

    @Autowired
    private ImportJobRepository jobs;

    @Autowired
    private ImportRejectRepository rejects;

    @Autowired
    private FacilityRepository facilities;

    @Autowired
    private CandidatePlotRepository plots;

    @Autowired
    private PlaceRepository places;

    @Autowired
    private JdbcTemplate jdbc;

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyStoreWithTwoCommunities() throws IOException {
        TABLES.forEach(table -> jdbc.update("delete from " + table));
        Path areas = Files.createDirectory(folder.resolve("areas"));
        write(areas.resolve("streets.geojson"), collection(square("S", "", 117.20, 117.24)));
        write(
                areas.resolve("communities.geojson"),
                collection(
                        square("C1", "\"streetCode\":\"S\",", 117.20, 117.22),
                        square("C2", "\"streetCode\":\"S\",", 117.22, 117.24)));
        run(areas);
    }

    @Test
    void candidatePlotsAreStoredWithTheirCommunityAndReplacedByReference() throws IOException {
        String header = "ref,name,lon,lat,areaM2,use,note\n";
        run(write("candidate-plots.csv", header + "P1,示意地块,117.21,39.05,1200,空地,示意\nP2,远处,117.25,39.05,,,\n"));
        run(write("candidate-plots.csv", header + "P1,示意地块,117.23,39.05,900,空地,\n"));

        assertThat(plots.findAllByOrderByRef())
                .extracting(CandidatePlot::ref, CandidatePlot::communityCode, CandidatePlot::land)
                .containsExactly(
                        tuple("P1", "C2", new CandidatePlot.Land(900.0, "空地", null)),
                        tuple("P2", null, CandidatePlot.Land.UNKNOWN));
    }

    @Test
    void everyFileIsListedAsASource() throws IOException {
        run(write("facilities.csv", HEADER + "F1,示意甲,117.21,39.05,elder.dining,\n"));
        assertThat(jdbc.queryForList("select file_name from data_source order by file_name", String.class))
                .contains("communities.geojson", "facilities.csv", "streets.geojson");
    }

    @Test
    void takesTheGoodRowsAndListsTheBadOnes() throws IOException {
        Path file = write("facilities.csv", tenThousandRowsOf37Bad());
        ImportTally tally = run(file);
        assertThat(tally.read()).isEqualTo(10_000);
        assertThat(tally.taken()).isEqualTo(9_963);
        assertThat(count("facility")).isEqualTo(9_963);
        List<String> listed = Files.readAllLines(tally.rejectFile().orElseThrow());
        assertThat(listed).hasSize(38);
        assertThat(listed.get(1))
                .isEqualTo("facilities.csv,3,lon,coordinate-not-finite," + "坐标不是有限数 / an ordinate is not finite: NaN");
        ImportJob job = lastJob();
        assertThat(job.status()).isEqualTo(ImportStatus.DONE);
        assertThat(job.rowsRejected()).isEqualTo(37);
        assertThat(rejects.findByJobIdOrderById(job.id(), Pageable.unpaged())).hasSize(37);
    }

    @Test
    void strictTakesAllOrNothing() throws IOException {
        Path file = write("facilities.csv", tenThousandRowsOf37Bad());
        long version = places.findCurrent().orElseThrow().dataVersion();
        ImportOptions plain = ImportOptions.of(file);
        ImportOptions strict = new ImportOptions(file, null, plain.reference(), true, false, plain.osm());
        assertThatThrownBy(() -> importer.run(strict))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("37");
        assertThat(count("facility")).isZero();
        assertThat(places.findCurrent().orElseThrow().dataVersion()).isEqualTo(version);
        assertThat(lastJob().status()).isEqualTo(ImportStatus.FAILED);
        assertThat(lastJob().rowsRejected()).isEqualTo(37);
    }

    @Test
    void aSecondRunLeavesNoDuplicatesAndKeepsIds() throws IOException {
        run(write("facilities.csv", HEADER + "F1,示意甲,117.21,39.05,elder.dining,24小时\n"));
        Long id = facilities.findBySourceRef("F1").orElseThrow().id();
        run(write("entrances/facility-entrances.csv", "facilityRef,lon,lat,assumed\nF1,117.2101,39.05,true\n"));
        run(write("facilities.csv", HEADER + "F1,示意乙,117.23,39.05,elder.dining,周一至周五 8:00-17:00\n"));
        Facility again = facilities.findBySourceRef("F1").orElseThrow();
        assertThat(facilities.count()).isEqualTo(1);
        assertThat(again.id()).isEqualTo(id);
        assertThat(again.name().zh()).isEqualTo("示意乙");
        assertThat(again.communityCode()).isEqualTo("C2");
        assertThat(again.offer().openingHours()).isEqualTo("Mo-Fr 08:00-17:00");
        assertThat(count("facility_entrance")).isEqualTo(1);
    }

    @Test
    void aZippedShapefileIsTakenInTheReferenceOfItsPrjUnlessAnotherIsNamed() throws IOException {
        TinyShapefile file = new TinyShapefile(1, Charset.forName("GB18030"), "编号:C", "名称:C", "category:C")
                .with(TinyShapefile.point(517306.6, 4323000), "F1", "示意食堂", "elder.dining")
                .with(TinyShapefile.point(Double.NaN, 4323000), "F2", "示意无处", "elder.dining")
                .made();
        file.parts.put(".prj", TinyShapefile.GAUSS_KRUGER_117.getBytes(StandardCharsets.US_ASCII));
        Path zip = file.zip(folder.resolve("facilities.zip"));
        ImportTally tally = run(zip);

        assertThat(tally.firstRejects()).extracting(Reject::code).containsExactly(RejectCode.NOT_FINITE);
        Facility facility = facilities.findBySourceRef("F1").orElseThrow();
        assertThat(facility.name().zh()).isEqualTo("示意食堂");
        assertThat(facility.location().getX()).isCloseTo(117.2, within(0.001));
        assertThat(facility.provenance().datum()).isEqualTo("EPSG:4548");
        assertThat(jdbc.queryForList("select datum from data_source where file_name = 'facilities.zip'", String.class))
                .containsExactly("EPSG:4548");
        assertThat(lastJob().status()).isEqualTo(ImportStatus.DONE);
        assertThat(lastJob().rowsRejected()).isEqualTo(1);
        ImportOptions other = ImportOptions.parse(
                        List.of("--import", zip.toString(), "--datum", "EPSG:4549", "--replace"))
                .orElseThrow();
        importer.run(other);
        assertThat(facilities.findBySourceRef("F1").orElseThrow().location().getX())
                .isCloseTo(120.2, within(0.001));
    }

    @Test
    void badInput18AShapefileThatLacksAPartLeavesNothingBehind() throws IOException {
        for (String part : List.of(".shp", ".shx", ".dbf", ".prj")) {
            TinyShapefile file = new TinyShapefile(1, Charset.forName("GB18030"), "ref:C", "name:C", "category:C")
                    .with(TinyShapefile.point(117.21, 39.05), "F1", "示意食堂", "elder.dining")
                    .made();
            file.parts.remove(part);
            Path zip = file.zip(folder.resolve("facilities.zip"));
            assertThatThrownBy(() -> run(zip))
                    .isInstanceOf(ImportFailedException.class)
                    .hasMessageContaining("facilities.zip: 压缩包中缺少 " + part)
                    .hasMessageContaining("lacks the " + part);
            assertThat(count("facility")).isZero();
            if (".prj".equals(part)) {
                importer.run(ImportOptions.parse(List.of("--import", zip.toString(), "--datum", "GCJ-02"))
                        .orElseThrow());
                assertThat(facilities
                                .findBySourceRef("F1")
                                .orElseThrow()
                                .provenance()
                                .datum())
                        .isEqualTo("GCJ-02");
            }
        }
    }

    @Test
    void theSameFileTwiceIsLoadedOnce() throws IOException {
        Path file = write("facilities.csv", HEADER + "F1,示意甲,117.21,39.05,elder.dining,\n");
        run(file);
        long version = places.findCurrent().orElseThrow().dataVersion();
        assertThat(importer.run(ImportOptions.of(file))).isEmpty();
        assertThat(places.findCurrent().orElseThrow().dataVersion()).isEqualTo(version);
    }

    @Test
    void everyEncodingGivesTheSameRows() throws IOException {
        String csv = "编号,名称,经度,纬度,类别,开放时间\nF1,示意助餐点,117.21,39.05,老年助餐点,24小时\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Files.write(folder.resolve("a.csv"), csv.getBytes(charset));
            run(folder.resolve("a.csv"));
            Facility facility = facilities.findBySourceRef("F1").orElseThrow();
            assertThat(facility.name().zh()).isEqualTo("示意助餐点");
            assertThat(facility.categoryCode()).isEqualTo("elder.dining");
            assertThat(facility.offer().openingHours()).isEqualTo("24/7");
        }
    }

    @Test
    void suspectsTheDatumOfPointsThatAnotherWouldBringInside() throws IOException {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 20; i++) {
            // All inside, up to the eastern border, but written in GCJ-02, which lies some 500 m to the east.
            LonLat gcj = Datum.GCJ02.fromWgs84(new LonLat(117.2300 + i * 0.0005, 39.05));
            csv.append("F%d,示意,%.7f,%.7f,elder.dining,\n".formatted(i, gcj.lon(), gcj.lat()));
        }
        Path file = write("facilities.csv", csv.toString());
        ImportTally asDeclared = run(file);
        assertThat(asDeclared.rejected()).isPositive();
        assertThat(asDeclared.firstRejects())
                .allSatisfy(reject -> assertThat(reject.text()).contains("GCJ-02?"))
                .allSatisfy(reject -> assertThat(reject.code().code()).isEqualTo("datum?"));
        ImportOptions gcj = ImportOptions.parse(List.of("--import", file.toString(), "--datum", "GCJ-02", "--replace"))
                .orElseThrow();
        assertThat(importer.run(gcj).orElseThrow().taken()).isEqualTo(20);
    }

    @Test
    void keepsAFacilityFarFromEverything() throws IOException {
        run(write("facilities.csv", HEADER + "F1,示意远处,117.30,39.05,elder.dining,\n"));
        assertThat(facilities.findBySourceRef("F1").orElseThrow().communityCode())
                .isNull();
    }

    @Test
    void spreadsResidentsOverDwellingsByFloorArea() throws IOException {
        run(write(
                "dwellings.csv",
                "ref,lon,lat,floorAreaM2\nD1,117.21,39.05,100\nD2,117.211,39.05,300\nD3,117.23,39.05,100\n"));
        assertThat(places.findCurrent().map(Place::peopleKnown)).contains(false);
        run(write("residents.csv", "社区代码,常住人口,60岁以上,80岁以上\nC1,41,9,2\nC2,7,0,0\n"));
        assertThat(jdbc.queryForList("select residents from dwelling order by source_ref", Integer.class))
                .containsExactly(10, 31, 7);
        assertThat(jdbc.queryForList("select elders60 from community order by code", Integer.class))
                .containsExactly(9, 0);
        assertThat(places.findCurrent().map(Place::peopleKnown)).contains(true);
    }

    @Test
    void communitiesThatComeLaterFindTheirDwellings() throws IOException {
        jdbc.update("delete from community");
        run(write("dwellings.csv", "ref,lon,lat,residents\nD1,117.21,39.05,3\n"));
        assertThat(jdbc.queryForList("select community_code from dwelling", String.class))
                .containsExactly((String) null);
        run(write("communities.geojson", collection(square("C9", "\"streetCode\":\"S\",", 117.20, 117.22))));
        assertThat(jdbc.queryForList("select community_code from dwelling", String.class))
                .containsExactly("C9");
    }

    @Test
    void aJobLeftRunningIsMarkedInterrupted() {
        long job = jobRecord.begin("big.csv", PlaceLoad.TABLES);
        jobRecord.markInterrupted();
        assertThat(jobs.findById(job).orElseThrow().status()).isEqualTo(ImportStatus.INTERRUPTED);
    }

    @Test
    void saysPlainlyWhatCannotBeImported() throws IOException {
        assertThatThrownBy(() -> run(folder.resolve("nowhere.csv")))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("nowhere.csv");
        assertThatThrownBy(() -> run(write("x.csv", "name,lon,lat\na,1,2\n")))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("x.csv");
        assertThatThrownBy(() -> run(write("facilities.csv", HEADER))).isInstanceOf(ImportFailedException.class);
        String noPbf = write("x.osm.pbf", "not a pbf").toString();
        ImportOptions replacing =
                ImportOptions.parse(List.of("--import", noPbf, "--replace")).orElseThrow();
        assertThatThrownBy(() -> importer.run(replacing))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("x.osm.pbf");
        assertThat(count("facility")).isZero();
        assertThat(count("community")).isEqualTo(2);
    }

    @Test
    void anExtractDoesNotReplaceImportedDataUnasked() throws IOException {
        ImportOptions plain = ImportOptions.of(write("y.osm.pbf", "not a pbf"));
        assertThatThrownBy(() -> importer.run(plain))
                .isInstanceOf(ImportFailedException.class)
                .extracting(failure -> ((ImportFailedException) failure).action())
                .asString()
                .contains("--replace");
    }

    private static String tenThousandRowsOf37Bad() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 10_000; i++) {
            boolean bad = i % 271 == 1 && i < 37 * 271;
            String lon = bad ? "NaN" : String.valueOf(117.2001 + i * 3e-6);
            csv.append("F%d,示意%d,%s,39.05,elder.dining,\n".formatted(i, i, lon));
        }
        return csv.toString();
    }

    private static String square(String code, String properties, double west, double east) {
        return ("{\"type\":\"Feature\",\"properties\":{%s\"code\":\"%s\",\"name\":\"示意%s\"},\"geometry\":"
                        + "{\"type\":\"Polygon\",\"coordinates\":[[[%s,39.04],[%s,39.04],[%s,39.06],[%s,39.06],[%s,39.04]]]}}")
                .formatted(properties, code, code, west, east, east, west, west);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":" + Arrays.toString(features) + "}";
    }

    private Path write(String name, String text) throws IOException {
        return write(folder.resolve(name), text);
    }

    private static Path write(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private ImportTally run(Path path) {
        return importer.run(ImportOptions.of(path)).orElseThrow();
    }

    private long count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }

    private ImportJob lastJob() {
        return jobs.findAllByOrderByIdDesc().get(0);
    }
}
