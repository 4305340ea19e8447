package org.servicecircle.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table as CSV (RFC 4180, UTF-8): a heading and rows, nothing else. Facts that belong to every row are columns
 * at its end. A byte order mark comes first, without which Excel takes Chinese for another encoding.
 */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvFile() {}

    static <R> void write(Table<R> table, OutputStream out) throws IOException {
        List<Fact> facts = table.facts().stream().filter(Fact::everyRow).toList();
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
        printer.printRecord(Stream.concat(
                        table.columns().stream().map(Column::heading),
                        facts.stream().map(Fact::label))
                .map(CsvFile::cell));
        for (Iterator<R> rows = table.rows().iterator(); rows.hasNext(); ) {
            R row = rows.next();
            List<String> cells = new ArrayList<>();
            table.columns().forEach(column -> cells.add(cell(column.value().apply(row))));
            facts.forEach(fact -> cells.add(cell(fact.text())));
            printer.printRecord(cells);
        }
        printer.flush();
    }

    /** Numbers plain, never with an exponent; texts so that no spreadsheet runs them. */
    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        String text = value.toString();
        boolean harmless = value instanceof Number || text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0;
        return harmless ? text : "'" + text;
    }
}
