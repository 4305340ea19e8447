package org.servicecircle.layer.collection;

import java.util.Arrays;
import java.util.Collections;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.dataset.StoredGeometry;
import org.servicecircle.file.Feature;

/** Makes features of what is at hand. */
final class Rows {

    private Rows() {}

    /** A feature; whole numbers may be of any size, an empty text counts as none. */
    static Feature of(String id, Geometry geometry, Object... values) {
        Object[] plain = Arrays.stream(values).map(Rows::plain).toArray();
        return new Feature(id, geometry, Collections.unmodifiableList(Arrays.asList(plain)));
    }

    /** The same for an area, of one part or several. */
    static Feature ofArea(String id, Geometry area, Object... values) {
        return of(id, StoredGeometry.multiPolygon(area), values);
    }

    private static Object plain(Object value) {
        if (value instanceof Integer whole) {
            return whole.longValue();
        }
        return "".equals(value) ? null : value;
    }
}
