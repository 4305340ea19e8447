package org.servicecircle.ingest.shape;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;

/**
 * The points and rings of one record of a {@code .shp} (ESRI Shapefile Technical Description, July 1998), as they stand
 * there. Heights and measures are left out.
 *
 * @param type what it is
 * @param parts of a polygon each ring, of a point itself; none for other types
 */
public record Shape(ShapeType type, Coordinate[][] parts) {

    /** Type, box, numbers of parts and of points. */
    private static final int POLYGON_HEAD_BYTES = 4 + 32 + 4 + 4;

    private static final int POINT_BYTES = 16;

    /**
     * Reads the content of a record.
     *
     * @param content little-endian, from the type on
     * @throws BrokenShapeException if its counts and its length contradict one another
     */
    static Shape read(ByteBuffer content) throws BrokenShapeException {
        if (content.remaining() < 4) {
            throw new BrokenShapeException(content.remaining() + " bytes");
        }
        ShapeType type = ShapeType.of(content.getInt(0));
        return switch (type) {
            case POINT -> point(content);
            case POLYGON -> polygon(content);
            default -> new Shape(type, new Coordinate[0][]);
        };
    }

    private static Shape point(ByteBuffer content) throws BrokenShapeException {
        if (content.remaining() < 4 + POINT_BYTES) {
            throw new BrokenShapeException(content.remaining() + " bytes");
        }
        return new Shape(ShapeType.POINT, new Coordinate[][] {points(content, 4, 0, 1)});
    }

    private static Shape polygon(ByteBuffer content) throws BrokenShapeException {
        int parts = content.remaining() < POLYGON_HEAD_BYTES ? -1 : content.getInt(36);
        int points = parts < 0 ? -1 : content.getInt(40);
        if (parts < 0
                || points < 0
                || POLYGON_HEAD_BYTES + 4L * parts + (long) POINT_BYTES * points > content.remaining()) {
            throw new BrokenShapeException(parts + " parts, " + points + " points, " + content.remaining() + " bytes");
        }
        int[] starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i] = content.getInt(POLYGON_HEAD_BYTES + 4 * i);
        }
        starts[parts] = points;
        int[] sorted = starts.clone();
        Arrays.sort(sorted);
        if (starts[0] != 0 || !Arrays.equals(starts, sorted)) {
            throw new BrokenShapeException("parts begin at " + Arrays.toString(starts));
        }
        Coordinate[][] rings = new Coordinate[parts][];
        for (int i = 0; i < parts; i++) {
            rings[i] = points(content, POLYGON_HEAD_BYTES + 4 * parts, starts[i], starts[i + 1]);
        }
        return new Shape(ShapeType.POLYGON, rings);
    }

    private static Coordinate[] points(ByteBuffer content, int start, int first, int end) {
        Coordinate[] points = new Coordinate[end - first];
        for (int i = 0; i < points.length; i++) {
            int at = start + POINT_BYTES * (first + i);
            points[i] = new Coordinate(content.getDouble(at), content.getDouble(at + 8));
        }
        return points;
    }
}
