package org.servicecircle.file.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** Geometries as GeoPackage keeps them (OGC 12-128r18, 2.1.3): a head, the box of all but points, then well-known binary. */
final class GeometryBlob {

    private static final int HEAD_BYTES = 8;
    private static final int BOX_BYTES = 32;

    /** Little-endian; in bits 1 to 3 which box follows: none, or of two dimensions. */
    private static final byte NO_BOX = 0b0001;

    private static final byte BOX = 0b0011;

    private final WKBWriter writer = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);
    private final int srsId;

    GeometryBlob(int srsId) {
        this.srsId = srsId;
    }

    byte[] of(Geometry geometry) {
        boolean boxed = !(geometry instanceof Point);
        byte[] binary = writer.write(geometry);
        ByteBuffer blob = ByteBuffer.allocate(HEAD_BYTES + (boxed ? BOX_BYTES : 0) + binary.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put(boxed ? BOX : NO_BOX);
        blob.putInt(srsId);
        if (boxed) {
            Envelope box = geometry.getEnvelopeInternal();
            blob.putDouble(box.getMinX()).putDouble(box.getMaxX());
            blob.putDouble(box.getMinY()).putDouble(box.getMaxY());
        }
        return blob.put(binary).array();
    }
}
