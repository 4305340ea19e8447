package org.servicecircle.layer.mvt;

import java.util.Arrays;

/** Rings in tile units, not rounded, one after the other; no ring repeats its first point. */
final class Rings {

    private final Path points = new Path();
    private int[] ends = new int[8];
    private int count;

    void clear() {
        points.clear();
        count = 0;
    }

    int count() {
        return count;
    }

    Path points() {
        return points;
    }

    /** Number of a ring's first point. */
    int from(int ring) {
        return ring == 0 ? 0 : ends[ring - 1];
    }

    /** One more than the number of a ring's last point. */
    int to(int ring) {
        return ends[ring];
    }

    /** Ends a ring after the points added so far. */
    void endRing() {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = points.size();
    }

    /** Adds a ring of another set as it is. */
    void add(Rings other, int ring) {
        points.add(other.points, other.from(ring), other.to(ring));
        endRing();
    }

    /** Twice the area of a ring, positive where it turns from x to y. */
    double doubleArea(int ring) {
        return points.doubleArea(from(ring), to(ring));
    }

    /** Whether the first ring's bounds meet those of the box. */
    boolean mayMeetBox() {
        boolean west = true;
        boolean east = true;
        boolean north = true;
        boolean south = true;
        for (int i = 0; i < ends[0]; i++) {
            west &= points.x(i) < CutBox.LEAST;
            east &= points.x(i) > CutBox.MOST;
            north &= points.y(i) < CutBox.LEAST;
            south &= points.y(i) > CutBox.MOST;
        }
        return !(west || east || north || south);
    }

    /** Whether a point lies within an odd number of rings. */
    boolean hold(double x, double y) {
        boolean odd = false;
        for (int ring = 0; ring < count; ring++) {
            for (int i = from(ring), before = to(ring) - 1; i < to(ring); before = i++) {
                double y1 = points.y(before);
                double y2 = points.y(i);
                if (y1 > y != y2 > y) {
                    double crossing = points.x(before) + (y - y1) / (y2 - y1) * (points.x(i) - points.x(before));
                    odd ^= crossing > x;
                }
            }
        }
        return odd;
    }
}
