package org.servicecircle.file.shape;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.servicecircle.file.GeometryKind;
import org.servicecircle.file.RingOrder;

/** The content of a record of a {@code .shp} file, little-endian (ESRI Shapefile Technical Description, July 1998). */
final class ShapeRecord {

    private static final int POINT_BYTES = 4 + 16;

    /** Type, box, numbers of parts and of points. */
    private static final int HEAD_BYTES = 4 + 32 + 4 + 4;

    private ShapeRecord() {}

    /** The number that stands for a kind. */
    static int shapeType(GeometryKind kind) {
        return switch (kind) {
            case POINT -> 1;
            case LINE -> 3;
            case AREAS -> 5;
        };
    }

    /** The bytes of a geometry of that kind, ready to be read. */
    static ByteBuffer of(Geometry geometry, GeometryKind kind) {
        int type = shapeType(kind);
        if (geometry instanceof Point point) {
            return littleEndian(POINT_BYTES)
                    .putInt(type)
                    .putDouble(point.getX())
                    .putDouble(point.getY())
                    .flip();
        }
        List<CoordinateSequence> parts = parts(RingOrder.LEFT_HANDED.of(geometry));
        int points = geometry.getNumPoints();
        ByteBuffer bytes =
                littleEndian(HEAD_BYTES + 4 * parts.size() + 16 * points).putInt(type);
        box(bytes, geometry.getEnvelopeInternal());
        bytes.putInt(parts.size()).putInt(points);
        int first = 0;
        for (CoordinateSequence part : parts) {
            bytes.putInt(first);
            first += part.size();
        }
        for (CoordinateSequence part : parts) {
            for (int i = 0; i < part.size(); i++) {
                bytes.putDouble(part.getX(i)).putDouble(part.getY(i));
            }
        }
        return bytes.flip();
    }

    static void box(ByteBuffer bytes, Envelope box) {
        bytes.putDouble(box.getMinX()).putDouble(box.getMinY());
        bytes.putDouble(box.getMaxX()).putDouble(box.getMaxY());
    }

    private static List<CoordinateSequence> parts(Geometry geometry) {
        List<CoordinateSequence> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                parts.add(polygon.getExteriorRing().getCoordinateSequence());
                for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                    parts.add(polygon.getInteriorRingN(h).getCoordinateSequence());
                }
            } else {
                parts.add(((LineString) geometry.getGeometryN(i)).getCoordinateSequence());
            }
        }
        return parts;
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
