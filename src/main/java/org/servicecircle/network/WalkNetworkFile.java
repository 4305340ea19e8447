package org.servicecircle.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * A walking network in one file.
 *
 * <p>Layout, big-endian: 8 bytes of magic, {@code int} format version, {@code long} length of the whole file, the arrays
 * of {@link NetworkArrays} in order (each as {@code int} count, then its values), and {@code int} CRC-32C of everything
 * before it. A CRC of 32 bits finds every single flipped bit and every burst up to 32 bits.
 */
public final class WalkNetworkFile {

    /** "SCWALK" and two line ends, which a transfer in text mode would alter. */
    private static final long MAGIC = 0x534357414C4B0D0AL;

    private static final int VERSION = 1;
    private static final int HEADER_BYTES = Long.BYTES + Integer.BYTES + Long.BYTES;
    private static final int CHECKSUM_BYTES = Integer.BYTES;

    private WalkNetworkFile() {}

    /**
     * Writes a network so that the file is either whole or not there: to a temporary file beside it, forced to disk, then
     * moved into place. An older file of that name is replaced.
     *
     * @throws IOException if the disk refuses; nothing is left behind then
     */
    public static void write(WalkNetwork network, Path file) throws IOException {
        ByteBuffer bytes = encode(network.arrays());
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        force(folder);
    }

    /**
     * Reads a network and checks all of it.
     *
     * @throws DamagedNetworkException if the file is cut short, altered or not of this format; names the file
     * @throws IOException if it cannot be read at all
     */
    public static WalkNetwork read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        check(bytes, file);
        bytes.position(HEADER_BYTES).limit(bytes.limit() - CHECKSUM_BYTES);
        return new WalkNetwork(ArrayCodec.get(bytes));
    }

    private static ByteBuffer encode(NetworkArrays arrays) {
        int length = HEADER_BYTES + ArrayCodec.size(arrays) + CHECKSUM_BYTES;
        ByteBuffer bytes = ByteBuffer.allocate(length);
        bytes.putLong(MAGIC).putInt(VERSION).putLong(length);
        ArrayCodec.put(arrays, bytes);
        bytes.putInt(checksum(bytes, length - CHECKSUM_BYTES));
        return bytes.flip();
    }

    private static void check(ByteBuffer bytes, Path file) throws DamagedNetworkException {
        int length = bytes.limit();
        if (length < HEADER_BYTES + CHECKSUM_BYTES) {
            throw new DamagedNetworkException(file, "only " + length + " bytes");
        }
        if (bytes.getLong(0) != MAGIC) {
            throw new DamagedNetworkException(file, "not a walking network");
        }
        long stated = bytes.getLong(Long.BYTES + Integer.BYTES);
        if (stated != length) {
            throw new DamagedNetworkException(file, length + " bytes where it states " + stated);
        }
        if (bytes.getInt(length - CHECKSUM_BYTES) != checksum(bytes, length - CHECKSUM_BYTES)) {
            throw new DamagedNetworkException(file, "its checksum does not match");
        }
        if (bytes.getInt(Long.BYTES) != VERSION) {
            throw new DamagedNetworkException(
                    file, "format version " + bytes.getInt(Long.BYTES) + " is not " + VERSION);
        }
    }

    private static int checksum(ByteBuffer bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().position(0).limit(length));
        return (int) crc.getValue();
    }

    /** Makes the move itself last; a file system that cannot open a folder gets by without. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
