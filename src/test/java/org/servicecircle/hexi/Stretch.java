package org.servicecircle.hexi;

import org.locationtech.jts.geom.Coordinate;

/** A straight stretch between two points, the same from either end. */
record Stretch(Coordinate low, Coordinate high) {
    static Stretch of(Coordinate a, Coordinate b) {
        return a.compareTo(b) < 0 ? new Stretch(a, b) : new Stretch(b, a);
    }
}
