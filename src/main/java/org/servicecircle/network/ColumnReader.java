package org.servicecircle.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * Maps the columns of a network file and checks them. One map holds as many columns as its 2 GiB allow: all of them up to
 * some 25 million walkways.
 */
final class ColumnReader {

    private final FileChannel channel;
    private final Path file;
    private final long length;
    private ByteBuffer map = ByteBuffer.allocate(0);
    private long mapStart;

    private ColumnReader(FileChannel channel, Path file, long length) {
        this.channel = channel;
        this.file = file;
        this.length = length;
    }

    /** @throws DamagedNetworkException if a column is not what the header says */
    static NetworkColumns read(NetworkHeader header, FileChannel channel, Path file) throws IOException {
        ColumnReader reader = new ColumnReader(channel, file, header.length());
        NetworkColumns columns = new NetworkColumns();
        for (NetworkHeader.Extent extent : header.columns()) {
            columns.putRaw(extent.column(), reader.checked(extent));
        }
        return columns;
    }

    private ByteBuffer checked(NetworkHeader.Extent extent) throws IOException {
        if (extent.offset() + extent.alignedBytes() > mapStart + map.limit()) {
            mapStart = extent.offset();
            map = channel.map(MapMode.READ_ONLY, mapStart, Math.min(length - mapStart, Integer.MAX_VALUE));
        }
        ByteBuffer bytes = map.slice((int) (extent.offset() - mapStart), (int) extent.alignedBytes());
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate());
        if ((int) crc.getValue() != extent.crc32c()) {
            throw new DamagedNetworkException(
                    file, "the checksum of its column " + extent.column() + " does not match");
        }
        return bytes.limit((int) extent.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    }
}
