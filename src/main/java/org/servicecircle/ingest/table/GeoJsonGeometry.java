package org.servicecircle.ingest.table;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.databind.JsonNode;

/**
 * Reads the points and polygons of GeoJSON, in the numbers of the file, and refuses what a database would swallow: text
 * or NaN for an ordinate, open rings, polygons that cross themselves. Nothing is repaired.
 */
final class GeoJsonGeometry {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** A closed ring has no fewer points. */
    static final int LEAST_RING = 4;

    private GeoJsonGeometry() {}

    /** The geometry; null if there is none. */
    static Geometry read(JsonNode geometry) throws BadGeometryException {
        if (geometry.isMissingNode() || geometry.isNull()) {
            return null;
        }
        JsonNode coordinates = geometry.path("coordinates");
        String type = geometry.path("type").asString("");
        return switch (type) {
            case "Point" -> FACTORY.createPoint(position(coordinates));
            case "Polygon" -> valid(polygon(coordinates));
            case "MultiPolygon" -> valid(multiPolygon(coordinates));
            default -> throw new BadGeometryException(RejectCode.GEOMETRY_TYPE, type);
        };
    }

    private static MultiPolygon multiPolygon(JsonNode polygons) throws BadGeometryException {
        List<Polygon> parts = new ArrayList<>();
        for (JsonNode polygon : polygons) {
            parts.add(polygon(polygon));
        }
        return FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) throws BadGeometryException {
        if (rings.isEmpty()) {
            throw new BadGeometryException(RejectCode.RING, "0");
        }
        LinearRing shell = ring(rings.get(0));
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(rings.get(i + 1));
        }
        return FACTORY.createPolygon(shell, holes);
    }

    private static LinearRing ring(JsonNode positions) throws BadGeometryException {
        Coordinate[] ring = new Coordinate[positions.size()];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = position(positions.get(i));
        }
        if (ring.length < LEAST_RING || !ring[0].equals2D(ring[ring.length - 1])) {
            throw new BadGeometryException(RejectCode.RING, String.valueOf(ring.length));
        }
        return FACTORY.createLinearRing(ring);
    }

    private static Coordinate position(JsonNode position) throws BadGeometryException {
        if (!position.isArray() || position.size() < 2) {
            throw new BadGeometryException(RejectCode.COORDINATE_TYPE, position.toString());
        }
        return new Coordinate(ordinate(position.get(0)), ordinate(position.get(1)));
    }

    private static double ordinate(JsonNode number) throws BadGeometryException {
        if (!number.isNumber()) {
            throw new BadGeometryException(RejectCode.COORDINATE_TYPE, number.toString());
        }
        double ordinate = number.doubleValue();
        if (!Double.isFinite(ordinate)) {
            throw new BadGeometryException(RejectCode.NOT_FINITE, number.toString());
        }
        return ordinate;
    }

    /** The geometry itself, if its rings neither cross nor overlap. */
    static Geometry valid(Geometry geometry) throws BadGeometryException {
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error != null) {
            Coordinate where = error.getCoordinate();
            String place = where == null ? "" : " @ " + where.x + " " + where.y;
            throw new BadGeometryException(RejectCode.INVALID_POLYGON, error.getMessage() + place);
        }
        return geometry;
    }
}
