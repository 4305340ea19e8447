package org.servicecircle.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.servicecircle.geo.OutputReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What files hold beside what GDAL reads. */
class FeatureFilesTest {

    private static final FeatureFiles FILES = FeatureWriters.files();

    private static byte[] written(FeatureFormat format, FeatureTable table, boolean mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FILES.of(format, table, mark).write(out);
        return out.toByteArray();
    }

    private static byte[] written(FeatureFormat format, GeometryKind kind, OutputReference reference)
            throws IOException {
        Stream<Feature> features = SampleLayer.features(kind).stream();
        return written(format, SampleLayer.table(kind, reference, features), false);
    }

    private static JsonNode json(GeometryKind kind, OutputReference reference) throws IOException {
        return new JsonMapper().readTree(written(FeatureFormat.GEOJSON, kind, reference));
    }

    private static String csv(OutputReference reference, boolean mark, Feature... features) throws IOException {
        FeatureTable table = SampleLayer.table(GeometryKind.POINT, reference, Stream.of(features));
        return new String(written(FeatureFormat.CSV, table, mark), StandardCharsets.UTF_8);
    }

    @Test
    void geoJsonFollowsTheRightHandRule() throws Exception {
        for (JsonNode feature : json(GeometryKind.AREAS, OutputReference.CRS84).get("features")) {
            MultiPolygon areas = (MultiPolygon)
                    new GeoJsonReader().read(feature.get("geometry").toString());
            for (int i = 0; i < areas.getNumGeometries(); i++) {
                Polygon part = (Polygon) areas.getGeometryN(i);
                assertThat(Orientation.isCCW(part.getExteriorRing().getCoordinates()))
                        .isTrue();
                for (int h = 0; h < part.getNumInteriorRing(); h++) {
                    assertThat(Orientation.isCCW(part.getInteriorRingN(h).getCoordinates()))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void geoJsonOfWgs84HasNoOtherReferenceAndTellsItsFactsAndExtent() throws IOException {
        JsonNode file = json(GeometryKind.POINT, OutputReference.EPSG_4326);
        assertThat(file.has("crs")).isFalse();
        assertThat(file.at("/about/nature").asString()).isEqualTo("示意数据");
        assertThat(file.get("bbox").toString()).isEqualTo("[117.1999999,39.0700001,117.2176543,39.1098765]");
        assertThat(file.at("/features/0/id").asString()).isEqualTo("a1");
        assertThat(file.at("/features/1/properties/residentsTotal").isNull()).isTrue();
    }

    @Test
    void shiftedPositionsAreToldInNamesColumnsAndMembers() throws IOException {
        assertThat(FeatureTable.fileName("设施", OutputReference.BD09)).isEqualTo("设施_BD-09");
        assertThat(FeatureTable.fileName("设施", OutputReference.CRS84)).isEqualTo("设施");
        assertThat(json(GeometryKind.POINT, OutputReference.GCJ02).get("datum").asString())
                .isEqualTo("GCJ-02");
        assertThat(csv(OutputReference.GCJ02, false)).contains(",lon_gcj02,lat_gcj02,");
        assertThat(csv(OutputReference.EPSG_4548, false)).contains(",x,y,");
    }

    @Test
    void csvBeginsWithAByteOrderMarkByChoiceAndRunsNoFormula() throws IOException {
        Feature formula = new Feature(
                "+1",
                SampleLayer.geometry("POINT (117.2 39.1)"),
                Arrays.asList("=HYPERLINK(1)", -1L, -1.5, true, null));
        assertThat(csv(OutputReference.CRS84, true, formula)).startsWith("\uFEFFid,name,");
        assertThat(csv(OutputReference.CRS84, false, formula))
                .startsWith("id,name,")
                .contains("\r\n'+1,'=HYPERLINK(1),-1,-1.5,true,,117.2,39.1,示意数据\r\n");
    }

    @Test
    void shapefileListsItsColumnsAndSaysWhatItIs() throws IOException {
        List<String> names = new ArrayList<>();
        StringBuilder fields = new StringBuilder();
        byte[] file = written(FeatureFormat.SHAPEFILE, GeometryKind.LINE, OutputReference.EPSG_4490);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                switch (entry.getName()) {
                    case "fields.csv" -> fields.append(text);
                    case "facilities.cpg" -> assertThat(text).isEqualTo("UTF-8");
                    case "README.txt" -> assertThat(text).contains("示意数据");
                    default -> assertThat(text).isNotEmpty();
                }
            }
        }
        assertThat(names)
                .containsExactly(
                        "facilities.shp",
                        "facilities.shx",
                        "facilities.dbf",
                        "facilities.cpg",
                        "facilities.prj",
                        "fields.csv",
                        "README.txt");
        assertThat(fields.toString()).contains("\r\nres_total,residentsTotal,integer,常住人口\r\n");
    }

    @ParameterizedTest
    @EnumSource(FeatureFormat.class)
    void noFeaturesAreAFileToo(FeatureFormat format) throws IOException {
        FeatureTable none = SampleLayer.table(GeometryKind.AREAS, OutputReference.CRS84, Stream.empty());
        assertThat(written(format, none, false)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(FeatureFormat.class)
    void rowsAreClosedAfterTheFile(FeatureFormat format) throws IOException {
        List<String> closed = new ArrayList<>();
        Stream<Feature> features =
                SampleLayer.features(GeometryKind.LINE).stream().onClose(() -> closed.add("once"));
        written(format, SampleLayer.table(GeometryKind.LINE, OutputReference.CRS84, features), false);
        assertThat(closed).containsExactly("once");
    }

    @Test
    void aGeometryTooLongForACellIsSaidToBeAndWholeInCsv() throws IOException {
        for (int points : new int[] {400, 4000}) {
            Feature round = new Feature("a", circle(points), Arrays.asList(null, null, null, null, null));
            String text = new String(written(FeatureFormat.CSV, areas(round), false), StandardCharsets.UTF_8);
            int from = text.indexOf("MULTIPOLYGON");
            String whole = text.substring(from, text.indexOf(")))", from) + 3);
            boolean tooLong = whole.length() > 32_767;
            assertThat(tooLong).isEqualTo(points == 4000);
            byte[] file = written(FeatureFormat.XLSX, areas(round), false);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                Row row = book.getFirstSheet().read().get(1);
                assertThat(row.getCellText(row.getCellCount() - 1)).isEqualTo(tooLong ? "太长" : whole);
            }
        }
    }

    private static FeatureTable areas(Feature feature) {
        return SampleLayer.table(GeometryKind.AREAS, OutputReference.CRS84, Stream.of(feature));
    }

    private static MultiPolygon circle(int points) {
        Polygon circle = (Polygon) SampleLayer.geometry("POINT (117.2 39.1)").buffer(0.1, points / 4);
        return circle.getFactory().createMultiPolygon(new Polygon[] {circle});
    }

    @Test
    void columnsThatEveryFileHasAreNotTakenByFields() {
        List<TitledField> fields = List.of(new TitledField(new Field("fid", "number", FieldType.TEXT), "号"));
        assertThatThrownBy(() -> new FeatureTable(
                        "x",
                        "甲",
                        fields,
                        GeometryKind.POINT,
                        OutputReference.CRS84,
                        SampleLayer.SHEETS,
                        List.of(),
                        Stream.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
