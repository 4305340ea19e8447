package org.servicecircle.ingest.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;

/** A CSV file with a header, in UTF-8, UTF-16 or GB18030, with commas, semicolons or tabs. */
record CsvTable(String name, Resource file) implements Table {

    /** Longer header lines are not looked at for the separator. */
    private static final int HEADER_CHARACTERS = 1 << 14;

    @Override
    public Optional<TableKind> guessKind() throws IOException {
        return TableKind.guess(name, columns(), false);
    }

    @Override
    public Set<String> columns() throws IOException {
        try (CSVParser parser = open()) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? new HashSet<>(header(records.next())) : Set.of();
        } catch (UncheckedIOException damaged) {
            throw damaged(damaged);
        }
    }

    @Override
    public void read(RowSink sink) throws IOException {
        try (CSVParser parser = open()) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                return;
            }
            List<String> header = header(records.next());
            while (records.hasNext()) {
                hand(records.next(), header, sink);
            }
        } catch (UncheckedIOException damaged) {
            throw damaged(damaged);
        }
    }

    private void hand(CSVRecord csv, List<String> header, RowSink sink) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), csv.size()); i++) {
            String cell = csv.get(i).strip();
            if (!cell.isEmpty()) {
                cells.put(header.get(i), cell);
            }
        }
        if (csv.size() > header.size() && !csv.get(header.size()).isBlank()) {
            String cellsAndColumns = csv.size() + " > " + header.size();
            sink.reject(new Reject(name, csv.getRecordNumber(), "", RejectCode.UNREADABLE, cellsAndColumns));
        } else if (!cells.isEmpty()) {
            sink.row(new Row(name, csv.getRecordNumber(), cells, null));
        }
    }

    private List<String> header(CSVRecord first) {
        List<String> columns = new ArrayList<>();
        for (String cell : first) {
            String column = Columns.canonical(cell);
            if (!column.isEmpty() && columns.contains(column)) {
                throw new UnreadableTableException(
                        name, "两列含义相同：" + cell.strip(), "two columns mean the same: " + column);
            }
            columns.add(column);
        }
        return columns;
    }

    private CSVParser open() throws IOException {
        BufferedReader reader = new BufferedReader(TextEncoding.open(file));
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(reader))
                .setIgnoreEmptyLines(false)
                .get()
                .parse(reader);
    }

    /** The separator that the header line has most of. */
    private static char separator(Reader reader) throws IOException {
        reader.mark(HEADER_CHARACTERS);
        char best = ',';
        int[] seen = new int[128];
        for (int i = 0; i < HEADER_CHARACTERS - 1; i++) {
            int c = reader.read();
            if (c < 0 || c == '\n') {
                break;
            }
            if (c < seen.length) {
                seen[c]++;
            }
        }
        for (char separator : new char[] {';', '\t'}) {
            best = seen[separator] > seen[best] ? separator : best;
        }
        reader.reset();
        return best;
    }

    private UnreadableTableException damaged(UncheckedIOException cause) {
        String reason = String.valueOf(cause.getCause().getMessage());
        UnreadableTableException damaged =
                new UnreadableTableException(name, "CSV 格式有误", "not well-formed CSV: " + reason);
        damaged.initCause(cause);
        return damaged;
    }
}
