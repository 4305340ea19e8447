package org.servicecircle.ingest.table;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.servicecircle.ingest.shape.Shape;

/** Makes points and polygons of a shapefile's shapes, and refuses what {@link GeoJsonGeometry} refuses. */
final class ShapeGeometry {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private ShapeGeometry() {}

    /** The geometry; null if there is none. */
    static Geometry of(Shape shape) throws BadGeometryException {
        return switch (shape.type()) {
            case NULL -> null;
            case POINT -> FACTORY.createPoint(finite(shape.parts()[0][0]));
            case POLYGON -> GeoJsonGeometry.valid(RingNesting.areas(rings(shape.parts()), FACTORY));
            default ->
                throw new BadGeometryException(
                        RejectCode.GEOMETRY_TYPE, shape.type().toString());
        };
    }

    private static List<LinearRing> rings(Coordinate[][] parts) throws BadGeometryException {
        List<LinearRing> rings = new ArrayList<>();
        for (Coordinate[] part : parts) {
            for (Coordinate point : part) {
                finite(point);
            }
            if (part.length < GeoJsonGeometry.LEAST_RING || !part[0].equals2D(part[part.length - 1])) {
                throw new BadGeometryException(RejectCode.RING, String.valueOf(part.length));
            }
            rings.add(FACTORY.createLinearRing(part));
        }
        if (rings.isEmpty()) {
            throw new BadGeometryException(RejectCode.RING, "0");
        }
        return rings;
    }

    private static Coordinate finite(Coordinate point) throws BadGeometryException {
        if (!Double.isFinite(point.x) || !Double.isFinite(point.y)) {
            throw new BadGeometryException(RejectCode.NOT_FINITE, point.x + ", " + point.y);
        }
        return point;
    }
}
