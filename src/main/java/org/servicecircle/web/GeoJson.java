package org.servicecircle.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** GeoJSON (RFC 7946) of stored geometries, longitude first, rounded to 7 decimals (about 1 cm). */
public final class GeoJson {

    private static final double PER_DEGREE = 1e7;

    private GeoJson() {}

    /**
     * A geometry object.
     *
     * @param type the GeoJSON name of the kind
     * @param coordinates arrays of positions, nested as the kind asks
     */
    public record Shape(String type, Object coordinates) {}

    /** A feature with its properties, a record or a map. */
    public record Feature(String type, Object id, Shape geometry, Object properties) {

        /** A feature; the id may be null. */
        public static Feature of(Object id, Geometry geometry, Object properties) {
            return new Feature("Feature", id, shape(geometry), properties);
        }
    }

    /** A collection of features; {@code schematic} says whether they rest on schematic data. */
    public record FeatureCollection(String type, List<Feature> features, boolean schematic) {

        /** A collection. */
        public static FeatureCollection of(List<Feature> features, boolean schematic) {
            return new FeatureCollection("FeatureCollection", features, schematic);
        }
    }

    /**
     * A point, line or polygon, or several of one kind.
     *
     * @return null for null
     * @throws IllegalArgumentException for a collection of mixed kinds
     */
    public static Shape shape(Geometry geometry) {
        if (geometry == null) {
            return null;
        }
        String type = geometry.getGeometryType();
        if (geometry instanceof GeometryCollection many && !"GeometryCollection".equals(type)) {
            List<Object> parts = IntStream.range(0, many.getNumGeometries())
                    .mapToObj(i -> coordinates(many.getGeometryN(i)))
                    .toList();
            return new Shape(type, parts);
        }
        return new Shape(type, coordinates(geometry));
    }

    /** Degrees × 10⁷ as degrees. */
    public static double degrees(int e7) {
        return e7 / PER_DEGREE;
    }

    private static Object coordinates(Geometry geometry) {
        if (geometry instanceof Point point) {
            return position(point.getCoordinate());
        }
        if (geometry instanceof LineString line) {
            return positions(line);
        }
        if (geometry instanceof Polygon polygon) {
            return IntStream.rangeClosed(0, polygon.getNumInteriorRing())
                    .mapToObj(i -> positions(i == 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(i - 1)))
                    .toList();
        }
        throw new IllegalArgumentException("no GeoJSON for " + geometry.getGeometryType());
    }

    private static List<double[]> positions(LineString line) {
        return Arrays.stream(line.getCoordinates()).map(GeoJson::position).toList();
    }

    private static double[] position(Coordinate at) {
        return new double[] {rounded(at.x), rounded(at.y)};
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PER_DEGREE) / PER_DEGREE;
    }
}
