package org.servicecircle.network;

import java.util.function.IntConsumer;

/**
 * Finds the segments near a box. The ground is cut into equal cells; per cell, in compressed rows, the segments whose
 * own box touches it. Cells grow until there are at most four per segment, so that a sparse country costs no more than
 * a dense town.
 */
final class SegmentGrid {

    private static final double CELL_METRES = 100;
    private static final int CELLS_PER_SEGMENT = 4;
    private static final int FEWEST_CELLS = 1024;

    private final Segments segments;
    private final long minLon;
    private final long minLat;
    private final long cellLon;
    private final long cellLat;
    private final int columns;
    private final int rows;

    /** Per cell, row by row, and one more: its first entry in {@link #entries}. */
    private final int[] start;

    /** Segment numbers. */
    private final int[] entries;

    SegmentGrid(Segments segments) {
        this.segments = segments;
        GridSize size =
                GridSize.of(segments, CELL_METRES, Math.max(FEWEST_CELLS, CELLS_PER_SEGMENT * segments.count()));
        this.minLon = size.minLon();
        this.minLat = size.minLat();
        this.cellLon = size.cellLon();
        this.cellLat = size.cellLat();
        this.columns = size.columns();
        this.rows = size.rows();
        this.start = new int[columns * rows + 1];
        for (int s = 0; s < segments.count(); s++) {
            forEachCell(s, cell -> start[cell + 1]++);
        }
        for (int cell = 0; cell < columns * rows; cell++) {
            start[cell + 1] += start[cell];
        }
        this.entries = new int[start[columns * rows]];
        int[] next = start.clone();
        for (int s = 0; s < segments.count(); s++) {
            int segment = s;
            forEachCell(s, cell -> entries[next[cell]++] = segment);
        }
    }

    /** Hands over each segment whose cells touch the box, once, in a fixed order. */
    void query(long westE7, long southE7, long eastE7, long northE7, IntConsumer action) {
        int left = column(westE7);
        int bottom = row(southE7);
        int right = column(eastE7);
        int top = row(northE7);
        for (int row = bottom; row <= top; row++) {
            for (int column = left; column <= right; column++) {
                int cell = row * columns + column;
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
        int right = column(Math.max(segments.lonA()[s], segments.lonB()[s]));
        int top = row(Math.max(segments.latA()[s], segments.latB()[s]));
        for (int row = bottomOf(s); row <= top; row++) {
            for (int column = leftOf(s); column <= right; column++) {
                action.accept(row * columns + column);
            }
        }
    }

    private int leftOf(int s) {
        return column(Math.min(segments.lonA()[s], segments.lonB()[s]));
    }

    private int bottomOf(int s) {
        return row(Math.min(segments.latA()[s], segments.latB()[s]));
    }

    private int column(long lonE7) {
        return (int) Math.max(0, Math.min(columns - 1, Math.floorDiv(lonE7 - minLon, cellLon)));
    }

    private int row(long latE7) {
        return (int) Math.max(0, Math.min(rows - 1, Math.floorDiv(latE7 - minLat, cellLat)));
    }
}
