package org.servicecircle.coverage;

/**
 * A part of the lattice. Corners on its edge belong to it.
 *
 * @param left first column
 * @param bottom first row
 * @param right last column
 * @param top last row
 */
record AreaWindow(int left, int bottom, int right, int top) {

    int columns() {
        return right - left + 1;
    }

    int rows() {
        return top - bottom + 1;
    }

    long nodes() {
        return (long) columns() * rows();
    }

    /** Whether they share more than an edge. */
    boolean overlaps(AreaWindow other) {
        return left < other.right && other.left < right && bottom < other.top && other.bottom < top;
    }

    /** The smallest window that holds both. */
    AreaWindow with(AreaWindow other) {
        return new AreaWindow(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }
}
