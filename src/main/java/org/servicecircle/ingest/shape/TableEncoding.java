package org.servicecircle.ingest.shape;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which encoding the table of an archive is in: what its {@code .cpg} says, else what the language byte of the {@code .dbf}
 * says, else UTF-8 if every name and text of it is, else GB18030.
 */
public final class TableEncoding {

    private TableEncoding() {}

    /** Reads the table only if nobody says. */
    public static Charset of(ShapeArchive archive) throws IOException {
        Optional<Charset> named = CellEncoding.named(archive.text(".cpg"));
        if (named.isPresent()) {
            return named.get();
        }
        try (DbfReader table = new DbfReader(archive.open(".dbf"))) {
            Optional<Charset> stated = table.encoding();
            if (stated.isPresent()) {
                return stated.get();
            }
            if (!table.isNamedIn(StandardCharsets.UTF_8)) {
                return CellEncoding.GB18030;
            }
            while (table.next()) {
                if (!table.isDeleted() && !table.isIn(StandardCharsets.UTF_8)) {
                    return CellEncoding.GB18030;
                }
            }
            return StandardCharsets.UTF_8;
        }
    }
}
