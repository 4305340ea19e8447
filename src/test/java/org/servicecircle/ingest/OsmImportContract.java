package org.servicecircle.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecircle.dataset.DataSource;
import org.servicecircle.dataset.DataSourceRepository;
import org.servicecircle.dataset.DataStatus;
import org.servicecircle.dataset.LoadedNetwork;
import org.servicecircle.dataset.NetworkStore;
import org.servicecircle.dataset.Place;
import org.servicecircle.dataset.PlaceRepository;
import org.servicecircle.fixture.OsmExtract;
import org.servicecircle.ingest.osm.TinyExtract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Extracts stored whole, the same on both databases: two streets of one square community each, 1 km a side. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestPropertySource(
        properties = {
            "service-circle.shipped-data=false",
            "service-circle.network-dir=target/import-test/network",
            "service-circle.reject-dir=target/import-test/rejects"
        })
abstract class OsmImportContract {

    private static final List<String> TABLES = List.of(
            "import_reject",
            "import_job",
            "facility_entrance",
            "facility",
            "dwelling",
            "community",
            "street",
            "map_feature",
            "data_source",
            "place");

    @Autowired
    private Importer importer;

    @Autowired
    private PlaceRepository places;

    @Autowired
    private DataSourceRepository sources;

    @Autowired
    private NetworkStore networks;

    @Autowired
    private JdbcTemplate jdbc;

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyStore() {
        TABLES.forEach(table -> jdbc.update("delete from " + table));
    }

    @Test
    void storesWhatTheExtractTells() throws IOException {
        run(twin("示意区").write(folder.resolve("twin.osm.pbf")));

        assertThat(column("select name_zh from street order by code")).containsExactly("西街道", "东街道");
        assertThat(column("select street_code from community order by code")).containsExactly("osm-r1", "osm-r2");
        assertThat(column("select community_code from dwelling order by source_ref"))
                .containsExactly("osm-r3", "osm-r3", "osm-r4");
        assertThat(column("select category_code || ' ' || name_zh || ' ' || community_code from facility"
                        + " order by category_code"))
                .containsExactly("health.clinic 示意诊所 osm-r3", "park.park 示意公园 osm-r4");
        assertThat(column("select opening_hours from facility where category_code = 'health.clinic'"))
                .containsExactly("Mo-Fr 08:00-17:00");
        assertThat(column("select f.category_code from facility_entrance e join facility f on f.id = e.facility_id"
                        + " where not e.assumed"))
                .as("the road meets the park's edge twice")
                .containsExactly("park.park", "park.park");
        assertThat(count("map_feature")).isPositive();
        assertThat(peopleOf("dwelling", "residents")).isNull();
    }

    @Test
    void recordsThePlaceItsNetworkAndTheDayOfTheData() throws IOException {
        run(twin("示意区").write(folder.resolve("twin.osm.pbf")));

        Place place = places.findCurrent().orElseThrow();
        assertThat(place.name().zh()).isEqualTo("示意区");
        assertThat(place.dataVersion()).isEqualTo(1);
        assertThat(place.peopleKnown()).isFalse();
        assertThat(sources.findByFile("twin.osm.pbf").map(DataSource::dataDate)).contains(LocalDate.of(2023, 11, 1));
        assertThat(sources.findByFile("twin.osm.pbf").map(DataSource::status)).contains(DataStatus.IMPORTED);
        LoadedNetwork network = networks.loadCurrent().orElseThrow();
        assertThat(network.version().walkways()).isEqualTo(network.network().walkwayCount());
        assertThat(network.network().largestComponentSize())
                .isEqualTo(network.version().junctions());
    }

    @Test
    void aPlaceWithoutAnAreaAroundItIsCalledAsItsFile() throws IOException {
        run(twin(null).write(folder.resolve("twin.osm.pbf")));
        assertThat(places.findCurrent().orElseThrow().name().zh()).isEqualTo("Twin");

        run(twin("示意区").write(folder.resolve("twin.osm.pbf")), "--replace", "--place=示意城", "--place-en=Town");
        assertThat(places.findCurrent().orElseThrow().name().zh()).isEqualTo("示意城");
        assertThat(places.findCurrent().orElseThrow().name().en()).isEqualTo("Town");
    }

    @Test
    void residentsPerAreaAreSpreadByFloorArea() throws IOException {
        Path residents = Files.writeString(
                folder.resolve("residents.csv"), "code,residents,elders60,elders80\nosm-r1,100,31,7\n东街道,11,5,0\n");
        run(twin("示意区").write(folder.resolve("twin.osm.pbf")), "--residents=" + residents);

        // The two houses in the west have 100 and 300 m² of floors.
        assertThat(column("select residents from dwelling order by source_ref")).containsExactly("25", "75", "11");
        assertThat(column("select elders60 from community order by code")).containsExactly("31", "5");
        assertThat(column("select elders80 from community order by code")).containsExactly("7", "0");
        assertThat(places.findCurrent().map(Place::peopleKnown)).contains(true);
    }

    @Test
    void oneTotalIsSpreadToTheLastPerson() throws IOException {
        Path file = twin("示意区").write(folder.resolve("twin.osm.pbf"));
        run(file, "--total-residents=1001", "--elders60=333", "--elders80=77");

        for (String table : List.of("dwelling", "community")) {
            assertThat(peopleOf(table, "residents")).isEqualTo(1001);
            assertThat(peopleOf(table, "elders60")).isEqualTo(333);
            assertThat(peopleOf(table, "elders80")).isEqualTo(77);
        }
    }

