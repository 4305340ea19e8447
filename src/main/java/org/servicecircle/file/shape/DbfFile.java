package org.servicecircle.file.shape;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.servicecircle.file.TemporaryFile;

/**
 * Writes the dBASE III table of a shapefile, in UTF-8 as its {@code .cpg} says. Not by H2GIS, whose rows are cut by
 * characters and not by bytes, and whose header takes this year for one of the 1900s.
 */
final class DbfFile {

    private static final byte DBASE_III = 3;
    private static final byte HEADER_END = 0x0D;
    private static final byte FILE_END = 0x1A;

    /** Of the head of the header, and of each column in it. */
    private static final int DESCRIPTOR_BYTES = 32;

    private final DbfColumns columns;

    DbfFile(DbfColumns columns) {
        this.columns = columns;
    }

    /**
     * Writes the table.
     *
     * @param cells what {@link DbfColumns#keep} wrote
     */
    void write(TemporaryFile cells, OutputStream out) throws IOException {
        out.write(header());
        byte[] row = new byte[columns.rowBytes()];
        try (DataInputStream values =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(cells.path())))) {
            for (int i = 0; i < columns.rows(); i++) {
                row(values, row);
                out.write(row);
            }
        }
        out.write(FILE_END);
    }

    private byte[] header() {
        int count = columns.fields().size();
        int size = DESCRIPTOR_BYTES * (count + 1) + 1;
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        ByteBuffer header = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        header.put(DBASE_III).put((byte) (today.getYear() - 1900));
        header.put((byte) today.getMonthValue()).put((byte) today.getDayOfMonth());
        header.putInt(columns.rows()).putShort((short) size).putShort((short) columns.rowBytes());
        for (int i = 0; i < count; i++) {
            int start = DESCRIPTOR_BYTES * (i + 1);
            header.position(start).put(columns.fields().get(i).shortName().getBytes(StandardCharsets.US_ASCII));
            header.put(start + 11, (byte) columns.letter(i));
            header.put(start + 16, (byte) columns.width(i));
            header.put(start + 17, (byte) columns.decimals(i));
        }
        header.put(size - 1, HEADER_END);
        return header.array();
    }

    private void row(DataInputStream values, byte[] row) throws IOException {
        Arrays.fill(row, (byte) ' ');
        int start = 1;
        for (int i = 0; i < columns.fields().size(); i++) {
            int width = columns.width(i);
            int length = values.readUnsignedByte();
            char letter = columns.letter(i);
            if (length == DbfColumns.NULL) {
                Arrays.fill(row, start, start + width, nothing(letter));
            } else {
                values.readFully(row, letter == 'N' ? start + width - length : start, length);
            }
            start += width;
        }
    }

    /** What shapelib takes for null in a column of that type. */
    private static byte nothing(char letter) {
        return (byte)
                switch (letter) {
                    case 'N' -> '*';
                    case 'L' -> '?';
                    case 'D' -> '0';
                    default -> ' ';
                };
    }
}
