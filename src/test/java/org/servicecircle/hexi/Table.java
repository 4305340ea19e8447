package org.servicecircle.hexi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;

/** Reads the generator's inputs: CSV tables with a header in {@code src/test/resources/hexi}. */
final class Table {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Table() {}

    static List<CSVRecord> read(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/hexi/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no input /hexi/" + name);
            }
            return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "lon lat;lon lat;…" in metres of the {@link Frame}. */
    static Coordinate[] line(String text) {
        return text.lines()
                .flatMap(row -> java.util.Arrays.stream(row.split(";")))
                .map(pair -> pair.trim().split(" "))
                .map(pair -> Frame.toMetres(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                .toArray(Coordinate[]::new);
    }
}
