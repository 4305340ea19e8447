package org.servicecircle.hexi;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** A GeoJSON feature collection in the making, one feature a line, coordinates with up to seven decimals. */
final class GeoJsonText {
    private final StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[\n");
    private boolean first = true;

    /** Property values are text or whole numbers. */
    void feature(Map<String, Object> properties, Geometry area) {
        text.append(first ? "" : ",\n").append("{\"type\":\"Feature\",\"properties\":{");
        first = false;
        String comma = "";
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            Object value = property.getValue();
            text.append(comma).append('"').append(property.getKey()).append("\":");
            text.append(value instanceof Integer ? value.toString() : '"' + value.toString() + '"');
            comma = ",";
        }
        text.append("},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[");
        for (int i = 0; i < area.getNumGeometries(); i++) {
            text.append(i == 0 ? "" : ",");
            polygon((Polygon) area.getGeometryN(i));
        }
        text.append("]}}");
    }

    private void polygon(Polygon polygon) {
        text.append('[');
        ring(polygon.getExteriorRing(), true);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            text.append(',');
            ring(polygon.getInteriorRingN(i), false);
        }
        text.append(']');
    }

    private void ring(LineString ring, boolean shell) {
        boolean leftTurning = org.locationtech.jts.algorithm.Orientation.isCCW(ring.getCoordinateSequence());
        Coordinate[] points = (leftTurning == shell ? ring : ring.reverse()).getCoordinates();
        text.append('[');
        for (int i = 0; i < points.length; i++) {
            text.append(i == 0 ? "[" : ",[")
                    .append(Frame.degrees(Frame.lonE7(points[i])))
                    .append(',')
                    .append(Frame.degrees(Frame.latE7(points[i])))
                    .append(']');
        }
        text.append(']');
    }

    byte[] bytes() {
        return (text + "\n]}\n").getBytes(StandardCharsets.UTF_8);
    }
}
