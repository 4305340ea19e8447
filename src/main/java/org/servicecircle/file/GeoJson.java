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

    private final JsonGenerator json;
    private final boolean northFirst;

    private GeoJson(JsonGenerator json, boolean northFirst) {
        this.json = json;
        this.northFirst = northFirst;
    }

    /**
     * Writes a geometry of two dimensions, its rings by the right-hand rule.
     *
     * @param geometry easting or longitude first
     * @param northFirst whether northing or latitude is written first, as some reference systems want it
     * @throws IllegalArgumentException for one that is neither a {@link GeometryKind} nor a polygon
     */
    public static void writeGeometry(JsonGenerator json, Geometry geometry, boolean northFirst) {
        new GeoJson(json, northFirst).geometry(geometry);
    }

    private void geometry(Geometry geometry) {
        json.writeStartObject();
        json.writeStringProperty("type", geometry.getGeometryType());
        json.writeName("coordinates");
        if (geometry instanceof Point point) {
            position(point.getCoordinateSequence(), 0);
        } else if (geometry instanceof LineString line) {
            positions(line.getCoordinateSequence(), false);
        } else if (geometry instanceof Polygon polygon) {
            polygon(polygon);
        } else {
            json.writeStartArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                if (!(geometry.getGeometryN(i) instanceof Polygon part)) {
                    throw new IllegalArgumentException("no GeoJSON for " + geometry.getGeometryType());
                }
                polygon(part);
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

    private void polygon(Polygon polygon) {
        json.writeStartArray();
        ring(polygon.getExteriorRing(), false);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring(polygon.getInteriorRingN(i), true);
        }
        json.writeEndArray();
    }

    private void ring(LineString ring, boolean hole) {
        CoordinateSequence points = ring.getCoordinateSequence();
        positions(points, RingOrder.RIGHT_HANDED.turns(points, hole));
    }

    private void positions(CoordinateSequence points, boolean backwards) {
        json.writeStartArray();
        for (int i = 0; i < points.size(); i++) {
            position(points, backwards ? points.size() - 1 - i : i);
        }
        json.writeEndArray();
    }

    private void position(CoordinateSequence points, int i) {
        json.writeStartArray();
        json.writeNumber(northFirst ? points.getY(i) : points.getX(i));
        json.writeNumber(northFirst ? points.getX(i) : points.getY(i));
        json.writeEndArray();
    }
}
