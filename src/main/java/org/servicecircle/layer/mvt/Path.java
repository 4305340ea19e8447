package org.servicecircle.layer.mvt;

import java.util.Arrays;

/** A growing row of points in tile units, not rounded: x and y in turn. Kept and emptied by its owner. */
final class Path {

    private double[] xy = new double[128];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    double x(int point) {
        return xy[2 * point];
    }

    double y(int point) {
        return xy[2 * point + 1];
    }

    void add(double x, double y) {
        if (2 * size == xy.length) {
            xy = Arrays.copyOf(xy, 2 * xy.length);
        }
        xy[2 * size] = x;
        xy[2 * size++ + 1] = y;
    }

    /** Adds points of another path, from one number to before another. */
    void add(Path other, int from, int to) {
        int more = 2 * (to - from);
        if (2 * size + more > xy.length) {
            xy = Arrays.copyOf(xy, Math.max(2 * xy.length, 2 * size + more));
        }
        System.arraycopy(other.xy, 2 * from, xy, 2 * size, more);
        size += to - from;
    }

    /** Keeps the points that are marked. */
    void keep(boolean[] marked) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (marked[i]) {
                xy[2 * kept] = xy[2 * i];
                xy[2 * kept++ + 1] = xy[2 * i + 1];
            }
        }
        size = kept;
    }

    /** Twice the area of the points from one number to before another taken as a ring; positive where x turns to y. */
    double doubleArea(int from, int to) {
        double sum = 0;
        for (int i = from, before = to - 1; i < to; before = i++) {
            sum += x(before) * y(i) - x(i) * y(before);
        }
        return sum;
    }
}
