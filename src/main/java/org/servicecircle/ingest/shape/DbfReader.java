package org.servicecircle.ingest.shape;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a dBASE table row by row, its cells as the text that stands there. Not by H2GIS 2.2.5, which gives every date as
 * null and deleted rows as if they were there, nor by JavaDBF 1.14, which makes 2 March of 30 February and refuses a whole
 * file for one number.
 */
public final class DbfReader implements Closeable {

    /** Of the head of the header, and of each column in it. */
    private static final int DESCRIPTOR_BYTES = 32;

    private static final byte HEADER_END = 0x0D;

    private final InputStream in;
    private final List<DbfColumn> columns = new ArrayList<>();
    private final int rows;
    private final int languageByte;
    private final byte[] row;
    private int read;

    /** Reads the header. */
    public DbfReader(InputStream in) throws IOException {
        this.in = in;
        ByteBuffer head = read(DESCRIPTOR_BYTES);
        rows = head.getInt(4);
        languageByte = head.get(29) & 0xFF;
        row = new byte[head.getShort(10) & 0xFFFF];
        ByteBuffer rest = read(Math.max(0, (head.getShort(8) & 0xFFFF) - DESCRIPTOR_BYTES));
        int end = 1;
        while (rest.remaining() >= DESCRIPTOR_BYTES && rest.get(rest.position()) != HEADER_END) {
            DbfColumn column = DbfColumn.read(rest.slice().order(ByteOrder.LITTLE_ENDIAN), end);
            end += column.width();
            columns.add(column);
            rest.position(rest.position() + DESCRIPTOR_BYTES);
        }
        if (rows < 0 || end > row.length) {
            throw damaged();
        }
    }

    private ByteBuffer read(int bytes) throws IOException {
        byte[] read = in.readNBytes(bytes);
        if (read.length < bytes) {
            throw damaged();
        }
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** How many rows the header speaks of, deleted ones among them. */
    public int rows() {
        return rows;
    }

    /** The number of columns. */
    public int columns() {
        return columns.size();
    }

    /** The encoding that the header names, if it names one. */
    Optional<Charset> encoding() {
        return CellEncoding.ofLanguage(languageByte);
    }

    /** The name of a column. */
    public String name(int column, Charset charset) {
        byte[] name = columns.get(column).name();
        return CellEncoding.decode(charset, name, 0, name.length)
                .orElseGet(() -> new String(name, charset))
                .strip();
    }

    /** Moves to the next row; false after the last. */
    public boolean next() throws IOException {
        if (read == rows) {
            return false;
        }
        if (in.readNBytes(row, 0, row.length) < row.length) {
            throw damaged();
        }
        read++;
        return true;
    }

    /** Whether the row was deleted, and only its room is left. */
    public boolean isDeleted() {
        return row[0] == '*';
    }

    /** Whether the names of all columns are in that encoding. */
    boolean isNamedIn(Charset charset) {
        return columns.stream()
                .map(DbfColumn::name)
                .allMatch(name ->
                        CellEncoding.decode(charset, name, 0, name.length).isPresent());
    }

    /** Whether all texts of the row are in that encoding. */
    boolean isIn(Charset charset) {
        return columns.stream()
                .filter(DbfColumn::isText)
                .allMatch(column -> CellEncoding.decode(charset, row, column.start(), column.width())
                        .isPresent());
    }

    /**
     * The text of a cell, trimmed: dates as {@code 2026-11-24}, logical values as {@code true} or {@code false}, and nothing
     * for null, whatever a writer took for it. Empty if it is not in the encoding.
     */
    public Optional<String> cell(int index, Charset charset) {
        DbfColumn column = columns.get(index);
        if (!column.isReadable()) {
            return Optional.of("");
        }
        Charset cells = column.isText() ? charset : StandardCharsets.ISO_8859_1;
        return CellEncoding.decode(cells, row, column.start(), column.width())
                .map(cell -> plain(cell.replaceFirst("(?s)\0.*", "").strip(), column.type()));
    }

    private static String plain(String cell, char type) {
        return switch (type) {
            case 'N', 'F' -> cell.startsWith("*") ? "" : cell;
            case 'D' -> cell.matches("0*") ? "" : cell.replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3");
            case 'L' ->
                switch (cell) {
                    case "T", "t", "Y", "y" -> "true";
                    case "F", "f", "N", "n" -> "false";
                    default -> "";
                };
            default -> cell;
        };
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static UnreadableShapefileException damaged() {
        return new UnreadableShapefileException(".dbf 已损坏或不完整", "the .dbf is damaged or cut off");
    }
}
