package org.servicecircle.ingest.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The CSV file that lists refused rows: {@code file,row,column,code,text}. It exists only once there is one to list, has
 * a byte-order mark so that spreadsheets read its Chinese, and no cell of it is taken for a formula.
 */
public final class RejectFile implements Closeable {

    private final Path path;
    private CSVPrinter printer;
    private long count;

    /** Nothing is written before the first reject. */
    public RejectFile(Path path) {
        this.path = path;
    }

    /** Lists a refused row. */
    public void add(Reject reject) {
        try {
            if (printer == null) {
                printer = open();
            }
            printer.printRecord(
                    harmless(reject.file()),
                    reject.row(),
                    harmless(reject.column()),
                    reject.code().code(),
                    harmless(reject.text()));
            count++;
        } catch (IOException full) {
            throw new UncheckedIOException("cannot write " + path, full);
        }
    }

    /** How many are listed. */
    public long count() {
        return count;
    }

    /** Where they are listed; empty if there are none. */
    public Optional<Path> path() {
        return count == 0 ? Optional.empty() : Optional.of(path);
    }

    @Override
    public void close() throws IOException {
        if (printer != null) {
            printer.close(true);
        }
    }

    private CSVPrinter open() throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        BufferedWriter writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        return CSVFormat.RFC4180
                .builder()
                .setHeader("file", "row", "column", "code", "text")
                .get()
                .print(writer);
    }

    /** Spreadsheets take a cell that begins so for a formula; an apostrophe before it makes it text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
