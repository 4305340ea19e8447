package org.servicecircle.coverage;

/**
 * The lines that part positive from other corners of a raster: marching squares (Lorensen &amp; Cline, 1987, in the
 * plane). A line crosses the side of a cell where the field, drawn straight along the side, is zero, rounded to a whole
 * E7 step but never onto a corner. So each crossing belongs to one line that passes it once, lines meet neither
 * themselves nor each other, and a line runs straight through every cell it enters.
 *
 * <p>Where both corners of one diagonal of a cell are inside and both of the other outside, the two inside are joined
 * if the mean of the four is positive.
 */
final class Contour {

    private static final int SOUTH = 0;
    private static final int EAST = 1;
    private static final int NORTH = 2;
    private static final int[] STEP_COLUMN = {0, 1, 0, -1};
    private static final int[] STEP_ROW = {-1, 0, 1, 0};
    private static final int NO_RING = 0;

    private final AreaLattice lattice;
    private final AreaWindow window;
    private final int columns;
    private final float[] field;

    /** Per corner: the ring that crosses the way to the next corner to the east, {@link #NO_RING} for none. */
    private final int[] ringOfEdge;

    private final AreaRings rings;

    private Contour(AreaLattice lattice, AreaWindow window, float[] field, AreaRings rings) {
        this.lattice = lattice;
        this.window = window;
        this.columns = window.columns();
        this.field = field;
        this.ringOfEdge = new int[field.length];
        this.rings = rings;
    }

    /**
     * Adds the rings around all positive corners of a window.
     *
     * @param field per corner, row by row; not positive on the window's edge
     */
    static void trace(AreaLattice lattice, AreaWindow window, float[] field, AreaRings rings) {
        new Contour(lattice, window, field, rings).traceAll();
    }

    /**
     * Row by row from the south, each from the west. The first crossing of a ring that is met has nothing of the ring to
     * the south or west of it: if it leads inside, the ring is the outer one of an island, else the edge of a hole, and
     * the crossing to the west of it belongs to that island or to another hole in it.
     */
    private void traceAll() {
        for (int row = 0; row < window.rows(); row++) {
            int last = NO_RING;
            for (int column = 0; column + 1 < columns; column++) {
                int edge = row * columns + column;
                if (isInside(edge) != isInside(edge + 1)) {
                    if (ringOfEdge[edge] == NO_RING) {
                        traceFrom(column, row, last);
                    }
                    last = ringOfEdge[edge];
                }
            }
        }
    }

    private void traceFrom(int column, int row, int ringToTheWest) {
        boolean hole = isInside(row * columns + column);
        int ring = hole ? rings.beginHole(ringToTheWest) : rings.beginShell();
        // With the inside on the left hand: northward past the inside corner of a hole, southward past that of a shell.
        int cellRow = hole ? row : row - 1;
        int cellColumn = column;
        int entry = hole ? SOUTH : NORTH;
        do {
            cross(cellColumn, cellRow, entry, ring);
            int exit = exit(cellColumn, cellRow, entry);
            cellColumn += STEP_COLUMN[exit];
            cellRow += STEP_ROW[exit];
            entry = (exit + 2) % 4;
        } while (entry % 2 != 0 || ringOfEdge[edge(cellColumn, cellRow, entry)] == NO_RING);
        rings.end();
    }

    /** Counting the sides of a cell against the clock from the south, side s runs from corner s to corner s + 1. */
    private int exit(int column, int row, int entry) {
        boolean farRight = isInside(corner(column, row, entry + 2));
        boolean farLeft = isInside(corner(column, row, entry + 3));
        if (farLeft) {
            return farRight ? (entry + 1) % 4 : (entry + 2) % 4;
        }
        boolean joined = farRight && isCentreInside(column, row);
        return joined ? (entry + 1) % 4 : (entry + 3) % 4;
    }

    private boolean isCentreInside(int column, int row) {
        int corner = row * columns + column;
        // One order of adding for each cell, so that the sum never falls when a term grows.
        return (double) field[corner] + field[corner + 1] + field[corner + columns] + field[corner + columns + 1] > 0;
    }

    /** Notes the point where the ring enters a cell. */
    private void cross(int column, int row, int entry, int ring) {
        int from = corner(column, row, entry);
        int to = corner(column, row, entry + 1);
        int low = Math.min(from, to);
        boolean alongRow = entry % 2 == 0;
        int cell = alongRow ? lattice.cellLonE7() : lattice.cellLatE7();
        int steps = crossing(from, to, cell);
        int beyondLow = low == from ? steps : cell - steps;
        int lon = lattice.westE7() + (window.left() + low % columns) * lattice.cellLonE7();
        int lat = lattice.southE7() + (window.bottom() + low / columns) * lattice.cellLatE7();
        rings.add(alongRow ? lon + beyondLow : lon, alongRow ? lat : lat + beyondLow);
        if (alongRow) {
            ringOfEdge[low] = ring;
        }
    }

    /** How far from the inside corner: every step of this grows, or stays, when either value grows. */
    private int crossing(int inside, int outside, int cell) {
        double share = 1 / (1 - (double) field[outside] / field[inside]);
        return (int) Math.max(1, Math.min(cell - 1, Math.round(share * cell)));
    }

    private int edge(int column, int row, int side) {
        return (side == SOUTH ? row : row + 1) * columns + column;
    }

    /** Corners against the clock from the south-west. */
    private int corner(int column, int row, int number) {
        int n = number % 4;
        int east = n == EAST || n == NORTH ? 1 : 0;
        int north = n >= NORTH ? 1 : 0;
        return (row + north) * columns + column + east;
    }

    private boolean isInside(int corner) {
        return field[corner] > 0;
    }
}
