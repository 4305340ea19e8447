package org.servicecircle.layer.mvt;

/**
 * The box that everything is cut to: the square and its margin. Cuts single segments by the parameters at which they
 * enter and leave (Liang and Barsky, A new concept and method for line clipping, 1984).
 */
final class CutBox {

    static final double LEAST = -TileFrame.MARGIN;
    static final double MOST = TileFrame.EXTENT + TileFrame.MARGIN;

    private double enters;
    private double leaves;

    /** Whether a point lies inside, edges included. */
    static boolean holds(double x, double y) {
        return x >= LEAST && x <= MOST && y >= LEAST && y <= MOST;
    }

    /** Cuts a segment; false when nothing of it lies inside. */
    boolean cut(double x1, double y1, double x2, double y2) {
        enters = 0;
        leaves = 1;
        return narrow(x1, x2 - x1) && narrow(y1, y2 - y1);
    }

    private boolean narrow(double from, double step) {
        if (step == 0) {
            return from >= LEAST && from <= MOST;
        }
        double toLeast = (LEAST - from) / step;
        double toMost = (MOST - from) / step;
        enters = Math.max(enters, Math.min(toLeast, toMost));
        leaves = Math.min(leaves, Math.max(toLeast, toMost));
        return enters <= leaves;
    }

    /** Share of the segment last cut at which it enters, 0 where it starts inside. */
    double enters() {
        return enters;
    }

    /** Share of the segment last cut at which it leaves, 1 where it ends inside. */
    double leaves() {
        return leaves;
    }

    /** An ordinate at a share of a segment, never outside the box by a rounding error. */
    static double at(double share, double from, double to) {
        return Math.max(LEAST, Math.min(MOST, from + share * (to - from)));
    }
}
