package org.servicecircle.hexi;

import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** A line one walks along, with its OpenStreetMap tags; strands are joined wherever they meet. */
record Strand(Map<String, String> tags, Coordinate[] points) {
    /** @param keysAndValues key, value, key, value …; pairs with an empty value are left out */
    static Strand of(Coordinate[] points, String... keysAndValues) {
        return new Strand(tags(keysAndValues), points);
    }

    static Map<String, String> tags(String... keysAndValues) {
        Map<String, String> tags = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (!keysAndValues[i + 1].isEmpty()) {
                tags.put(keysAndValues[i], keysAndValues[i + 1]);
            }
        }
        return tags;
    }

    LineString line() {
        return Frame.GEOMETRY.createLineString(points);
    }
}
