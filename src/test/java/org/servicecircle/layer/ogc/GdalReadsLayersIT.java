package org.servicecircle.layer.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.fixture.Gdal;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped data as GDAL reads it out of a running server: its driver of OGC API – Features, and every kind of file. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GdalReadsLayersIT {

    private static final double DEGREES = 1e-7;
    private static final double MILLIMETRE = 1e-3;
    private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");
    private static final String ELDER_CARE = "category LIKE 'elder.%'";

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @BeforeAll
    static void requireGdal() {
        Gdal.require();
    }

    private String service() {
        return "OAPIF:http://localhost:" + port + "/ogc";
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + "/ogc/collections/" + path);
    }

    private JsonNode get(String path) throws IOException {
        try (InputStream answer = address(path).toURL().openStream()) {
            return JsonMapper.shared().readTree(answer);
        }
    }

    private int matched(String path) throws IOException {
        return get(path).path("numberMatched").asInt();
    }

    private static int count(String printed) {
        var found = COUNT.matcher(printed);
        assertThat(found.find()).as(printed).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What GDAL makes of a source, as GeoJSON. */
    private List<JsonNode> read(String source, String... more) throws IOException {
        Path made = folder.resolve("made.json");
        Files.deleteIfExists(made);
        List<String> words = new ArrayList<>(List.of("-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=9"));
        words.addAll(List.of(more));
        words.addAll(List.of(made.toString(), source));
        Gdal.run("ogr2ogr", words.toArray(String[]::new));
        return JsonMapper.shared()
                .readTree(made.toFile())
                .path("features")
                .valueStream()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"streets", "communities", "dwellings", "facilities", "walkways", "gaps", "coverage-streets"})
    void countsAreOurs(String layer) throws Exception {
        assertThat(count(Gdal.run("ogrinfo", "-ro", "-so", service(), layer)))
                .isEqualTo(matched(layer + "/items?f=json&limit=1"))
                .isPositive();
    }

    @Test
    void pagesGiveEveryFeatureOnceWithItsNameAndPlace() throws Exception {
        Path made = folder.resolve("all.json");
        Gdal.run(
                "ogr2ogr",
                "-f",
                "GeoJSON",
                "-lco",
                "COORDINATE_PRECISION=9",
                "-oo",
                "PAGE_SIZE=100",
                made.toString(),
                service(),
                "facilities");
        List<JsonNode> read = JsonMapper.shared()
                .readTree(made.toFile())
                .path("features")
                .valueStream()
                .toList();
        List<JsonNode> ours = get("facilities/items?f=json&limit=10000")
                .path("features")
                .valueStream()
                .toList();
        assertThat(read).hasSameSizeAs(ours).hasSizeGreaterThan(100);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ours.size(); i++) {
            JsonNode feature = read.get(i);
            assertThat(seen.add(feature.at("/properties/id")
                            .asString(feature.path("id").asString(""))))
                    .isTrue();
            assertThat(feature.at("/properties/name")).isEqualTo(ours.get(i).at("/properties/name"));
            samePlace(feature, ours.get(i), DEGREES);
        }
    }

    private static void samePlace(JsonNode one, JsonNode other, double tolerance) {
        for (int axis = 0; axis < 2; axis++) {
            assertThat(one.at("/geometry/coordinates/" + axis).asDouble())
                    .isCloseTo(other.at("/geometry/coordinates/" + axis).asDouble(), within(tolerance));
        }
    }

    @Test
    void filtersByValueAndPlaceAreOurs() throws Exception {
        assertThat(count(Gdal.run(
                        "ogrinfo",
                        "-ro",
                        "-so",
                        "-where",
                        "name = '公园' OR status = 'PLANNED'",
                        service(),
                        "facilities")))
                .isEqualTo(matched(
                        "facilities/items?f=json&limit=1&filter=" + encoded("name = '公园' OR status = 'PLANNED'")));
        assertThat(count(Gdal.run(
                        "ogrinfo",
                        "-ro",
                        "-so",
                        "-spat",
                        "117.18",
                        "39.05",
                        "117.25",
                        "39.1",
                        service(),
                        "facilities")))
                .isEqualTo(matched("facilities/items?f=json&limit=1&bbox=117.18,39.05,117.25,39.1"))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {3857, 4548})
    void itemsInMetresLieWhereGdalPutsThem(int epsg) throws Exception {
        String items = "facilities/items?f=json&limit=50&crs=";
        List<JsonNode> metres = get(items + encoded("http://www.opengis.net/def/crs/EPSG/0/" + epsg))
                .path("features")
                .valueStream()
                .toList();
        List<JsonNode> moved = read(address("facilities/items?f=json&limit=50").toString(), inMetres(epsg));
        assertThat(metres).hasSize(50).hasSameSizeAs(moved);
        // The register puts northing first in EPSG:4548, GDAL's GeoJSON never does.
        int east = epsg == 4548 ? 1 : 0;
        for (int i = 0; i < metres.size(); i++) {
            samePoint(metres.get(i), east, moved.get(i));
        }
    }

    private static String[] inMetres(int epsg) {
        return new String[] {"-t_srs", "EPSG:" + epsg, "-lco", "RFC7946=NO"};
    }

    private static void samePoint(JsonNode metres, int east, JsonNode moved) {
        for (int axis = 0; axis < 2; axis++) {
            assertThat(metres.at("/geometry/coordinates/" + (axis == 0 ? east : 1 - east))
                            .asDouble())
                    .isCloseTo(moved.at("/geometry/coordinates/" + axis).asDouble(), within(MILLIMETRE));
        }
    }

    @ParameterizedTest
    @CsvSource({"4548, gpkg", "4548, fgb", "3857, gpkg", "3857, fgb"})
    void filesInMetresLieWhereGdalMovesTheFileInDegrees(int epsg, String format) throws Exception {
        Path metres = fetched("facilities/download?crs=EPSG:" + epsg + "&f=" + format, "metres." + format);
        Path degrees = fetched("facilities/download?f=geojson", "degrees.geojson");
        Map<String, JsonNode> moved = byId(read(degrees.toString(), inMetres(epsg)));
        Map<String, JsonNode> given = byId(read(metres.toString(), "-lco", "RFC7946=NO"));
        assertThat(given.keySet()).isEqualTo(moved.keySet()).hasSizeGreaterThan(100);
        given.forEach((id, feature) -> samePoint(feature, 0, moved.get(id)));
    }

    private static Map<String, JsonNode> byId(List<JsonNode> features) {
        return features.stream()
                .collect(Collectors.toMap(
                        each -> each.at("/properties/id")
                                .asString(each.path("id").asString("")),
                        each -> each));
    }

    private Path fetched(String path, String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream body = address(path).toURL().openStream()) {
            Files.copy(body, file);
        }
        return file;
    }

    @Test
    void csvBeginsWithTheBytesThatTellExcelItIsUtf8UnlessTheyAreNotWanted() throws Exception {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        byte[] marked = Files.readAllBytes(fetched("streets/download?f=csv", "marked.csv"));
        byte[] chosen = Files.readAllBytes(fetched("streets/download?f=csv&bom=true", "chosen.csv"));
        byte[] plain = Files.readAllBytes(fetched("streets/download?f=csv&bom=false", "plain.csv"));
        assertThat(marked).startsWith(mark).isEqualTo(chosen);
        assertThat(plain).startsWith((byte) 'i', (byte) 'd', (byte) ',');
        assertThat(Arrays.copyOfRange(marked, mark.length, marked.length)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "geojson, geojson, ''",
        "gpkg, gpkg, ''",
        "shp, zip, /vsizip/",
        "fgb, fgb, ''",
        "csv, csv, ''",
        "xlsx, xlsx, ''"
    })
    void filesHoldWhatWasChosen(String format, String ending, String reader) throws Exception {
        String chosen = "&properties=name,capacity&filter=" + encoded(ELDER_CARE);
        int expected = matched("facilities/items?f=json&limit=1" + chosen);
        HttpURLConnection answer =
                (HttpURLConnection) address("facilities/download?lang=en&bom=false&crs=EPSG:4548&f=" + format + chosen)
                        .toURL()
                        .openConnection();
        assertThat(answer.getResponseCode()).isEqualTo(200);
        String name = URLDecoder.decode(
                answer.getHeaderField("Content-Disposition").replaceAll(".*filename\\*=UTF-8''", ""),
                StandardCharsets.UTF_8);
        assertThat(name).contains("Facilities_Hexi District").endsWith("." + ending);
        Path file = folder.resolve("file." + ending);
        try (InputStream body = answer.getInputStream()) {
            Files.copy(body, file);
        }
        String printed = Gdal.run("ogrinfo", "-ro", "-al", "-so", reader + file);
        assertThat(count(printed)).isEqualTo(expected).isPositive();
        assertThat(printed)
                .containsIgnoringCase("name")
                .containsIgnoringCase("capacity")
                .doesNotContain("ddress");
    }

    @Test
    void placesForChineseWebMapsAreShifted() throws Exception {
        List<JsonNode> shifted = get("facilities/download?f=geojson&crs=GCJ-02")
                .path("features")
                .valueStream()
                .toList();
        List<JsonNode> plain = get("facilities/download?f=geojson")
                .path("features")
                .valueStream()
                .toList();
        assertThat(shifted).hasSameSizeAs(plain);
        double east = shifted.get(0).at("/geometry/coordinates/0").asDouble()
                - plain.get(0).at("/geometry/coordinates/0").asDouble();
        // Some 500 m east in Tianjin.
        assertThat(east).isBetween(0.004, 0.008);
    }

    @Test
    void layersGoIntoAGeoPackage() throws Exception {
        Path made = folder.resolve("made.gpkg");
        Gdal.run(
                "ogr2ogr",
                "-f",
                "GPKG",
                "-oo",
                "PAGE_SIZE=1000",
                made.toString(),
                service(),
                "streets",
                "facilities",
                "communities");
        for (String layer : List.of("streets", "facilities", "communities")) {
            String printed = Gdal.run("ogrinfo", "-ro", "-so", made.toString(), layer);
            assertThat(count(printed)).isEqualTo(matched(layer + "/items?f=json&limit=1"));
        }
        assertThat(Gdal.run("ogrinfo", "-ro", "-q", made.toString(), "streets"))
                .contains(get("streets/items?f=json&limit=1")
                        .at("/features/0/properties/name")
                        .asString(""));
    }
}