    @Test
    void aSecondPlaceNeedsReplaceAndThenLeavesNothingOfTheFirst() throws IOException {
        run(twin("示意区").write(folder.resolve("twin.osm.pbf")), "--total-residents=500");
        Path other = new TinyExtract()
                .node("a", 0, -10)
                .node("b", 100, -10)
                .way("a b", "highway=residential")
                .box(0, 0, 10, 10, "building=house")
                .write(folder.resolve("other.osm.pbf"));

        assertThatThrownBy(() -> run(other))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("替换全部内容");
        assertThat(count("dwelling")).isEqualTo(3);
        run(other, "--replace");

        assertThat(column("select code from street")).containsExactly("osm-all");
        assertThat(count("dwelling")).isEqualTo(1);
        assertThat(count("facility") + count("facility_entrance")).isZero();
        assertThat(column("select file_name from data_source where file_name not like 'reference/%'"))
                .containsExactly("other.osm.pbf");
        Place place = places.findCurrent().orElseThrow();
        assertThat(place.name().zh()).isEqualTo("Other");
        assertThat(place.dataVersion()).isEqualTo(2);
        assertThat(place.peopleKnown()).isFalse();
        assertThat(networks.loadCurrent().orElseThrow().network().walkwayCount())
                .isEqualTo(1);
    }

    @Test
    void aLevelThatTheFileLacksIsNamedAndNothingIsStored() throws IOException {
        Path file = twin("示意区").write(folder.resolve("twin.osm.pbf"));

        assertThatThrownBy(() -> run(file, "--street-level=9"))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("admin_level 9")
                .hasMessageContaining("6 (1), 8 (2), 10 (2)");
        assertThatThrownBy(() -> run(file, "--street-level=2"))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("4 to 11");
        assertThat(count("street")).isZero();
        assertThat(places.findCurrent()).isEmpty();
    }

    @Test
    void liechtensteinIsStoredWhole() {
        run(OsmExtract.require("liechtenstein.osm.pbf"), "--total-residents=40000", "--elders60=10000");

        assertThat(count("street")).as("Liechtenstein's eleven communes").isEqualTo(11);
        assertThat(count("dwelling")).isBetween(3_000L, 20_000L);
        assertThat(peopleOf("dwelling", "residents")).isEqualTo(40_000);
        assertThat(peopleOf("dwelling", "elders60")).isEqualTo(10_000);
        assertThat(jdbc.queryForObject("select count(*) from dwelling where elders60 > residents", Long.class))
                .isZero();
        assertThat(jdbc.queryForObject(
                        "select count(*) from facility f where not exists"
                                + " (select 1 from category c where c.code = f.category_code and c.parent_code is not null)",
                        Long.class))
                .as("facilities of no leaf of the taxonomy")
                .isZero();
        assertThat(column("select distinct category_code from facility"))
                .contains("health.clinic", "child.care", "park.park", "parking.public");
        assertThat(jdbc.queryForObject(
                        "select count(*) from facility where original_x not between 9.3 and 9.8"
                                + " or original_y not between 46.9 and 47.4",
                        Long.class))
                .as("facilities far from the country")
                .isZero();
        assertThat(networks.loadCurrent().orElseThrow().version().walkways()).isGreaterThan(5_000);
    }

    /** @param district name of the area around both streets; null for none */
    private static TinyExtract twin(String district) {
        TinyExtract sheet = new TinyExtract()
                .node("sw", 0, 0)
                .node("s", 1000, 0)
                .node("se", 2000, 0)
                .node("ne", 2000, 1000)
                .node("n", 1000, 1000)
                .node("nw", 0, 1000)
                .way("s sw nw n", "boundary=administrative")
                .way("s n", "boundary=administrative")
                .way("n ne se s", "boundary=administrative")
                .node("a", 10, 500)
                .node("b", 1990, 500)
                .way("a b", "highway=residential")
                .box(300, 520, 310, 530, "building=house")
                .box(400, 520, 410, 530, "building=apartments", "building:levels=3")
                .box(1300, 520, 1310, 530, "building=house")
                .node("clinic", 500, 520, "amenity=clinic", "name=示意诊所", "opening_hours=Mo-Fr 08:00-17:00")
                .box(1500, 400, 1700, 600, "leisure=park", "name=示意公园")
                .relation(List.of("1 outer", "2 outer"), boundary(8, "西街道"))
                .relation(List.of("2 outer", "3 outer"), boundary(8, "东街道"))
                .relation(List.of("1 outer", "2 outer"), boundary(10, "西社区"))
                .relation(List.of("2 outer", "3 outer"), boundary(10, "东社区"));
        return district == null ? sheet : sheet.relation(List.of("1 outer", "3 outer"), boundary(6, district));
    }

    private static String[] boundary(int level, String name) {
        return new String[] {"type=boundary", "boundary=administrative", "admin_level=" + level, "name=" + name};
    }

    private void run(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--import=" + file));
        arguments.addAll(Arrays.asList(more));
        assertThat(importer.run(ImportOptions.parse(arguments).orElseThrow())).isPresent();
    }

    private List<String> column(String query) {
        return jdbc.queryForList(query, String.class);
    }

    private Integer peopleOf(String table, String column) {
        return jdbc.queryForObject("select sum(" + column + ") from " + table, Integer.class);
    }

    private long count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }
}
