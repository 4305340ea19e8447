package org.servicecircle.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A walking network in one file, whose columns are mapped into memory when it is opened: nothing but a few objects lies on
 * the heap, and several programs that open one file share its pages. {@link NetworkHeader} states the layout.
 *
 * <p>A CRC-32C stands for each column and for the header, and all are checked on opening, which reads every page once. It
 * finds every single flipped bit and every burst up to 32 bits.
 *
 * <p>A file is never written in place, so an open network stays what it was when a newer one takes its name. Whoever cuts
 * an open file short with other means takes the ground from under it: reading what is gone ends in an
 * {@link InternalError}, or in garbage.
 */
public final class WalkNetworkFile {

    private WalkNetworkFile() {}

    /**
     * Writes a network so that the file is either whole or not there: to a temporary file beside it, forced to disk, then
     * moved into place. An older file of that name is replaced.
     *
     * @throws IOException if the disk refuses; nothing is left behind then
     */
    public static void write(WalkNetwork network, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ColumnWriter.write(network.columns(), channel);
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        force(folder);
    }

    /**
     * Opens a network and checks all of it. What it holds stays mapped until the network is no longer referred to.
     *
     * @throws DamagedNetworkException if the file is cut short, altered or not of this format; names the file
     * @throws IOException if it cannot be read at all
     */
    public static WalkNetwork read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            NetworkHeader header = NetworkHeader.decode(firstBytes(channel), channel.size(), file);
            return new WalkNetwork(ColumnReader.read(header, channel, file));
        }
    }

    /**
     * SHA-256 of the header in hexadecimal digits. Since the header holds a checksum of every column, two files that differ
     * have different ones unless somebody forges them; hashing 640 bytes takes no time, hashing them all would take longer
     * than to open them.
     *
     * @throws IOException if the file cannot be read
     */
    public static String fingerprint(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(firstBytes(channel));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ByteBuffer firstBytes(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(NetworkHeader.BYTES);
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            continue;
        }
        return bytes.flip();
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
