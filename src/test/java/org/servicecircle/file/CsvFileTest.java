package org.servicecircle.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as other programs read it. */
class CsvFileTest {

    private static final List<Column<Object>> COLUMNS = List.of(
            new Column<>("名称", CellKind.TEXT, row -> row), new Column<>("数", CellKind.COUNT, row -> 1_234_567L));

    private static String written(Object... values) throws IOException {
        List<Fact> facts = List.of(new Fact("nature", "性质", "示意数据", true), new Fact("note", "说明", "…", false));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(new Table<>("表", COLUMNS, Stream.of(values), "说明", facts), true, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();
    }

    @Test
    void beginsWithAByteOrderMarkAndEndsLinesAsTheStandardSays() throws IOException {
        assertThat(written("甲")).isEqualTo("\uFEFF名称,数,性质\r\n甲,1234567,示意数据\r\n");
    }

    @Test
    void isReadBackWhateverTheTextHolds() throws IOException {
        List<CSVRecord> rows = read(written("一,二", "引\"号\"", "两\n行", ""));
        assertThat(rows).extracting(row -> row.get(0)).containsExactly("名称", "一,二", "引\"号\"", "两\n行", "");
        assertThat(rows).allMatch(row -> row.size() == 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 22", "-1", "@SUM(A1)", "\tx", "\r=1"})
    void neverHoldsWhatASpreadsheetWouldRun(String text) throws IOException {
        assertThat(read(written(text)).get(1).get(0)).isEqualTo("'" + text);
    }

    @Test
    void writesNumbersPlain() {
        assertThat(CsvFile.cell(-3.5)).isEqualTo("-3.5");
        assertThat(CsvFile.cell(1e-6)).isEqualTo("0.000001");
        assertThat(CsvFile.cell(12_345_678.0)).isEqualTo("12345678");
        assertThat(CsvFile.cell(-4L)).isEqualTo("-4");
        assertThat(CsvFile.cell(null)).isEmpty();
    }
}
