package org.servicecircle.network;

import java.util.function.IntConsumer;
import org.servicecircle.geo.GridSize;

/**
 * Finds the segments near a box. The ground is cut into equal cells; per cell, in compressed rows, the segments whose
 * own box touches it.
 */
final class SegmentGrid {

    private static final double CELL_METRES = 100;
    private static final int CELLS_PER_SEGMENT = 4;
    private static final int FEWEST_CELLS = 1024;

    private final Segments segments;
    private final GridSize grid;

    /** Per cell, row by row, and one more: its first entry in {@link #entries}. */
    private final int[] start;

    /** Segment numbers. */
    private final int[] entries;

    SegmentGrid(Segments segments) {
        this.segments = segments;
        this.grid = size(segments);
        this.start = new int[grid.cells() + 1];
        for (int s = 0; s < segments.count(); s++) {
            forEachCell(s, cell -> start[cell + 1]++);
        }
        for (int cell = 0; cell < grid.cells(); cell++) {
            start[cell + 1] += start[cell];
        }
        this.entries = new int[start[grid.cells()]];
        int[] next = start.clone();
        for (int s = 0; s < segments.count(); s++) {
            int segment = s;
            forEachCell(s, cell -> entries[next[cell]++] = segment);
        }
    }

    /** Hands over each segment whose cells touch the box, once, in a fixed order. */
    void query(long westE7, long southE7, long eastE7, long northE7, IntConsumer action) {
        int left = grid.column(westE7);
        int bottom = grid.row(southE7);
        int right = grid.column(eastE7);
        int top = grid.row(northE7);
        for (int row = bottom; row <= top; row++) {
            for (int column = left; column <= right; column++) {
                int cell = row * grid.columns() + column;
                for (int e = start[cell]; e < start[cell + 1]; e++) {
                    int s = entries[e];
                    // A segment lies in several cells: it is handed over at the first that the box shares with it.
                    if (column == Math.max(left, leftOf(s)) && row == Math.max(bottom, bottomOf(s))) {
                        action.accept(s);
                    }
                }
            }
        }
    }

    private void forEachCell(int s, IntConsumer action) {
        int right = grid.column(Math.max(segments.lonA()[s], segments.lonB()[s]));
        int top = grid.row(Math.max(segments.latA()[s], segments.latB()[s]));
        for (int row = bottomOf(s); row <= top; row++) {
            for (int column = leftOf(s); column <= right; column++) {
                action.accept(row * grid.columns() + column);
            }
        }
    }

    private int leftOf(int s) {
        return grid.column(Math.min(segments.lonA()[s], segments.lonB()[s]));
    }

    private int bottomOf(int s) {
        return grid.row(Math.min(segments.latA()[s], segments.latB()[s]));
    }

    private static GridSize size(Segments segments) {
        long west = Long.MAX_VALUE;
        long south = Long.MAX_VALUE;
        long east = Long.MIN_VALUE;
        long north = Long.MIN_VALUE;
        for (int s = 0; s < segments.count(); s++) {
            west = Math.min(west, Math.min(segments.lonA()[s], segments.lonB()[s]));
            east = Math.max(east, Math.max(segments.lonA()[s], segments.lonB()[s]));
            south = Math.min(south, Math.min(segments.latA()[s], segments.latB()[s]));
            north = Math.max(north, Math.max(segments.latA()[s], segments.latB()[s]));
        }
        long mostCells = Math.max(FEWEST_CELLS, CELLS_PER_SEGMENT * (long) segments.count());
        return GridSize.over(west, south, east, north, CELL_METRES, mostCells);
    }
}
