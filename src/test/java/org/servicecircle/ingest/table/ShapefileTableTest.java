package org.servicecircle.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecircle.ingest.table.TinyShapefile.point;
import static org.servicecircle.ingest.table.TinyShapefile.polygon;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
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

    private static TinyShapefile facilities(Charset charset) {
        return new TinyShapefile(1, charset, "编号:C", "名称:C", "category:C", "opens_on:D", "capacity:N", "wheelchair:L")
                .with(point(117.2, 39.1), "F1", "桃园㐀食堂", "elder.dining", "20231008", "            25.00", "T")
                .with(point(117.3, 39.2), "F2", "二", "elder.dining", "00000000", "********", "?")
                .made();
    }

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
        List<Row> rows = read(facilities(GB18030)).rows;
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
        List<Row> utf8 = read(facilities(StandardCharsets.UTF_8)).rows;
        assertThat(read(facilities(GB18030)).rows).isEqualTo(utf8);
        for (String cpg : List.of("GB18030", "GBK", "936", "ANSI 936", "cp936\r\n", "LDID/77")) {
            TinyShapefile named = facilities(GB18030);
            named.parts.put(".cpg", cpg.getBytes(StandardCharsets.US_ASCII));
            assertThat(read(named).rows).as(cpg).isEqualTo(utf8);
        }
        TinyShapefile system = facilities(GB18030);
        system.parts.put(".cpg", "system".getBytes(StandardCharsets.US_ASCII));
        assertThat(read(system).rows).isEqualTo(utf8);
        assertThat(read(changed(facilities(GB18030), ".dbf", 29, 0x4D)).rows).isEqualTo(utf8);
    }

    @Test
    void theLanguageByteGoesBeforeAGuessAndTheCpgBeforeBoth() throws IOException {
        TinyShapefile big5 = new TinyShapefile(1, Charset.forName("Big5"), "name:C")
                .with(point(1, 2), "臺北")
                .made();
        assertThat(read(changed(big5, ".dbf", 29, 0x78)).rows.get(0).cell("name"))
                .isEqualTo("臺北");
        TinyShapefile named = changed(facilities(StandardCharsets.UTF_8), ".dbf", 29, 0x4D);
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
        TinyShapefile file = facilities(GB18030);
        file.parts.remove(part);
        assertRefused(file).hasMessageContaining("x.zip").hasMessageContaining("lacks the " + part);
    }

    @Test
    void badInput18WithoutAPrjNobodySaysWhatTheCoordinatesMean() throws IOException {
        TinyShapefile file = facilities(GB18030);
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
                TinyShapefile file = facilities(GB18030);
                file.parts.computeIfPresent(part, (name, whole) -> Arrays.copyOf(whole, bytes));
                assertRefused(file).hasMessageContaining(part);
            }
        }
        TinyShapefile shorter = facilities(GB18030);
        shorter.parts.computeIfPresent(".shp", (name, whole) -> Arrays.copyOf(whole, whole.length - 4));
        assertRefused(shorter).hasMessageContaining(".shp is damaged");
    }

    @Test
    void asManyRowsAsShapes() {
        TinyShapefile fewer = facilities(GB18030);
        fewer.parts.computeIfPresent(".shx", (name, whole) -> Arrays.copyOf(whole, whole.length - 8));
        assertRefused(fewer).hasMessageContaining("more rows");
        assertRefused(changed(facilities(GB18030), ".dbf", 4, 1)).hasMessageContaining("more shapes");
        assertRefused(changed(facilities(GB18030), ".dbf", 4, 9)).hasMessageContaining(".dbf is damaged");
    }

    @Test
    void recordsThatOverlapAreRefused() {
        TinyShapefile file = facilities(GB18030);
        byte[] index = file.parts.get(".shx");
        byte[] repeated = Arrays.copyOf(index, 100 + 8 * 50);
        for (int i = 0; i < 50; i++) {
            System.arraycopy(index, 100, repeated, 100 + 8 * i, 8);
        }
        file.parts.put(".shx", repeated);
        assertRefused(file);
    }

    @Test
    void namesMayHaveAnyCaseFolderAndEncoding() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        facilities(GB18030).parts.forEach((part, bytes) -> {
            entries.put("河西/设施" + (".dbf".equals(part) ? part.toUpperCase(java.util.Locale.ROOT) : part), bytes);
            entries.put("__MACOSX/河西/._设施" + part, new byte[8]);
        });
        entries.put("readme.txt", new byte[1]);
        for (Charset names : List.of(StandardCharsets.UTF_8, GB18030)) {
            Path file = folder.resolve("y.zip");
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out, names)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
            assertThat(CollectedRows.of(file).rows).hasSize(2);
        }
    }

    @Test
    void theKindIsToldByTheNameWithinToo() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        new TinyShapefile(1, GB18030, "ref:C")
                .with(point(1, 2), "D1")
                .made()
                .parts
                .forEach((part, bytes) -> entries.put("dwellings" + part, bytes));
        Path file = TinyShapefile.zip(folder.resolve("z.zip"), entries);
        assertThat(Table.of(new FileSystemResource(file)).guessKind()).contains(TableKind.DWELLINGS);
        assertThat(table(facilities(GB18030)).guessKind()).contains(TableKind.FACILITIES);
    }

    @Test
    void twoShapefilesInOneArchiveAreNamed() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        facilities(GB18030).parts.forEach((part, bytes) -> {
            entries.put("甲" + part, bytes);
            entries.put("乙" + part, bytes);
        });
        Path file = TinyShapefile.zip(folder.resolve("two.zip"), entries);
        assertThatThrownBy(() -> CollectedRows.of(file)).hasMessageContaining("甲.shp, 乙.shp");
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("n.zip"), "not a zip at all");
        assertThatThrownBy(() -> CollectedRows.of(file))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("n.zip");
        Path none = TinyShapefile.zip(folder.resolve("none.zip"), Map.of("readme.txt", new byte[1]));
        assertThatThrownBy(() -> CollectedRows.of(none)).hasMessageContaining("lacks the .shp");
    }

    @ParameterizedTest
    @ValueSource(strings = {".shp", ".dbf", ".shx"})
    void badInput15AnArchiveThatUnpacksToAGibibyteIsRefused(String part) throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : facilities(GB18030).parts.entrySet()) {
                zip.putNextEntry(new ZipEntry("a" + entry.getKey()));
                zip.write(entry.getValue());
                for (int i = 0; entry.getKey().equals(part) && i < 1024; i++) {
                    zip.write(new byte[1 << 20]);
                }
            }
        }
        assertThat(Files.size(file)).isLessThan(2 << 20);
        List<Path> before = temporaryFiles();
        assertThatThrownBy(() -> CollectedRows.of(file))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining(part + " unpacks to more than 512 MiB");
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void badInput15WhatTheArchiveSaysOfItsSizeIsNotBelieved() throws IOException {
        Path file = folder.resolve("liar.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : facilities(GB18030).parts.entrySet()) {
                zip.putNextEntry(new ZipEntry("a" + entry.getKey()));
                zip.write(entry.getValue());
                for (int i = 0; ".shp".equals(entry.getKey()) && i < 600; i++) {
                    zip.write(new byte[1 << 20]);
                }
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.length - 46; at++) {
            if (zip.getInt(at) == 0x02014b50 && zip.getInt(at + 24) > 1 << 20) {
                zip.putInt(at + 24, 1000);
            }
        }
        Files.write(file, bytes);
        List<Path> before = temporaryFiles();
        assertThatThrownBy(() -> CollectedRows.of(file)).isInstanceOf(UnreadableTableException.class);
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "/etc/x", "a/../../x.shp", "..\\x", "C:\\x"})
    void badInput16AnEntryThatLeadsOutOfTheArchiveIsRefused(String name) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        facilities(GB18030).parts.forEach((part, bytes) -> entries.put("a" + part, bytes));
        entries.put(name, new byte[1]);
        Path file = TinyShapefile.zip(folder.resolve("slip.zip"), entries);
        List<Path> before = temporaryFiles();
        assertThatThrownBy(() -> CollectedRows.of(file))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining(name);
        assertThat(temporaryFiles()).isEqualTo(before);
        assertThat(folder).isDirectoryContaining(only -> only.equals(file));
    }

    @Test
    void badInput16ALinkIsRefused() throws IOException {
        Path file = folder.resolve("link.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : facilities(GB18030).parts.entrySet()) {
                boolean link = ".prj".equals(entry.getKey());
                ZipArchiveEntry made = new ZipArchiveEntry("a" + entry.getKey());
                made.setUnixMode(link ? 0120777 : 0100644);
                zip.putArchiveEntry(made);
                zip.write(link ? "/etc/passwd".getBytes(StandardCharsets.US_ASCII) : entry.getValue());
                zip.closeArchiveEntry();
            }
        }
        assertThatThrownBy(() -> CollectedRows.of(file))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("a.prj");
    }

    @Test
    void temporaryFilesAreGoneAfterReading() throws IOException {
        List<Path> before = temporaryFiles();
        read(facilities(GB18030));
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("service-circle-import-"))
                    .sorted()
                    .toList();
        }
    }
}
