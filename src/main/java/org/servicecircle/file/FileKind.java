package org.servicecircle.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.servicecircle.web.Parameters;

/** The formats in which a table is handed on. */
public enum FileKind implements FileType {
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

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A table in this format. */
    public FileContent of(Table<?> table) {
        return switch (this) {
            case CSV -> out -> CsvFile.write(table, true, out);
            case XLSX -> out -> XlsxFile.write(table, out);
        };
    }
}
