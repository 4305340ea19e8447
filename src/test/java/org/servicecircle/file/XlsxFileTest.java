package org.servicecircle.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as another reader sees them. */
class XlsxFileTest {

    private static byte[] written(Stream<Object> rows) throws IOException {
        List<Column<Object>> columns = List.of(
                new Column<>("名称", CellKind.TEXT, row -> row),
                new Column<>("覆盖率", CellKind.SHARE, row -> 0.857143),
                new Column<>("人数", CellKind.COUNT, row -> "少于10"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile.write(new Table<>("覆盖", columns, rows, "说明", List.of(new Fact("nature", "数据性质", "示意数据", true))), out);
        return out.toByteArray();
    }

    @Test
    void holdsTheTableAndWhatItsReaderMustKnow() throws IOException {
        InputStream file = new ByteArrayInputStream(written(Stream.of("甲社区")));
        try (ReadableWorkbook book = new ReadableWorkbook(file, new ReadingOptions(true, false))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("覆盖", "说明");
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).stream().map(cell -> cell.asString())).containsExactly("名称", "覆盖率", "人数");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("甲社区");
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCell(1).asNumber().doubleValue()).isEqualTo(0.857143);
            assertThat(rows.get(1).getCell(1).getDataFormatString()).isEqualTo("0.0%");
            assertThat(rows.get(1).getCell(2).getType()).isEqualTo(CellType.STRING);
            Row fact = book.getSheet(1).orElseThrow().read().get(0);
            assertThat(List.of(fact.getCellText(0), fact.getCellText(1))).containsExactly("数据性质", "示意数据");
        }
    }

    @Test
    void textsAreNeverFormulas() throws IOException {
        byte[] file = written(Stream.of("=1+1", "@SUM(A1)", "<&>"));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.stream().skip(1).map(row -> row.getCell(0).getType()))
                    .containsOnly(CellType.STRING);
            assertThat(rows.stream().skip(1).map(row -> row.getCellText(0))).containsExactly("=1+1", "@SUM(A1)", "<&>");
        }
    }

    @Test
    void keepsTheHeadingInSight(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), written(Stream.of("甲")));
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("ySplit=\"1\"", "state=\"frozen\"", "<cols>");
    }

    @Test
    void manyRowsArriveInTheirOrder() throws IOException {
        byte[] file = written(IntStream.range(0, 1001).mapToObj(i -> "r" + i));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(1002);
            assertThat(rows.get(1001).getCellText(0)).isEqualTo("r1000");
        }
    }

    @Test
    void whatASheetCannotHoldGoesToAnother() throws IOException {
        List<Column<Object>> columns = List.of(new Column<>("名称", CellKind.TEXT, row -> row));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile.write(new Table<>("覆盖", columns, Stream.of("a", "b", "c", "d", "e"), "说明", List.of()), 3, out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("覆盖", "覆盖 2", "覆盖 3", "说明");
            List<Row> last = book.getSheet(2).orElseThrow().read();
            assertThat(last.stream().map(row -> row.getCellText(0))).containsExactly("名称", "e");
        }
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
