package org.servicecircle.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.servicecircle.fixture.Gdal;
import org.servicecircle.geo.OutputReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GDAL reads every format in every reference, and finds what we wrote. */
class GdalReadsFilesIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final FeatureFiles FILES = FeatureWriters.files();

    /** The sample's points, as gcoord 1.0.7 and coordtransform 2.1.2 (JavaScript, not ours) both move them. */
    private static final Map<OutputReference, List<String>> SHIFTED = Map.of(
            OutputReference.GCJ02,
            List.of(
                    "POINT (117.22393437869769 39.110875513754635)",
                    "POINT (117.20630120475059 39.10101705062727)",
                    "POINT (117.20629732026502 39.070998717745404)"),
            OutputReference.BD09,
            List.of(
                    "POINT (117.23034744461255 39.11710701829987)",
                    "POINT (117.21280787877089 39.10694407295378)",
                    "POINT (117.21280956978663 39.07692753055131)"));

    /** Half of the last decimal that files hold, and a hair. */
    private static final double ROUNDING_DEGREES = 0.51e-7;

    private static final double MILLIMETRE = 1e-3;

    @TempDir
    Path folder;

    @BeforeAll
    static void gdal() {
        Gdal.require();
    }

    static Stream<Arguments> everyFile() {
        return Arrays.stream(FeatureFormat.values())
                .flatMap(format -> Arrays.stream(OutputReference.values())
                        .flatMap(reference -> Arrays.stream(GeometryKind.values())
                                .map(kind -> Arguments.of(format, reference, kind))));
    }

    static Stream<Arguments> filesInMetres() {
        return everyFile().filter(each -> !((OutputReference) each.get()[1]).degrees());
    }

    static Stream<Arguments> shiftedFiles() {
        return Arrays.stream(FeatureFormat.values())
                .flatMap(format -> SHIFTED.keySet().stream().map(reference -> Arguments.of(format, reference)));
    }

    private Path written(FeatureFormat format, OutputReference reference, GeometryKind kind) throws IOException {
        Path file = folder.resolve(reference.label().replace(':', '_') + "." + format.extension());
        FeatureTable table = SampleLayer.table(kind, reference, SampleLayer.features(kind).stream());
        try (OutputStream out = Files.newOutputStream(file)) {
            FILES.of(format, table, true).write(out);
        }
        return file;
    }

    /** The features as GDAL understands them. */
    private static List<JsonNode> read(Path file, FeatureFormat format, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "-f",
                "GeoJSON",
                "/vsistdout/",
                file.toString(),
                "-lco",
                "COORDINATE_PRECISION=9",
                "-lco",
                "SIGNIFICANT_FIGURES=17"));
        arguments.addAll(List.of(more));
        if (format == FeatureFormat.XLSX) {
            arguments.add("设施");
        }
        if (format == FeatureFormat.CSV) {
            arguments.addAll(List.of(
                    "-oo",
                    "X_POSSIBLE_NAMES=lon*,x",
                    "-oo",
                    "Y_POSSIBLE_NAMES=lat*,y",
                    "-oo",
                    "GEOM_POSSIBLE_NAMES=" + "wkt*"));
        }
        String json = Gdal.run("ogr2ogr", arguments.toArray(String[]::new));
        assertThat(json).startsWith("{");
        List<JsonNode> features = new ArrayList<>();
        JSON.readTree(json).get("features").forEach(features::add);
        features.sort((a, b) -> id(a).compareTo(id(b)));
        return features;
    }

    private static String id(JsonNode feature) {
        return feature.at("/properties/id").asString(feature.path("id").asString(""));
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void placesAreWhereTheyWere(FeatureFormat format, OutputReference reference, GeometryKind kind) throws Exception {
        List<JsonNode> read = read(written(format, reference, kind), format);
        List<Feature> given = SampleLayer.features(kind);
        assertThat(read).hasSize(given.size());
        double precision = reference.degrees() ? 1e-7 : 1e-3;
        for (int i = 0; i < given.size(); i++) {
            Geometry expected = reference.fromWgs84(given.get(i).geometry());
            Geometry found = format == FeatureFormat.XLSX ? fromCells(read.get(i), kind) : geometry(read.get(i));
            same(found, expected, precision);
        }
    }

    @ParameterizedTest
    @MethodSource("filesInMetres")
    void placesInMetresAreWhereGdalMovesThoseOfTheWgs84File(
            FeatureFormat format, OutputReference reference, GeometryKind kind) throws Exception {
        List<JsonNode> read = read(written(format, reference, kind), format);
        List<JsonNode> moved = read(
                written(FeatureFormat.GEOJSON, OutputReference.CRS84, kind),
                FeatureFormat.GEOJSON,
                "-t_srs",
                reference.label());
        assertThat(read).hasSameSizeAs(moved).isNotEmpty();
        for (int i = 0; i < moved.size(); i++) {
            Geometry found = format == FeatureFormat.XLSX ? fromCells(read.get(i), kind) : geometry(read.get(i));
            same(found, geometry(moved.get(i)), MILLIMETRE);
        }
    }

    @ParameterizedTest
    @MethodSource("shiftedFiles")
    void shiftedPlacesAreWhereOtherLibrariesShiftThem(FeatureFormat format, OutputReference reference)
            throws Exception {
        List<JsonNode> read = read(written(format, reference, GeometryKind.POINT), format);
        List<String> expected = SHIFTED.get(reference);
        assertThat(read).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Geometry found =
                    format == FeatureFormat.XLSX ? fromCells(read.get(i), GeometryKind.POINT) : geometry(read.get(i));
            same(found, SampleLayer.geometry(expected.get(i)), ROUNDING_DEGREES);
        }
    }

    private static Geometry geometry(JsonNode feature) throws Exception {
        return new GeoJsonReader().read(feature.get("geometry").toString());
    }

    /** Spreadsheets have no geometries to GDAL: the last one or two cells. */
    private static Geometry fromCells(JsonNode feature, GeometryKind kind) {
        List<Map.Entry<String, JsonNode>> cells =
                new ArrayList<>(feature.get("properties").properties());
        JsonNode last = cells.get(cells.size() - 1).getValue();
        return kind == GeometryKind.POINT
                ? SampleLayer.geometry(
                        "POINT (" + cells.get(cells.size() - 2).getValue().asDouble() + " " + last.asDouble() + ")")
                : SampleLayer.geometry(last.asString());
    }

    /** The same points, wherever a ring begins and which way it goes. */
    private static void same(Geometry found, Geometry expected, double precision) {
        Geometry one = found.norm();
        Geometry other = expected.norm();
        if (one.getNumGeometries() == 1) {
            one = one.getGeometryN(0);
            other = other.getGeometryN(0);
        }
        assertThat(one.getGeometryType()).isEqualTo(other.getGeometryType());
        Coordinate[] points = one.getCoordinates();
        Coordinate[] wanted = other.getCoordinates();
        assertThat(points).hasSameSizeAs(wanted);
        for (int i = 0; i < points.length; i++) {
            assertThat(points[i].x).isCloseTo(wanted[i].x, within(precision));
            assertThat(points[i].y).isCloseTo(wanted[i].y, within(precision));
        }
    }

    @ParameterizedTest
    @EnumSource(FeatureFormat.class)
    void valuesAreWhatTheyWere(FeatureFormat format) throws IOException {
        List<JsonNode> read = read(written(format, OutputReference.CRS84, GeometryKind.POINT), format);
        boolean narrow = format == FeatureFormat.SHAPEFILE;
        assertThat(text(read.get(0), narrow ? "name" : column(format, 0))).isEqualTo("桃园街道“老人家”食堂");
        assertThat(text(read.get(0), narrow ? "res_total" : column(format, 1))).isEqualTo("1234567890123");
        assertThat(text(read.get(0), narrow ? "share_cov" : column(format, 2))).isEqualTo("0.857142857");
        assertThat(text(read.get(0), narrow ? "data_date" : column(format, 4)).replace('/', '-'))
                .startsWith("2026-11-24");
        assertThat(text(read.get(2), narrow ? "name" : column(format, 0)))
                .isEqualTo(narrow ? "津".repeat(84) : SampleLayer.LONG_NAME);
        assertThat(text(read.get(2), narrow ? "share_cov" : column(format, 2))).isEqualTo("-12345.5");
        assertThat(text(read.get(1), narrow ? "res_total" : column(format, 1))).isEmpty();
    }

    private static String column(FeatureFormat format, int i) {
        TitledField each = SampleLayer.FIELDS.get(i);
        return format == FeatureFormat.XLSX ? each.title() : each.field().name();
    }

    private static String text(JsonNode feature, String name) {
        JsonNode value = feature.get("properties").get(name);
        return value == null || value.isNull() ? "" : value.asString();
    }

    @ParameterizedTest
    @EnumSource(
            value = FeatureFormat.class,
            names = {"GEOJSON", "GEOPACKAGE", "SHAPEFILE", "FLATGEOBUF"})
    void referencesAreKnownByTheirCode(FeatureFormat format) throws IOException {
        for (OutputReference reference : OutputReference.registered()) {
            Path file = written(format, reference, GeometryKind.POINT);
            assertThat(Gdal.run("gdalsrsinfo", "-o", "epsg", opened(file)).strip())
                    .as(reference.label())
                    .isEqualTo("EPSG:" + reference.epsg().orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FeatureFormat.class,
            names = {"GEOJSON", "GEOPACKAGE", "SHAPEFILE", "FLATGEOBUF"})
    void shiftedPositionsHaveNoReferenceThatAProgramWouldBelieve(FeatureFormat format) throws IOException {
        for (OutputReference reference : List.of(OutputReference.GCJ02, OutputReference.BD09)) {
            String about = about(written(format, reference, GeometryKind.POINT));
            assertThat(about).doesNotContain("WGS 84", "4326", "4490");
            assertThat(about)
                    .contains("Layer name: facilities_" + (reference == OutputReference.BD09 ? "bd09" : "gcj02"));
        }
    }

    @Test
    void typesOfFieldsAreKept() throws IOException {
        assertThat(about(written(FeatureFormat.GEOPACKAGE, OutputReference.CRS84, GeometryKind.AREAS)))
                .contains(
                        "Geometry: Multi Polygon",
                        "Feature Count: 3",
                        "name: String (0.0)",
                        "residentsTotal: Integer64 (0.0)",
                        "shareCovered: Real (0.0)",
                        "openNow: Integer(Boolean) (0.0)",
                        "dataDate: Date (0.0)",
                        "示意数据");
        assertThat(about(written(FeatureFormat.SHAPEFILE, OutputReference.EPSG_4548, GeometryKind.LINE)))
                .contains(
                        "Geometry: Line String",
                        "name: String (252.0)",
                        "res_total: Integer64 (13.0)",
                        "share_cov: Real ",
                        "open_now: String (1.0)",
                        "data_date: Date (10.0)");
        assertThat(about(written(FeatureFormat.FLATGEOBUF, OutputReference.CRS84, GeometryKind.POINT)))
                .contains(
                        "Geometry: Point",
                        "Feature Count: 3",
                        "Extent: (117.200000, 39.070000)",
                        "residentsTotal: Integer64 (0.0)",
                        "shareCovered: Real (0.0)",
                        "openNow: Integer(Boolean) (0.0)",
                        "dataDate: DateTime (0.0)");
        assertThat(about(written(FeatureFormat.GEOJSON, OutputReference.CRS84, GeometryKind.POINT)))
                .contains("openNow: Integer(Boolean) (1.0)", "dataDate: Date (0.0)", "residentsTotal: Integer64 (0.0)");
    }

    private static String about(Path file) {
        return Gdal.run("ogrinfo", "-so", "-al", file.toString());
    }

    /** Shapefiles by the name within their archive, which gdalsrsinfo wants. */
    private static String opened(Path file) {
        return file.toString().endsWith(".zip") ? "/vsizip/" + file + "/facilities.shp" : file.toString();
    }
}
