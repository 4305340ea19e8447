package org.servicecircle.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecircle.facility.Facility;
import org.servicecircle.facility.FacilityRepository;
import org.servicecircle.fixture.Gdal;
import org.servicecircle.ingest.table.TinyShapefile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** What was downloaded as a shapefile, mended in another program and handed in again, is what was mended. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "service-circle.shipped-data=false",
            "service-circle.network-dir=target/round-trip-test/network",
            "service-circle.reject-dir=target/round-trip-test/rejects"
        })
abstract class ShapefileRoundTripContract {

    @Autowired
    private Importer importer;

    @Autowired
    private FacilityRepository facilities;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @BeforeAll
    static void gdal() {
        Gdal.require();
    }

    @BeforeEach
    void oneStreetOfTwoCommunitiesAndAFacility() throws IOException {
        ImportContract.TABLES.forEach(table -> jdbc.update("delete from " + table));
        run(Files.writeString(folder.resolve("streets.geojson"), collection(square("S", "", 117.20, 117.24))));
        run(Files.writeString(
                folder.resolve("communities.geojson"),
                collection(square("C1", "\"streetCode\":\"S\",\"residents\":41,", 117.20, 117.22)
                        + ","
                        + square("C2", "\"streetCode\":\"S\",", 117.22, 117.24))));
        run(
                Files.writeString(
                        folder.resolve("facilities.csv"),
                        "ref,name,nameEn,lon,lat,category,status,opensOn,openingHours,address,capacity,areaM2,wheelchair\n"
                                + "F1,示意“甲”食堂,Canteen A,117.21,39.05,elder.dining,PLANNED,2023-10-08,24小时,某路 1 号,25,120.5,是\n"));
    }

    @Test
    void aFacilityIsMovedAndRenamed() throws Exception {
        Facility before = facilities.findBySourceRef("F1").orElseThrow();
        Path mended = mended("facilities", "4548", "name = '示意乙食堂', community = '', capacity = 30");
        importer.run(ImportOptions.parse(List.of("--import", mended.toString(), "--strict"))
                .orElseThrow());

        Facility after = facilities.findBySourceRef("F1").orElseThrow();
        assertThat(facilities.count()).isEqualTo(1);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.name().zh()).isEqualTo("示意乙食堂");
        assertThat(after.name().en()).isEqualTo("Canteen A");
        assertThat(after.offer().capacity()).isEqualTo(30);
        assertThat(after.offer().openingHours()).isEqualTo(before.offer().openingHours());
        assertThat(after.offer().areaSquareMetres()).isEqualTo(120.5);
        assertThat(after.offer().wheelchair()).isTrue();
        assertThat(after.lifetime()).isEqualTo(before.lifetime());
        assertThat(after.contact()).isEqualTo(before.contact());
        assertThat(after.categoryCode()).isEqualTo(before.categoryCode());
        assertThat(after.communityCode()).isEqualTo("C1");
        assertThat(after.location().distance(before.location())).isCloseTo(0, within(1e-7));
    }

    @Test
    void areasAreRenamedAndStayWhereTheyAre() throws Exception {
        run(mended("streets", "4490", "name = '示意街道'"));
        run(mended("communities", "3857", "name = '示意社区' || code"));
        assertThat(jdbc.queryForList("select name_zh from street", String.class))
                .containsExactly("示意街道");
        assertThat(jdbc.queryForList("select name_zh from community order by code", String.class))
                .containsExactly("示意社区C1", "示意社区C2");
        assertThat(jdbc.queryForList("select street_code from community", String.class))
                .containsOnly("S");
        assertThat(jdbc.queryForList("select residents from community order by code", Integer.class))
                .containsExactly(41, null);
        run(Files.writeString(
                folder.resolve("dwellings.csv"), "ref,lon,lat\nD1,117.2199999,39.05\nD2,117.2200001,39.05\n"));
        assertThat(jdbc.queryForList("select community_code from dwelling order by source_ref", String.class))
                .containsExactly("C1", "C2");
    }

    /** Downloads a layer, lets GDAL change it in GB18030, and packs it again. */
    private Path mended(String layer, String epsg, String change) throws Exception {
        URI address = URI.create(
                "http://localhost:" + port + "/ogc/collections/" + layer + "/download?f=shp&crs=EPSG:" + epsg);
        Path download = folder.resolve(layer + "-download.zip");
        HttpResponse<Path> answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofFile(download));
        assertThat(answer.statusCode()).isEqualTo(200);
        Path opened = Files.createDirectory(folder.resolve(layer));
        Path shp = opened.resolve(layer + ".shp");
        Gdal.run("ogr2ogr", shp.toString(), "/vsizip/" + download, "-lco", "ENCODING=GB18030");
        Files.delete(opened.resolve(layer + ".cpg"));
        Gdal.run(
                "ogrinfo",
                shp.toString(),
                "--config",
                "SHAPE_ENCODING",
                "GB18030",
                "-dialect",
                "SQLite",
                "-sql",
                "UPDATE " + layer + " SET " + change);
        Map<String, byte[]> parts = new TreeMap<>();
        try (Stream<Path> files = Files.list(opened)) {
            for (Path part : files.toList()) {
                parts.put(part.getFileName().toString(), Files.readAllBytes(part));
            }
        }
        return TinyShapefile.zip(folder.resolve(layer + ".zip"), parts);
    }

    private static String square(String code, String properties, double west, double east) {
        return ("{\"type\":\"Feature\",\"properties\":{%s\"code\":\"%s\",\"name\":\"示意%s\"},\"geometry\":"
                        + "{\"type\":\"Polygon\",\"coordinates\":[[[%s,39.04],[%s,39.04],[%s,39.06],[%s,39.06],[%s,39.04]]]}}")
                .formatted(properties, code, code, west, east, east, west, west);
    }

    private static String collection(String features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    }

    private void run(Path path) {
        assertThat(importer.run(ImportOptions.of(path)).orElseThrow().rejected())
                .isZero();
    }
}
