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
 * at its end. Without a byte order mark before all Excel takes Chinese for another encoding; other programs may take the
 * mark for a part of the first heading.
 */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvFile() {}

    /**
     * @param byteOrderMark whether to begin with it
     */
    static <R> void write(Table<R> table, boolean byteOrderMark, OutputStream out) throws IOException {
        List<Fact> facts = table.facts().stream().filter(Fact::everyRow).toList();
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (byteOrderMark) {
            text.write(BYTE_ORDER_MARK);
        }
        CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
        printer.printRecord(Stream.concat(
                        table.columns().stream().map(Column::heading),
                        facts.stream().map(Fact::label))
                .map(CsvFile::cell));
        try (Stream<R> rows = table.rows()) {
            for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
                R row = each.next();
                List<String> cells = new ArrayList<>();
                table.columns().forEach(column -> cells.add(cell(column.value().apply(row))));
                facts.forEach(fact -> cells.add(cell(fact.text())));
                printer.printRecord(cells);
            }
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
