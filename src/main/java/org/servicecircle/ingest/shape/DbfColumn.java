package org.servicecircle.ingest.shape;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A column of a dBASE table.
 *
 * @param name its bytes, at most 11
 * @param type dBASE's letter
 * @param start where it begins in a row, in bytes; the mark of deletion is byte 0
 * @param width in bytes
 */
record DbfColumn(byte[] name, char type, int start, int width) {

    private static final int NAME_BYTES = 11;

    /** Reads a descriptor of 32 bytes. */
    static DbfColumn read(ByteBuffer descriptor, int start) {
        byte[] name = new byte[NAME_BYTES];
        descriptor.get(0, name);
        int length = 0;
        while (length < NAME_BYTES && name[length] != 0) {
            length++;
        }
        char type = Character.toUpperCase((char) (descriptor.get(NAME_BYTES) & 0xFF));
        return new DbfColumn(Arrays.copyOf(name, length), type, start, descriptor.get(16) & 0xFF);
    }

    /** Whether its cells are text in the table's encoding. */
    boolean isText() {
        return type == 'C';
    }

    /** Whether its cells can be read from the table alone: texts, numbers, dates, yes or no. */
    boolean isReadable() {
        return "CNFDL".indexOf(type) >= 0;
    }
}
