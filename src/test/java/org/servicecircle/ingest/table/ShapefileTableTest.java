package org.servicecircle.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecircle.ingest.table.TinyShapefile.point;
import static org.servicecircle.ingest.table.TinyShapefile.polygon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.MultiPolygon;
import org.springframework.core.io.FileSystemResource;

class ShapefileTableTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final double[] SQUARE = {0, 0, 0, 10, 10, 10, 10, 0, 0, 0};

    @TempDir
    private Path folder;

    private Table table(TinyShapefile file) throws IOException {
        return Table.of(new FileSystemResource(file.zip(folder.resolve("x.zip"))));
    }

    private CollectedRows read(TinyShapefile file) throws IOException {
        return CollectedRows.of(file.zip(folder.resolve("x.zip")));
    }

    private AbstractThrowableAssert<?, ?> assertRefused(TinyShapefile file) {
        return assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableTableException.class);
    }

    private static TinyShapefile changed(TinyShapefile file, String part, int at, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            file.parts.get(part)[at + i] = (byte) bytes[i];
        }
        return file;
    }

    @Test
    void cellsAreTextAndNullsAreBlank() throws IOException {
        List<Row> rows = read(TinyShapefile.facilities(GB18030)).rows;
        assertThat(rows).extracting(Row::number).containsExactly(1L, 2L);
        assertThat(rows.get(0).cells())
                .isEqualTo(Map.of(
                        "ref", "F1",
                        "name", "桃园㐀食堂",
                        "category", "elder.dining",
                        "opensOn", "2023-10-08",
                        "capacity", "25.00",
                        "wheelchair", "true"));
        assertThat(rows.get(0).geometry().toText()).isEqualTo("POINT (117.2 39.1)");
        assertThat(rows.get(1).cells()).containsOnlyKeys("ref", "name", "category");
    }

    @Test
    void badInput19TheSameRowsWhateverTheEncodingAndWhoeverNamesIt() throws IOException {
        List<Row> utf8 = read(TinyShapefile.facilities(StandardCharsets.UTF_8)).rows;
        assertThat(read(TinyShapefile.facilities(GB18030)).rows).isEqualTo(utf8);
        for (String cpg : List.of("GB18030", "GBK", "936", "ANSI 936", "cp936\r\n", "LDID/77")) {
            TinyShapefile named = TinyShapefile.facilities(GB18030);
            named.parts.put(".cpg", cpg.getBytes(StandardCharsets.US_ASCII));
            assertThat(read(named).rows).as(cpg).isEqualTo(utf8);
        }
        TinyShapefile system = TinyShapefile.facilities(GB18030);
        system.parts.put(".cpg", "system".getBytes(StandardCharsets.US_ASCII));
        assertThat(read(system).rows).isEqualTo(utf8);
        assertThat(read(changed(TinyShapefile.facilities(GB18030), ".dbf", 29, 0x4D)).rows)
                .isEqualTo(utf8);
    }

    @Test
    void theLanguageByteGoesBeforeAGuessAndTheCpgBeforeBoth() throws IOException {
        TinyShapefile big5 = new TinyShapefile(1, Charset.forName("Big5"), "name:C")
                .with(point(1, 2), "臺北")
                .made();
        assertThat(read(changed(big5, ".dbf", 29, 0x78)).rows.get(0).cell("name"))
                .isEqualTo("臺北");
        TinyShapefile named = changed(TinyShapefile.facilities(StandardCharsets.UTF_8), ".dbf", 29, 0x4D);
        named.parts.put(".cpg", "UTF-8".getBytes(StandardCharsets.US_ASCII));
        assertThat(read(named).rows.get(0).cell("name")).isEqualTo("桃园㐀食堂");
    }

    @Test
    void aTextThatIsNotInTheStatedEncodingIsRefusedWithItsRow() throws IOException {
        TinyShapefile wrong = new TinyShapefile(1, GB18030, "name:C")
                .with(point(1, 2), "a")
                .with(point(1, 2), "桃园")
                .made();
        wrong.parts.put(".cpg", "UTF-8".getBytes(StandardCharsets.US_ASCII));
        CollectedRows read = read(wrong);
        assertThat(read.rows).hasSize(1);
        assertThat(read.rejects).containsExactly(new Reject("x.zip", 2, "name", RejectCode.UNREADABLE, "UTF-8?"));
    }

    @Test
    void aCharacterCutInTwoByTheWidthOfItsColumnIsDropped() throws IOException {
        byte[] twentyOne = "桃园街道食堂食".getBytes(StandardCharsets.UTF_8);
        TinyShapefile cut = new TinyShapefile(1, StandardCharsets.ISO_8859_1, "name:C")
                .with(point(1, 2), new String(twentyOne, 0, 20, StandardCharsets.ISO_8859_1))
                .made();
        assertThat(read(cut).rows.get(0).cell("name")).isEqualTo("桃园街道食堂");
    }

    @ParameterizedTest
    @CsvSource({
        "hours,       openingHours",
        "communityC,  communityCode",
        "openingHou,  openingHours",
        "street,      streetCode",
        "area_m2,     areaM2",
        "areaSquare,  areaM2",
        "name_en,     nameEn",
        "行政区划代,  code",
        "60岁以上人,  elders60",
        "a_name,      a_name"
    })
    void shortAndCutNamesAreKnown(String header, String column) throws IOException {
        TinyShapefile file = new TinyShapefile(1, GB18030, header + ":C")
                .with(point(1, 2), "x")
                .made();
        assertThat(table(file).columns()).isEqualTo(Set.of(column, "lon", "lat"));
    }

    @Test
    void ofTwoNamesForOneThingTheCanonicalOneCounts() throws IOException {
        TinyShapefile download = new TinyShapefile(1, GB18030, "id:C", "ref:C")
                .with(point(1, 2), "17", "F1")
                .made();
        assertThat(read(download).rows.get(0).cells()).isEqualTo(Map.of("ref", "F1"));
        assertRefused(new TinyShapefile(1, GB18030, "编号:C", "id:C")
                        .with(point(1, 2), "17", "F1")
                        .made())
                .hasMessageContaining("mean the same");
    }

    @Test
    void wrongDatesAndNumbersStayWhatTheyAre() throws IOException {
        TinyShapefile file = new TinyShapefile(1, GB18030, "opensOn:D", "capacity:N")
                .with(point(1, 2), "20230230", "12a")
                .made();
        assertThat(read(file).rows.get(0).cells()).isEqualTo(Map.of("opensOn", "2023-02-30", "capacity", "12a"));
    }

    @Test
    void deletedRowsAreGoneAndTheOthersKeepTheirNumbers() throws IOException {
        TinyShapefile file = new TinyShapefile(1, GB18030, "name:C")
                .with('*', point(Double.NaN, 2), "gone")
                .with(point(1, 2), "there")
                .made();
        CollectedRows read = read(file);
        assertThat(read.rejects).isEmpty();
        assertThat(read.rows).extracting(Row::number).containsExactly(2L);
    }

    @Test
    void theIndexSaysWhereAShapeIs() throws IOException {
        TinyShapefile file = new TinyShapefile(1, GB18030, "name:C")
                .with(point(1, 1), "a")
                .with(point(2, 2), "b")
                .made();
        byte[] index = file.parts.get(".shx");
        byte[] first = Arrays.copyOfRange(index, 100, 108);
        System.arraycopy(index, 108, index, 100, 8);
        System.arraycopy(first, 0, index, 108, 8);
        assertThat(read(file).rows)
                .extracting(row -> row.cell("name") + row.geometry().getCoordinate().x)
                .containsExactly("a2.0", "b1.0");
    }

    @Test
    void ringsAreHolesByWhereTheyLieWhicheverWayTheyRun() throws IOException {
        double[] hole = {1, 1, 4, 1, 4, 4, 1, 4, 1, 1};
        double[] reversed = {1, 1, 1, 4, 4, 4, 4, 1, 1, 1};
        double[] touching = {0, 5, 5, 5, 5, 9, 0, 5};
        double[] island = {2, 2, 2, 3, 3, 3, 3, 2, 2, 2};
        double[] apart = {20, 0, 20, 10, 30, 10, 20, 0};
        for (double[] inner : List.of(hole, reversed)) {
            TinyShapefile file = new TinyShapefile(5, GB18030, "name:C")
                    .with(polygon(island, apart, inner, SQUARE, touching), "a")
                    .made();
            MultiPolygon areas = (MultiPolygon) read(file).rows.get(0).geometry();
            assertThat(areas.getNumGeometries()).isEqualTo(3);
            assertThat(areas.getArea()).isEqualTo(100 - 9 - 10 + 1 + 50);
        }
    }

    @Test
    void heightsAndMeasuresAreLeftOut() throws IOException {
        byte[] pointZ = TinyShapefile.little(36)
                .putInt(11)
                .putDouble(1)
                .putDouble(2)
                .putDouble(99)
                .putDouble(-1e39)
                .array();
        TinyShapefile file =
                new TinyShapefile(11, GB18030, "name:C").with(pointZ, "a").made();
        assertThat(read(file).rows.get(0).geometry().toText()).isEqualTo("POINT (1 2)");
        assertThat(table(file).columns()).contains("lon", "lat");
    }

    @Test
    void aShapeMayBeMissing() throws IOException {
        TinyShapefile file =
                new TinyShapefile(5, GB18030, "name:C").with(new byte[4], "a").made();
        assertThat(read(file).rows.get(0).geometry()).isNull();
    }

    private CollectedRows readPolygon(double[]... rings) throws IOException {
        return read(new TinyShapefile(5, GB18030, "name:C")
                .with(polygon(rings), "bad")
                .with(polygon(SQUARE), "good")
                .made());
    }

    @Test
    void badGeometryIsRefusedWithItsRow() throws IOException {
        double[] open = {0, 0, 0, 10, 10, 10, 10, 0};
        double[] two = {0, 0, 1, 1, 0, 0};
        double[] bow = {0, 0, 2, 2, 2, 0, 0, 2, 0, 0};
        double[] nan = {0, 0, 0, Double.NaN, 10, 10, 0, 0};
        Map<double[], RejectCode> expected = Map.of(
                open, RejectCode.RING,
                two, RejectCode.RING,
                bow, RejectCode.INVALID_POLYGON,
                nan, RejectCode.NOT_FINITE);
        for (Map.Entry<double[], RejectCode> each : expected.entrySet()) {
            CollectedRows read = readPolygon(each.getKey());
            assertThat(read.rejects).extracting(Reject::code).containsExactly(each.getValue());
            assertThat(read.rejects).extracting(Reject::row).containsExactly(1L);
            assertThat(read.rows).extracting(row -> row.cell("name")).containsExactly("good");
        }
        assertThat(readPolygon(bow).rejects.get(0).text()).contains("@ 1.0 1.0");
        assertThat(readPolygon().rejects).extracting(Reject::code).containsExactly(RejectCode.RING);
        assertThat(readPolygon(SQUARE, SQUARE).rejects)
                .extracting(Reject::code)
                .containsExactly(RejectCode.INVALID_POLYGON);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 31, 77})
    void otherTypesAreRefused(int type) throws IOException {
        byte[] shape = TinyShapefile.little(60).putInt(type).array();
        TinyShapefile file =
                new TinyShapefile(type, GB18030, "name:C").with(shape, "a").made();
        assertThat(read(file).rejects).extracting(Reject::code).containsExactly(RejectCode.GEOMETRY_TYPE);
    }

    @Test
    void wrongCountsCostNoMemory() throws IOException {
        byte[] huge = polygon(SQUARE);
        ByteBuffer.wrap(huge).order(ByteOrder.LITTLE_ENDIAN).putInt(40, Integer.MAX_VALUE);
        byte[] many = polygon(SQUARE);
        ByteBuffer.wrap(many).order(ByteOrder.LITTLE_ENDIAN).putInt(36, Integer.MAX_VALUE);
        byte[] starts = polygon(SQUARE, SQUARE);
        ByteBuffer.wrap(starts).order(ByteOrder.LITTLE_ENDIAN).putInt(48, -5);
        for (byte[] shape : List.of(huge, many, starts)) {
            CollectedRows read = read(
                    new TinyShapefile(5, GB18030, "name:C").with(shape, "a").made());
            assertThat(read.rejects).extracting(Reject::code).containsExactly(RejectCode.UNREADABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".shp", ".shx", ".dbf"})
    void badInput18AMissingPartIsNamed(String part) {
        TinyShapefile file = TinyShapefile.facilities(GB18030);
        file.parts.remove(part);
        assertRefused(file).hasMessageContaining("x.zip").hasMessageContaining("lacks the " + part);
    }

    @Test
    void badInput18WithoutAPrjNobodySaysWhatTheCoordinatesMean() throws IOException {
        TinyShapefile file = TinyShapefile.facilities(GB18030);
        assertThat(table(file).reference().orElseThrow().label()).isEqualTo("WGS-84");
        file.parts.put(".prj", "PROJCS[\"Xian_1980_GK_CM_117E\",GEOGCS[…".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> table(file).reference())
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("Xian_1980_GK_CM_117E")
                .hasMessageContaining("--datum");
        file.parts.remove(".prj");
        assertThatThrownBy(() -> table(file).reference())
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("lacks the .prj");
    }

    @Test
    void cutOffPartsAreRefused() {
        for (String part : List.of(".shp", ".shx", ".dbf")) {
            for (int bytes : new int[] {10, 50, 105}) {
                TinyShapefile file = TinyShapefile.facilities(GB18030);
                file.parts.computeIfPresent(part, (name, whole) -> Arrays.copyOf(whole, bytes));
                assertRefused(file).hasMessageContaining(part);
            }
        }
        TinyShapefile shorter = TinyShapefile.facilities(GB18030);
        shorter.parts.computeIfPresent(".shp", (name, whole) -> Arrays.copyOf(whole, whole.length - 4));
        assertRefused(shorter).hasMessageContaining(".shp is damaged");
    }

    @Test
    void asManyRowsAsShapes() {
        TinyShapefile fewer = TinyShapefile.facilities(GB18030);
        fewer.parts.computeIfPresent(".shx", (name, whole) -> Arrays.copyOf(whole, whole.length - 8));
        assertRefused(fewer).hasMessageContaining("more rows");
        assertRefused(changed(TinyShapefile.facilities(GB18030), ".dbf", 4, 1)).hasMessageContaining("more shapes");
        assertRefused(changed(TinyShapefile.facilities(GB18030), ".dbf", 4, 9)).hasMessageContaining(".dbf is damaged");
    }

    @Test
    void recordsThatOverlapAreRefused() {
        TinyShapefile file = TinyShapefile.facilities(GB18030);
        byte[] index = file.parts.get(".shx");
        byte[] repeated = Arrays.copyOf(index, 100 + 8 * 50);
        for (int i = 0; i < 50; i++) {
            System.arraycopy(index, 100, repeated, 100 + 8 * i, 8);
        }
        file.parts.put(".shx", repeated);
        assertRefused(file);
    }
}
