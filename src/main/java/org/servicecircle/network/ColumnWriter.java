package org.servicecircle.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Writes the columns of a network one behind the other, by way of one megabyte, and the header in front of them. */
final class ColumnWriter {

    private static final int CHUNK_BYTES = 1 << 20;

    private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private final FileChannel channel;
    private final NetworkColumns columns;

    private ColumnWriter(NetworkColumns columns, FileChannel channel) {
        this.columns = columns;
        this.channel = channel;
    }

    /** @throws IOException if the disk refuses, or a column is longer than one map may be */
    static void write(NetworkColumns columns, FileChannel channel) throws IOException {
        ColumnWriter writer = new ColumnWriter(columns, channel);
        List<NetworkHeader.Extent> extents = new ArrayList<>();
        long offset = NetworkHeader.BYTES;
        for (Column column : Column.values()) {
            NetworkHeader.Extent extent = writer.write(column, offset);
            extents.add(extent);
            offset += extent.alignedBytes();
        }
        writer.drain(new NetworkHeader(extents, offset).encode(), 0);
    }

    private NetworkHeader.Extent write(Column column, long offset) throws IOException {
        int count = columns.count(column);
        NetworkHeader.Extent extent = new NetworkHeader.Extent(column, offset, count, 0);
        if (extent.alignedBytes() > Integer.MAX_VALUE) {
            throw new IOException("a network this big does not fit its file: " + count + " values of " + column);
        }
        CRC32C crc = new CRC32C();
        int perChunk = CHUNK_BYTES / column.elementBytes();
        for (int first = 0; first < count; first += perChunk) {
            fill(column, first, Math.min(perChunk, count - first));
            long at = offset + (long) first * column.elementBytes();
            crc.update(chunk.duplicate());
            drain(chunk, at);
        }
        return new NetworkHeader.Extent(column, offset, count, (int) crc.getValue());
    }

    /** Values of a column and, behind its last, zeros to where the next column begins. */
    private void fill(Column column, int first, int count) {
        chunk.clear();
        if (column.holdsBytes()) {
            chunk.put(0, columns.bytes(column), first, count);
        } else {
            IntBuffer values = columns.ints(column).duplicate().position(first).limit(first + count);
            chunk.asIntBuffer().put(values);
        }
        int bytes = count * column.elementBytes();
        int end = (int) NetworkHeader.aligned(bytes);
        for (int zero = bytes; zero < end; zero++) {
            chunk.put(zero, (byte) 0);
        }
        chunk.limit(end);
    }

    private void drain(ByteBuffer bytes, long offset) throws IOException {
        long at = offset;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }
}
