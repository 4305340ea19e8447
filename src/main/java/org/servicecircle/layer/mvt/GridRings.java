package org.servicecircle.layer.mvt;

import java.util.Arrays;

/** Rings of whole tile units, without needless points: no two equal in a row, no three on a line. */
final class GridRings {

    private int[] xy = new int[256];
    private int points;
    private int[] ends = new int[8];
    private int count;

    void clear() {
        points = 0;
        count = 0;
    }

    int count() {
        return count;
    }

    int pointCount() {
        return points;
    }

    int from(int ring) {
        return ring == 0 ? 0 : ends[ring - 1];
    }

    int to(int ring) {
        return ends[ring];
    }

    int x(int point) {
        return xy[2 * point];
    }

    int y(int point) {
        return xy[2 * point + 1];
    }

    /** Adds a ring, rounded; false when nothing of it is left. */
    boolean add(Path ring) {
        int from = points;
        for (int i = 0; i < ring.size(); i++) {
            push(from, (int) Math.rint(ring.x(i)), (int) Math.rint(ring.y(i)));
        }
        int start = trimEnds(from);
        if (points - start < 3) {
            points = from;
            return false;
        }
        System.arraycopy(xy, 2 * start, xy, 2 * from, 2 * (points - start));
        points -= start - from;
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = points;
        return true;
    }

    /** Takes back the ring added last. */
    void removeLast() {
        points = from(--count);
    }

    /** Adds a point and takes back those before it that lie on a line with it, spikes among them. */
    private void push(int from, int x, int y) {
        while (points - from >= 2 && onOneLine(points - 2, points - 1, x, y)) {
            points--;
        }
        if (points > from && x(points - 1) == x && y(points - 1) == y) {
            return;
        }
        if (2 * points == xy.length) {
            xy = Arrays.copyOf(xy, 2 * xy.length);
        }
        xy[2 * points] = x;
        xy[2 * points++ + 1] = y;
    }

    /** The same where the ring's end meets its beginning; returns the new beginning. */
    private int trimEnds(int from) {
        int start = from;
        boolean trimmed = true;
        while (trimmed && points - start >= 3) {
            trimmed = false;
            if (onOneLine(points - 2, points - 1, x(start), y(start))) {
                points--;
                trimmed = true;
            } else if (onOneLine(points - 1, start, x(start + 1), y(start + 1))) {
                start++;
                trimmed = true;
            }
        }
        return start;
    }

    private boolean onOneLine(int first, int second, int x, int y) {
        return turn(x(first), y(first), x(second), y(second), x, y) == 0;
    }

    /** Twice the area of the triangle of three points; 0 on a line. */
    static long turn(int x1, int y1, int x2, int y2, int x3, int y3) {
        return (long) (x2 - x1) * (y3 - y1) - (long) (y2 - y1) * (x3 - x1);
    }

    /** Twice the area of a ring, positive where it turns from x to y. */
    long doubleArea(int ring) {
        long sum = 0;
        for (int i = from(ring), before = to(ring) - 1; i < to(ring); before = i++) {
            sum += (long) x(before) * y(i) - (long) x(i) * y(before);
        }
        return sum;
    }

    /** Whether the first point of one ring lies within another that does not touch it. */
    boolean holds(int outer, int inner) {
        int x = x(from(inner));
        int y = y(from(inner));
        boolean odd = false;
        for (int i = from(outer), before = to(outer) - 1; i < to(outer); before = i++) {
            if (y(before) > y != y(i) > y) {
                long turn = turn(x(before), y(before), x(i), y(i), x, y);
                odd ^= y(i) > y(before) ? turn > 0 : turn < 0;
            }
        }
        return odd;
    }

    void writeTo(Commands commands, int ring) {
        commands.ring(xy, from(ring), to(ring) - from(ring));
    }
}
