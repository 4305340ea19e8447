package org.servicecircle.layer.tile;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.servicecircle.geo.Earth;
import org.servicecircle.web.BoundingBox;

/** Boxes around what is kept in columns of degrees × 10⁷. */
final class Boxes {

    private Boxes() {}

    /** The box around points; empty when there are none. */
    static Optional<BoundingBox> around(int count, IntUnaryOperator lonE7, IntUnaryOperator latE7) {
        int west = Integer.MAX_VALUE;
        int south = Integer.MAX_VALUE;
        int east = Integer.MIN_VALUE;
        int north = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            west = Math.min(west, lonE7.applyAsInt(i));
            east = Math.max(east, lonE7.applyAsInt(i));
            south = Math.min(south, latE7.applyAsInt(i));
            north = Math.max(north, latE7.applyAsInt(i));
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(new BoundingBox(
                        Earth.toDegrees(west), Earth.toDegrees(south), Earth.toDegrees(east), Earth.toDegrees(north)));
    }

    /** The box around two boxes. */
    static BoundingBox both(BoundingBox one, BoundingBox other) {
        return new BoundingBox(
                Math.min(one.west(), other.west()),
                Math.min(one.south(), other.south()),
                Math.max(one.east(), other.east()),
                Math.max(one.north(), other.north()));
    }
}
