package org.servicecircle.coverage;

import java.util.Arrays;

/**
 * Per corner of a window, the distance to the nearest reached and to the nearest unreached point, each cut off where it
 * no longer matters. Every point lowers the corners around it, row by row: exact, without the errors of a transform
 * that passes distances on from cell to cell, and linear in the length of the walkways.
 */
final class AreaRaster {

    /** Points that do not count far away lower the corners in so many cells around. */
    private static final double NEAR_CELLS = 2.5;

    /** Its square still is an {@code int}; 515 m. */
    private static final int MOST_STEPS = 46_340;

    private final int left;
    private final int bottom;
    private final int cell;
    private final double cellsPerStep;
    private final int near;
    private final int columns;
    private final int rows;

    /** Cut off one cell beyond the bound: a corner further away has no inside corner beside it. */
    private final Squares toReached;

    /** Cut off at the bound: further away the bound itself decides. */
    private final Squares toUnreached;

    /**
     * A raster without any point.
     *
     * @param cell side of a cell in lattice steps
     * @param bound in lattice steps, at most {@link #MOST_STEPS}
     */
    AreaRaster(AreaWindow window, int cell, int bound) {
        this.left = window.left() * cell;
        this.bottom = window.bottom() * cell;
        this.cell = cell;
        this.cellsPerStep = 1.0 / cell;
        this.near = (int) (NEAR_CELLS * cell);
        this.columns = window.columns();
        this.rows = window.rows();
        this.toReached = new Squares(Math.min(MOST_STEPS, bound + cell));
        this.toUnreached = new Squares(bound);
    }

    /** Whether a box, in lattice steps, is near enough to the window to matter. */
    boolean isNear(double west, double south, double east, double north) {
        double reach = toReached.reach;
        return east >= left - reach
                && west <= left + (columns - 1.0) * cell + reach
                && north >= bottom - reach
                && south <= bottom + (rows - 1.0) * cell + reach;
    }

    /**
     * Adds a point, in lattice steps.
     *
     * @param far whether it counts beyond {@link #NEAR_CELLS} too
     */
    void add(double x, double y, boolean reached, boolean far) {
        Squares squares = reached ? toReached : toUnreached;
        int within = far ? squares.reach : Math.min(squares.reach, near);
        squares.add((int) Math.rint(x) - left, (int) Math.rint(y) - bottom, within);
    }

    /**
     * Per corner, the lesser of (distance to unreached − distance to reached) and (bound − distance to reached), in
     * steps: positive inside the area.
     */
    float[] field() {
        int furthest = toReached.reach;
        float[] field = new float[columns * rows];
        for (int i = 0; i < field.length; i++) {
            // The first distance is cut off at the bound, which makes the difference the lesser of the two.
            field[i] = toReached.squares[i] == furthest * furthest
                    ? -furthest
                    : (float) (Math.sqrt(toUnreached.squares[i]) - Math.sqrt(toReached.squares[i]));
        }
        return field;
    }

    /** Per corner, row by row, the square of the distance to the nearest point, in steps. */
    private final class Squares {

        private final int reach;
        private final int[] squares;

        Squares(int reach) {
            this.reach = reach;
            this.squares = new int[columns * rows];
            Arrays.fill(squares, reach * reach);
        }

        /** Lowers the corners around a point, given from the first corner of the window. */
        void add(int x, int y, int within) {
            int firstColumn = Math.max(0, (int) Math.ceil((x - within) * cellsPerStep));
            int lastColumn = Math.min(columns - 1, (int) Math.floor((x + within) * cellsPerStep));
            int firstRow = Math.max(0, (int) Math.ceil((y - within) * cellsPerStep));
            int lastRow = Math.min(rows - 1, (int) Math.floor((y + within) * cellsPerStep));
            for (int row = firstRow; row <= lastRow; row++) {
                int first = row * columns + firstColumn;
                int dy = row * cell - y;
                lower(first, first + lastColumn - firstColumn, firstColumn * cell - x, dy * dy);
            }
        }

        /** Lowers the corners first to last of one row; the first lies {@code firstDx} east of the point. */
        private void lower(int first, int last, int firstDx, int dySquare) {
            int dx = firstDx;
            for (int i = first; i <= last; i++) {
                squares[i] = Math.min(squares[i], dx * dx + dySquare);
                dx += cell;
            }
        }
    }
}
