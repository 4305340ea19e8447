package org.servicecircle.network;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The first bytes of a network file, little-endian:
 *
 * <pre>
 *   0  long  magic
 *   8  int   format version, 2
 *  12  int   number of columns
 *  16  long  length of the whole file
 *  24  per column, in the order of {@link Column}: long offset of its first byte, int count of its values, int bytes of a
 *      value, int CRC-32C of its bytes up to where the next column begins, int 0
 *      zeros up to the last four bytes
 *      int   CRC-32C of all of the header before it
 * </pre>
 *
 * Each column begins at a multiple of 64 bytes, a line of the processor's cache; zeros fill the gaps.
 */
record NetworkHeader(List<Extent> columns, long length) {

    /** "SCWALK" and two line ends, which a transfer in text mode would alter; read as little-endian. */
    private static final long MAGIC = Long.reverseBytes(0x534357414C4B0D0AL);

    private static final int VERSION = 2;
    private static final int VERSION_1 = Integer.reverseBytes(1); // it was written big-endian
    private static final int VERSION_AT = 8;
    private static final int LENGTH_AT = 16;
    private static final int DIRECTORY_AT = 24;
    private static final int ENTRY_BYTES = 24;
    private static final int ALIGNMENT = 64;

    /** Bytes of the header. */
    static final int BYTES = (int) aligned(DIRECTORY_AT + (long) ENTRY_BYTES * Column.values().length + Integer.BYTES);

    /**
     * Where a column lies.
     *
     * @param offset of its first byte in the file
     * @param count of its values
     * @param crc32c of its bytes and the zeros behind them
     */
    record Extent(Column column, long offset, int count, int crc32c) {

        /** Bytes of its values. */
        long bytes() {
            return (long) count * column.elementBytes();
        }

        /** Bytes of its values and of the zeros up to the next column. */
        long alignedBytes() {
            return aligned(bytes());
        }
    }

    static long aligned(long bytes) {
        return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    ByteBuffer encode() {
        ByteBuffer header = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(MAGIC).putInt(VERSION).putInt(columns.size()).putLong(length);
        for (Extent extent : columns) {
            header.putLong(extent.offset())
                    .putInt(extent.count())
                    .putInt(extent.column().elementBytes())
                    .putInt(extent.crc32c())
                    .putInt(0);
        }
        return header.putInt(BYTES - Integer.BYTES, checksum(header)).rewind();
    }

    /**
     * Reads and checks a header.
     *
     * @param header as many bytes of the file as a header has, or all if the file is shorter
     * @param fileLength bytes of the file
     */
    static NetworkHeader decode(ByteBuffer header, long fileLength, Path file) throws DamagedNetworkException {
        header.order(ByteOrder.LITTLE_ENDIAN);
        if (header.limit() < LENGTH_AT) {
            throw new DamagedNetworkException(file, "only " + fileLength + " bytes");
        }
        if (header.getLong(0) != MAGIC) {
            throw new DamagedNetworkException(file, "not a walking network");
        }
        requireVersion(header.getInt(VERSION_AT), file);
        if (header.limit() < BYTES) {
            throw new DamagedNetworkException(file, "only " + fileLength + " bytes");
        }
        long stated = header.getLong(LENGTH_AT);
        if (stated != fileLength) {
            throw new DamagedNetworkException(file, fileLength + " bytes where it states " + stated);
        }
        if (header.getInt(BYTES - Integer.BYTES) != checksum(header)) {
            throw new DamagedNetworkException(file, "the checksum of its header does not match");
        }
        return new NetworkHeader(extents(header), stated);
    }

    private static void requireVersion(int version, Path file) throws DamagedNetworkException {
        if (version == VERSION_1) {
            throw new DamagedNetworkException(
                    file, "an earlier release wrote it, in format version 1: import the network again with --replace");
        }
        if (version != VERSION) {
            throw new DamagedNetworkException(file, "format version " + version + " is not " + VERSION);
        }
    }

    /** What the checksum has vouched for. */
    private static List<Extent> extents(ByteBuffer header) {
        List<Extent> extents = new ArrayList<>();
        int at = DIRECTORY_AT;
        for (Column column : Column.values()) {
            extents.add(new Extent(column, header.getLong(at), header.getInt(at + 8), header.getInt(at + 16)));
            at += ENTRY_BYTES;
        }
        return extents;
    }

    private static int checksum(ByteBuffer header) {
        CRC32C crc = new CRC32C();
        crc.update(header.duplicate().position(0).limit(BYTES - Integer.BYTES));
        return (int) crc.getValue();
    }
}
