package org.servicecircle.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.servicecircle.web.Parameters;

/** The formats in which a table is handed on. */
public enum FileKind {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    FileKind(String contentType) {
        this.contentType = contentType;
    }

    /**
     * The format that an address asks for.
     *
     * @throws org.servicecircle.web.ProblemException 400 naming the formats there are
     */
    static FileKind read(String f) {
        List<String> known = Arrays.stream(values()).map(FileKind::extension).toList();
        String code = Parameters.oneOf("f", f, CSV.extension(), known);
        return values()[known.indexOf(code)];
    }

    /** As {@code Content-Type}. */
    String contentType() {
        return contentType;
    }

    /** At the end of a file's name, without the dot. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    <R> void write(Table<R> table, OutputStream out) throws IOException {
        switch (this) {
            case CSV -> CsvFile.write(table, out);
            case XLSX -> XlsxFile.write(table, out);
        }
    }
}
