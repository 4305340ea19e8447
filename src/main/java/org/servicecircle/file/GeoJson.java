package org.servicecircle.file;

import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;

/** Writes geometries and values as GeoJSON (RFC 7946) has them; coordinates as they are, so round them before. */
public final class GeoJson {

    private GeoJson() {}

    /**
     * Writes a geometry of two dimensions, easting or longitude first, its rings by the right-hand rule.
     *
     * @throws IllegalArgumentException for one that is neither a {@link GeometryKind} nor a polygon
     */
    public static void writeGeometry(JsonGenerator json, Geometry geometry) {
        json.writeStartObject();
        json.writeStringProperty("type", geometry.getGeometryType());
        json.writeName("coordinates");
        if (geometry instanceof Point point) {
            position(json, point.getCoordinateSequence(), 0);
        } else if (geometry instanceof LineString line) {
            positions(json, line.getCoordinateSequence(), false);
        } else if (geometry instanceof Polygon polygon) {
            polygon(json, polygon);
        } else {
            json.writeStartArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                if (!(geometry.getGeometryN(i) instanceof Polygon part)) {
                    throw new IllegalArgumentException("no GeoJSON for " + geometry.getGeometryType());
                }
                polygon(json, part);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /**
     * Writes values under their fields' names; null for what is unknown or withheld.
     *
     * @param values as in a {@link Feature}
     */
    public static void writeProperties(JsonGenerator json, List<Field> fields, List<Object> values) {
        json.writeStartObject();
        for (int i = 0; i < fields.size(); i++) {
            json.writeName(fields.get(i).name());
            writeValue(json, values.get(i));
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void polygon(JsonGenerator json, Polygon polygon) {
        json.writeStartArray();
        ring(json, polygon.getExteriorRing(), false);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring(json, polygon.getInteriorRingN(i), true);
        }
        json.writeEndArray();
    }

    private static void ring(JsonGenerator json, LineString ring, boolean hole) {
        CoordinateSequence points = ring.getCoordinateSequence();
        positions(json, points, RingOrder.RIGHT_HANDED.turns(points, hole));
    }

    private static void positions(JsonGenerator json, CoordinateSequence points, boolean backwards) {
        json.writeStartArray();
        for (int i = 0; i < points.size(); i++) {
            position(json, points, backwards ? points.size() - 1 - i : i);
        }
        json.writeEndArray();
    }

    private static void position(JsonGenerator json, CoordinateSequence points, int i) {
        json.writeStartArray();
        json.writeNumber(points.getX(i));
        json.writeNumber(points.getY(i));
        json.writeEndArray();
    }
}
