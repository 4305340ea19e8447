package org.servicecircle.ingest.shape;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Reads the shapes of a {@code .shp} in the order of its {@code .shx}: a program that mends a shape may put the new one at
 * the end and leave the old where it was, and only the index tells. So the {@code .shp} waits in a temporary file, gone once
 * this is closed. Not by H2GIS 2.2.5, which closes open rings unasked and asks for as much memory as a wrong count says.
 */
public final class ShapeReader implements Closeable {

    private static final int HEADER_BYTES = 100;
    private static final int RECORD_HEAD_BYTES = 8;
    private static final int MAGIC = 9994;

    private final Path file;
    private final FileChannel shapes;
    private final InputStream index;
    private long unread;

    private ShapeReader(Path file, FileChannel shapes, InputStream index) throws IOException {
        this.file = file;
        this.shapes = shapes;
        this.index = index;
        this.unread = shapes.size();
    }

    /** Opens the shapes of an archive. */
    public static ShapeReader open(ShapeArchive archive) throws IOException {
        Path file = Files.createTempFile("service-circle-import-", ".shp");
        try {
            try (InputStream shp = archive.open(".shp")) {
                Files.copy(shp, file, StandardCopyOption.REPLACE_EXISTING);
            }
            InputStream index = archive.open(".shx");
            header(index, ".shx");
            return new ShapeReader(file, FileChannel.open(file), index);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /** What the shapes of an archive are, by the header. */
    public static ShapeType type(ShapeArchive archive) throws IOException {
        try (InputStream shp = archive.open(".shp")) {
            return ShapeType.of(
                    header(shp, ".shp").order(ByteOrder.LITTLE_ENDIAN).getInt(32));
        }
    }

    private static ByteBuffer header(InputStream in, String part) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER_BYTES));
        if (header.remaining() < HEADER_BYTES || header.getInt(0) != MAGIC) {
            throw damaged(part);
        }
        return header;
    }

    /**
     * The next shape; null after the last.
     *
     * @throws BrokenShapeException if this one cannot be read; the next may well be
     * @throws UnreadableShapefileException if the file is damaged as a whole
     */
    public Shape next() throws IOException, BrokenShapeException {
        byte[] entry = index.readNBytes(RECORD_HEAD_BYTES);
        if (entry.length == 0) {
            return null;
        }
        if (entry.length < RECORD_HEAD_BYTES) {
            throw damaged(".shx");
        }
        long start = words(entry, 0) + RECORD_HEAD_BYTES;
        long length = words(entry, 4);
        // Records do not overlap, so that together they are no longer than the file.
        unread -= length;
        if (start + length > shapes.size() || unread < 0) {
            throw damaged(".shp");
        }
        ByteBuffer content = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        while (content.hasRemaining() && shapes.read(content, start + content.position()) > 0) {
            // Reads on until all is there, which the file's size says it is.
        }
        return Shape.read(content.flip());
    }

    /** A length in bytes, given in words of two. */
    private static long words(byte[] entry, int at) {
        return 2L * Integer.toUnsignedLong(ByteBuffer.wrap(entry).getInt(at));
    }

    @Override
    public void close() throws IOException {
        try {
            index.close();
            shapes.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static UnreadableShapefileException damaged(String part) {
        return new UnreadableShapefileException(part + " 已损坏或不完整", "the " + part + " is damaged or cut off");
    }
}
