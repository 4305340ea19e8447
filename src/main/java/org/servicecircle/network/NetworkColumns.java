package org.servicecircle.network;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.EnumMap;
import java.util.Map;

/**
 * The columns of one network, on the heap where it was built or in a mapped file where it was opened. Each begins at
 * position 0 and ends at its limit; only absolute reads are made of it, so that threads may share it.
 */
final class NetworkColumns {

    private final Map<Column, Buffer> columns = new EnumMap<>(Column.class);

    void put(Column column, int[] values) {
        columns.put(column, IntBuffer.wrap(values));
    }

    void put(Column column, byte[] values) {
        columns.put(column, ByteBuffer.wrap(values));
    }

    /** Takes a column as it lies in memory, in the byte order of the buffer. */
    void putRaw(Column column, ByteBuffer bytes) {
        columns.put(column, column.holdsBytes() ? bytes : bytes.asIntBuffer());
    }

    /** A column of {@code int}s. */
    IntBuffer ints(Column column) {
        return (IntBuffer) columns.get(column);
    }

    /** A column of bytes. */
    ByteBuffer bytes(Column column) {
        return (ByteBuffer) columns.get(column);
    }

    /** How many values a column has. */
    int count(Column column) {
        return columns.get(column).limit();
    }
}
