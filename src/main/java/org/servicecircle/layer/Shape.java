package org.servicecircle.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.servicecircle.network.WalkNetwork;

/** Brings stored shapes onto the plane of {@link WebMercator}. */
final class Shape {

    static final GeometryFactory FACTORY = new GeometryFactory();

    private Shape() {}

    /** The line of a walkway, {@link WebMercator} metres. */
    static LineString ofWalkway(WalkNetwork network, int walkway) {
        Coordinate[] points = new Coordinate[network.shapeSize(walkway)];
        for (int point = 0; point < points.length; point++) {
            points[point] = new Coordinate(
                    WebMercator.x(network.shapeLonE7(walkway, point)),
                    WebMercator.y(network.shapeLatE7(walkway, point)));
        }
        return FACTORY.createLineString(points);
    }

    /** A copy in {@link WebMercator} metres of a shape in degrees; mended when its rings cross, so that it can be cut. */
    static Geometry ofDegrees(Geometry degrees) {
        Geometry metres = FACTORY.createGeometry(degrees);
        metres.apply(new ToMetres());
        return metres.isValid() ? metres : GeometryFixer.fix(metres);
    }

    /** The lines of a shape, or its polygons; other parts are dropped. */
    static List<Geometry> drawableParts(Geometry shape) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            if (part.getNumGeometries() > 1) {
                parts.addAll(drawableParts(part));
            } else if (!part.isEmpty() && (part instanceof Lineal || part instanceof Polygonal)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Several lines, or several polygons, as one geometry with what they all carry. */
    static Geometry joined(List<Geometry> parts, Object carried) {
        Function<List<Geometry>, Geometry> join = parts.get(0) instanceof Polygon
                ? all -> FACTORY.createMultiPolygon(all.toArray(Polygon[]::new))
                : all -> FACTORY.createMultiLineString(all.toArray(LineString[]::new));
        Geometry whole = parts.size() == 1 ? parts.get(0) : join.apply(parts);
        whole.setUserData(carried);
        return whole;
    }

    private static final class ToMetres implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence points, int i) {
            double lon = points.getX(i);
            double lat = points.getY(i);
            points.setOrdinate(i, CoordinateSequence.X, WebMercator.x(lon));
            points.setOrdinate(i, CoordinateSequence.Y, WebMercator.y(lat));
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
