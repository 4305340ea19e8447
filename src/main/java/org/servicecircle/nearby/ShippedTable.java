package org.servicecircle.nearby;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the small tables that come with the program, {@code nearby/*.csv}. */
final class ShippedTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            .get();

    private ShippedTable() {}

    static List<CSVRecord> read(String name) {
        String path = "/nearby/" + name;
        try (InputStream in = ShippedTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + path);
            }
            try (var rows = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return rows.getRecords();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
