package org.servicecircle.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class TablesTest {

    private static final String CSV = "编号,名称,经度,纬度,类别,开放时间\nF1,示意站,117.2,39.1,elder.dining,\"周一至周五 8:00-17:00\"\n";

    @TempDir
    private Path folder;

    @Test
    void theSameRowsWhateverTheEncoding() throws IOException {
        List<Row> utf8 = rows("a.csv", CSV.getBytes(StandardCharsets.UTF_8));
        assertThat(utf8).hasSize(1);
        assertThat(utf8.get(0).cells())
                .isEqualTo(Map.of(
                        "ref", "F1",
                        "name", "示意站",
                        "lon", "117.2",
                        "lat", "39.1",
                        "category", "elder.dining",
                        "openingHours", "周一至周五 8:00-17:00"));
        assertThat(rows("a.csv", CSV.getBytes(Charset.forName("GB18030")))).isEqualTo(utf8);
        assertThat(rows("a.csv", ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(utf8);
        assertThat(rows("a.csv", CSV.replace(',', '\t').getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(utf8);
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws IOException {
        List<Row> rows = rows("a.csv", utf8("name,note\na,\"two\nlines\"\n\n,\nb,x\n"));
        assertThat(rows).extracting(Row::number).containsExactly(2L, 5L);
    }

    @Test
    void refusesARowWithTooManyCells() throws IOException {
        CollectedRows collected = read("a.csv", utf8("name,note\na,b,c\nd,e\n"));
        assertThat(collected.rows).hasSize(1);
        assertThat(collected.rejects).extracting(Reject::code).containsExactly(RejectCode.UNREADABLE);
    }

    @Test
    void refusesTwoColumnsOfOneMeaning() {
        assertThatThrownBy(() -> rows("a.csv", utf8("经度,lon\n1,2\n"))).isInstanceOf(UnreadableTableException.class);
    }

    @Test
    void refusesBrokenQuotesAsAWhole() {
        assertThatThrownBy(() -> rows("a.csv", utf8("name\n\"a\" b\nc\n")))
                .isInstanceOf(UnreadableTableException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'Point','coordinates':[NaN,39]}                                     | NOT_FINITE",
                "{'type':'Point','coordinates':[1e999,39]}                                   | NOT_FINITE",
                "{'type':'Point','coordinates':['117',39]}                                   | COORDINATE_TYPE",
                "{'type':'Point','coordinates':[117]}                                        | COORDINATE_TYPE",
                "{'type':'Polygon','coordinates':[[[0,0],[1,0],[1,1],[0,1]]]}                | RING",
                "{'type':'Polygon','coordinates':[[[0,0],[1,0],[0,0]]]}                      | RING",
                "{'type':'Polygon','coordinates':[]}                                         | RING",
                "{'type':'Polygon','coordinates':[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}          | INVALID_POLYGON",
                "{'type':'GeometryCollection','geometries':[]}                               | GEOMETRY_TYPE"
            })
    void refusesBadGeometry(String geometry, RejectCode code) throws IOException {
        CollectedRows collected = read("a.geojson", utf8(collection(geometry.replace('\'', '"'))));
        assertThat(collected.rejects).extracting(Reject::code).containsExactly(code);
        assertThat(collected.rows).isEmpty();
    }

    @Test
    void saysWhereAPolygonCrossesItself() throws IOException {
        String bow = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}";
        assertThat(read("a.geojson", utf8(collection(bow))).rejects.get(0).text())
                .contains("@ 1.0 1.0");
    }

    @Test
    void refusesDeepNestingWithoutRecursingIntoIt() {
        String deep = "{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(3000) + "]}".repeat(3000);
        assertThatThrownBy(() -> read("a.geojson", utf8(collection(deep))))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("nest");
    }

    @Test
    void refusesATruncatedFile() {
        String whole = collection("{\"type\":\"Point\",\"coordinates\":[1,2]}");
        assertThatThrownBy(() -> read("a.geojson", utf8(whole.substring(0, whole.length() - 2))))
                .isInstanceOf(UnreadableTableException.class);
        assertThatThrownBy(() -> read("a.geojson", utf8("[]"))).isInstanceOf(UnreadableTableException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.csv          | 编号,名称,经度,纬度,类别              | FACILITIES",
                "x.csv          | ref,lon,lat,residents                 | DWELLINGS",
                "x.csv          | 社区代码,常住人口,60岁以上            | RESIDENTS",
                "x.csv          | day,kind,name                         | HOLIDAYS",
                "x.csv          | code,parent,name                      | CATEGORIES",
                "x.csv          | facilityRef,lon,lat                   | ENTRANCES",
                "dwellings.csv  | ref,lon,lat                           | DWELLINGS"
            })
    void guessesTheKind(String file, String header, TableKind kind) throws IOException {
        assertThat(Table.of(resource(file, utf8(header + "\n"))).guessKind()).contains(kind);
    }

    @Test
    void doesNotGuessWhatCannotBeTold() throws IOException {
        assertThat(Table.of(resource("x.csv", utf8("name,lon,lat\n"))).guessKind())
                .isEmpty();
    }

    @Test
    void listsRefusedRowsWithoutFormulas() throws IOException {
        Path path = folder.resolve("rejects.csv");
        try (RejectFile file = new RejectFile(path)) {
            assertThat(file.path()).isEmpty();
            file.add(new Reject("=cmd.csv", 7, "@lon", RejectCode.MAYBE_SWAPPED, "39, 117"));
            assertThat(file.path()).contains(path);
        }
        assertThat(Files.readString(path))
                .isEqualTo("\uFEFFfile,row,column,code,text\r\n'=cmd.csv,7,'@lon,maybe-swapped,"
                        + "\"经纬度可能写反 / longitude and latitude may be swapped: 39, 117\"\r\n");
    }

    private static String collection(String geometry) {
        return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"a\"},"
                + "\"geometry\":" + geometry + "}]}";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Row> rows(String name, byte[] bytes) throws IOException {
        return read(name, bytes).rows;
    }

    private static CollectedRows read(String name, byte[] bytes) throws IOException {
        CollectedRows collected = new CollectedRows();
        Table.of(resource(name, bytes)).read(collected);
        return collected;
    }

    private static Resource resource(String name, byte[] bytes) {
        return new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
