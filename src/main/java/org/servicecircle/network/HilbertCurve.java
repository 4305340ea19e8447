package org.servicecircle.network;

import java.util.Arrays;

/** Orders points along a Hilbert curve, so that junctions near each other on the ground are near each other in memory. */
final class HilbertCurve {

    /** Cells per axis are 2 to this. */
    private static final int ORDER = 15;

    private HilbertCurve() {}

    /** The indexes of the points, in the order in which the curve meets them; ties in order of index. */
    static int[] order(int[] lonE7, int[] latE7) {
        Axis x = Axis.of(lonE7);
        Axis y = Axis.of(latE7);
        long[] keys = new long[lonE7.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) position(x.cell(lonE7[i]), y.cell(latE7[i])) << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    /** How far along the curve the cell lies: the textbook algorithm, quadrant by quadrant. */
    static int position(int cellX, int cellY) {
        int x = cellX;
        int y = cellY;
        int position = 0;
        for (int side = 1 << (ORDER - 1); side > 0; side >>= 1) {
            int right = (x & side) == 0 ? 0 : 1;
            int upper = (y & side) == 0 ? 0 : 1;
            position += side * side * (3 * right ^ upper);
            if (upper == 0) {
                int flip = right == 1 ? (1 << ORDER) - 1 : 0;
                int swapped = x ^ flip;
                x = y ^ flip;
                y = swapped;
            }
        }
        return position;
    }

    private record Axis(long min, long span) {

        static Axis of(int[] values) {
            long min = Integer.MAX_VALUE;
            long max = Integer.MIN_VALUE;
            for (int value : values) {
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
            return new Axis(min, Math.max(1, max - min));
        }

        int cell(int value) {
            return (int) ((value - min) * ((1 << ORDER) - 1) / span);
        }
    }
}
