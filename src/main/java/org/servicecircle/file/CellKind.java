package org.servicecircle.file;

/** What the cells of a column hold, and how a spreadsheet shows them. */
public enum CellKind {
    TEXT("@", 22),
    COUNT("#,##0", 12),
    METRES("#,##0", 12),
    /** A share from 0 to 1. */
    SHARE("0.0%", 10),
    /** Tenths of minutes. */
    MINUTES("0.0", 12),
    /** Of longitude or latitude. */
    DEGREES("0.000000", 13),
    /** Metres of easting or northing. */
    GRID_METRES("0.000", 15),
    NUMBER("General", 12),
    INTEGER("0", 12),
    BOOLEAN("General", 8),
    DATE("yyyy-mm-dd", 12);

    private final String format;
    private final int width;

    CellKind(String format, int width) {
        this.format = format;
        this.width = width;
    }

    /** The number format in a spreadsheet's own notation. */
    String format() {
        return format;
    }

    /** Column width in characters. */
    int width() {
        return width;
    }
}
