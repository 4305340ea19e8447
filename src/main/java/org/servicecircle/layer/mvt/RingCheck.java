package org.servicecircle.layer.mvt;

import java.util.Arrays;

/** Tells whether rings keep clear of themselves and of each other, exactly, by a sweep over their segments from the west. */
final class RingCheck {

    private static final int INDEX_BITS = 32;

    private GridRings rings;
    private long[] order = new long[128];
    /** Per point, the one after it in its ring. */
    private int[] next = new int[128];

    /** Whether no two segments touch but neighbours where they meet. */
    boolean isClear(GridRings checked) {
        rings = checked;
        prepare();
        int count = rings.pointCount();
        for (int i = 0; i < count; i++) {
            int segment = (int) order[i];
            int east = Math.max(rings.x(segment), rings.x(next[segment]));
            for (int j = i + 1; j < count && order[j] >> INDEX_BITS <= east; j++) {
                if (touch(segment, (int) order[j])) {
                    return false;
                }
            }
        }
        return true;
    }

    private void prepare() {
        int count = rings.pointCount();
        if (order.length < count) {
            order = new long[2 * count];
            next = new int[2 * count];
        }
        for (int ring = 0; ring < rings.count(); ring++) {
            for (int i = rings.from(ring); i < rings.to(ring); i++) {
                next[i] = i + 1 < rings.to(ring) ? i + 1 : rings.from(ring);
            }
        }
        for (int i = 0; i < count; i++) {
            order[i] = (long) Math.min(rings.x(i), rings.x(next[i])) << INDEX_BITS | i;
        }
        Arrays.sort(order, 0, count);
    }

    /** Neighbours are never on one line, so they meet in their common point alone. */
    private boolean touch(int one, int other) {
        if (next[one] == other || next[other] == one) {
            return false;
        }
        int a = rings.y(one);
        int b = rings.y(next[one]);
        int c = rings.y(other);
        int d = rings.y(next[other]);
        if (Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b)) {
            return false;
        }
        return side(one, other) * side(one, next[other]) <= 0 && side(other, one) * side(other, next[one]) <= 0;
    }

    /** On which side of a segment's line a point lies: −1, 0, 1. */
    private int side(int segment, int point) {
        return Long.signum(GridRings.turn(
                rings.x(segment),
                rings.y(segment),
                rings.x(next[segment]),
                rings.y(next[segment]),
                rings.x(point),
                rings.y(point)));
    }
}
