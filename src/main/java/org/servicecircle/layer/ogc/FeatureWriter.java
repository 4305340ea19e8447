package org.servicecircle.layer.ogc;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.servicecircle.file.Feature;
import org.servicecircle.file.Field;
import org.servicecircle.geo.OutputReference;
import tools.jackson.core.JsonGenerator;

/**
 * Writes features as GeoJSON, one after the other. Positions are in the order of axes that the reference system's authority
 * wants (OGC 18-058r1, 8), to 7 decimals of a degree or a millimetre.
 */
final class FeatureWriter {

    private static final double PER_DEGREE = 1e7;
    private static final double PER_METRE = 1e3;

    private final JsonGenerator out;
    private final OutputReference reference;
    private final double steps;
    private final List<Field> chosen;
    /** Per chosen field: its place among the values of a feature. */
    private final List<Integer> places = new ArrayList<>();

    FeatureWriter(JsonGenerator out, OutputReference reference, List<Field> all, List<Field> chosen) {
        this.out = out;
        this.reference = reference;
        this.steps = reference.degrees() ? PER_DEGREE : PER_METRE;
        this.chosen = chosen;
        chosen.forEach(field -> places.add(all.indexOf(field)));
    }

    /** One feature without links. */
    void write(Feature feature) {
        out.writeStartObject();
        members(feature);
        out.writeEndObject();
    }

    /** The members of a feature, within an object that has begun. */
    void members(Feature feature) {
        out.writeStringProperty("type", "Feature");
        out.writeStringProperty("id", feature.id());
        out.writeName("geometry");
        geometry(reference.fromWgs84(feature.geometry()));
        out.writeName("properties");
        out.writeStartObject();
        for (int i = 0; i < chosen.size(); i++) {
            out.writeName(chosen.get(i).name());
            value(feature.values().get(places.get(i)));
        }
        out.writeEndObject();
    }

    private void value(Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Long whole) {
            out.writeNumber(whole);
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString(value.toString());
        }
    }

    private void geometry(Geometry geometry) {
        out.writeStartObject();
        out.writeStringProperty("type", geometry.getGeometryType());
        out.writeName("coordinates");
        coordinates(geometry);
        out.writeEndObject();
    }

    private void coordinates(Geometry geometry) {
        if (geometry instanceof Point point) {
            position(point.getCoordinate());
        } else if (geometry instanceof LineString line) {
            positions(line);
        } else if (geometry instanceof Polygon polygon) {
            out.writeStartArray();
            positions(polygon.getExteriorRing());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                positions(polygon.getInteriorRingN(i));
            }
            out.writeEndArray();
        } else {
            out.writeStartArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                coordinates(geometry.getGeometryN(i));
            }
            out.writeEndArray();
        }
    }

    private void positions(LineString line) {
        out.writeStartArray();
        for (int i = 0; i < line.getNumPoints(); i++) {
            position(line.getCoordinateN(i));
        }
        out.writeEndArray();
    }

    private void position(Coordinate at) {
        out.writeStartArray();
        out.writeNumber(rounded(reference.northFirst() ? at.y : at.x));
        out.writeNumber(rounded(reference.northFirst() ? at.x : at.y));
        out.writeEndArray();
    }

    private double rounded(double ordinate) {
        return Math.round(ordinate * steps) / steps;
    }
}
