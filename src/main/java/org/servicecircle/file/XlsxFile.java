package org.servicecircle.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as a workbook: the table with a heading that stays in sight, and a sheet of what its reader must know.
 * Numbers are numbers and texts are texts, so nothing is ever taken for a formula.
 */
final class XlsxFile {

    private static final String APPLICATION = "service-circle";
    private static final String VERSION = "1.0";
    private static final String HEADING_FILL = "E7EDF3";

    /** What Excel opens. */
    private static final int MOST_ROWS = 1_048_576;

    /** Rows that are held before they are written out. */
    private static final int ROWS_AT_ONCE = 200;

    private static final int LABEL_WIDTH = 18;
    private static final int FACT_WIDTH = 90;

    private XlsxFile() {}

    static <R> void write(Table<R> table, OutputStream out) throws IOException {
        write(table, MOST_ROWS, out);
    }

    /**
     * @param mostRows of a sheet, its heading among them; what is more goes to further sheets
     */
    static <R> void write(Table<R> table, int mostRows, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, APPLICATION, VERSION);
                Stream<R> all = table.rows()) {
            Iterator<R> rows = all.iterator();
            int sheets = 0;
            do {
                sheets++;
                Worksheet sheet = workbook.newWorksheet(sheets == 1 ? table.title() : table.title() + " " + sheets);
                heading(sheet, table.columns());
                rows(sheet, table.columns(), rows, mostRows);
                sheet.finish();
            } while (rows.hasNext());
            Worksheet about = workbook.newWorksheet(table.aboutTitle());
            facts(about, table.facts());
            about.finish();
        }
    }

    private static <R> void heading(Worksheet sheet, List<Column<R>> columns) {
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, columns.get(c).heading());
            sheet.style(0, c)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor(HEADING_FILL)
                    .set();
            sheet.width(c, columns.get(c).kind().width());
        }
        sheet.freezePane(0, 1);
    }

    private static <R> void rows(Worksheet sheet, List<Column<R>> columns, Iterator<R> rows, int mostRows)
            throws IOException {
        for (int r = 1; r < mostRows && rows.hasNext(); r++) {
            R row = rows.next();
            for (int c = 0; c < columns.size(); c++) {
                cell(sheet, r, c, columns.get(c), row);
            }
            if (r % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
    }

    private static <R> void cell(Worksheet sheet, int r, int c, Column<R> column, R row) {
        Object value = column.value().apply(row);
        if (value instanceof Number number) {
            sheet.value(r, c, number);
            sheet.style(r, c).format(column.kind().format()).set();
        } else if (value instanceof LocalDate date) {
            sheet.value(r, c, date);
            sheet.style(r, c).format(column.kind().format()).set();
        } else if (value instanceof Boolean truth) {
            sheet.value(r, c, truth);
        } else if (value != null) {
            // Within the cell: what workbooks share among cells is all in memory until the end.
            sheet.inlineString(r, c, value.toString());
            if (column.kind() != CellKind.TEXT) {
                sheet.style(r, c).horizontalAlignment("right").set();
            }
        }
    }

    private static void facts(Worksheet sheet, List<Fact> facts) {
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, FACT_WIDTH);
        for (int r = 0; r < facts.size(); r++) {
            sheet.value(r, 0, facts.get(r).label());
            sheet.style(r, 0).bold().verticalAlignment("top").set();
            sheet.value(r, 1, facts.get(r).text());
            sheet.style(r, 1).wrapText(true).verticalAlignment("top").set();
        }
    }
}
