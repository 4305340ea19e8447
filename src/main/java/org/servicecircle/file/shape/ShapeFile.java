package org.servicecircle.file.shape;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.file.GeometryKind;
import org.servicecircle.file.TemporaryFile;

/**
 * Writes a {@code .shp} file and its index {@code .shx} (ESRI Shapefile Technical Description, July 1998), lengths in
 * words of two bytes. Not by H2GIS, whose version 2.2.5 writes wrong lengths for areas with several rings, so that all
 * that follows cannot be read.
 */
final class ShapeFile implements AutoCloseable {

    private static final int HEADER_BYTES = 100;
    private static final int RECORD_HEAD_BYTES = 8;
    private static final int MAGIC = 9994;
    private static final int VERSION = 1000;

    private final GeometryKind kind;
    private final TemporaryFile shp;
    private final TemporaryFile shx;
    private final DataOutputStream shapes;
    private final DataOutputStream index;
    private final Envelope extent = new Envelope();
    private int number;
    private long bytes = HEADER_BYTES;

    ShapeFile(GeometryKind kind, TemporaryFile shp, TemporaryFile shx) throws IOException {
        this.kind = kind;
        this.shp = shp;
        this.shx = shx;
        this.shapes = opened(shp);
        this.index = opened(shx);
    }

    /** With room for the header, which is known at the end. */
    private static DataOutputStream opened(TemporaryFile file) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file.path())));
        out.write(new byte[HEADER_BYTES]);
        return out;
    }

    void append(Geometry geometry) throws IOException {
        ByteBuffer record = ShapeRecord.of(geometry, kind);
        int words = record.remaining() / 2;
        shapes.writeInt(++number);
        shapes.writeInt(words);
        shapes.write(record.array());
        index.writeInt((int) (bytes / 2));
        index.writeInt(words);
        bytes += RECORD_HEAD_BYTES + record.remaining();
        extent.expandToInclude(geometry.getEnvelopeInternal());
    }

    /** The length of the {@code .shp} file so far. */
    long bytes() {
        return bytes;
    }

    /** Writes the headers. */
    @Override
    public void close() throws IOException {
        shapes.close();
        index.close();
        header(shp);
        header(shx);
    }

    private void header(TemporaryFile file) throws IOException {
        try (RandomAccessFile out = new RandomAccessFile(file.path().toFile(), "rw")) {
            ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
            header.putInt(0, MAGIC).putInt(24, (int) (out.length() / 2));
            header.order(ByteOrder.LITTLE_ENDIAN).position(28);
            header.putInt(VERSION).putInt(ShapeRecord.shapeType(kind));
            ShapeRecord.box(header, extent.isNull() ? new Envelope(0, 0, 0, 0) : extent);
            out.write(header.array());
        }
    }
}
