package org.servicecircle.layer.tile;

import java.util.BitSet;
import java.util.function.IntConsumer;
import org.servicecircle.geo.Earth;
import org.servicecircle.layer.mvt.TileFrame;
import org.servicecircle.network.WalkNetwork;

/**
 * Which walkways may lie on a tile: an even grid over the network's extent in degrees × 10⁷. Walkways of a cell, by their
 * rank among {@link WalkwayGroups}, lie in one run of {@code entries}; {@code starts[cell]} is where its run begins. A
 * walkway stands in every cell that its bounds meet. One int per walkway and cell: about 1.3 ints per walkway in a city.
 */
final class WalkwayGrid {

    private static final double CELL_METRES = 600;
    private static final int MOST_CELLS_A_SIDE = 512;

    private final Bounds extent = new Bounds();
    private final double cellLonE7;
    private final double cellLatE7;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] entries;

    private WalkwayGrid(WalkNetwork network, WalkwayGroups groups) {
        for (int walkway = 0; walkway < network.walkwayCount(); walkway++) {
            extent.include(network, walkway);
        }
        double middle = Math.toRadians(Earth.toDegrees((int) (((long) extent.south + extent.north) / 2)));
        double least = CELL_METRES / Earth.METRES_PER_E7;
        cellLatE7 = Math.max(least, extent.height() / MOST_CELLS_A_SIDE);
        cellLonE7 = Math.max(least / Math.max(0.1, Math.cos(middle)), extent.width() / MOST_CELLS_A_SIDE);
        columns = 1 + (int) (extent.width() / cellLonE7);
        rows = 1 + (int) (extent.height() / cellLatE7);
        starts = new int[columns * rows + 1];
        Bounds bounds = new Bounds();
        for (int walkway = 0; walkway < network.walkwayCount(); walkway++) {
            forCells(bounds.of(network, walkway), cell -> starts[cell + 1]++);
        }
        for (int cell = 0; cell < columns * rows; cell++) {
            starts[cell + 1] += starts[cell];
        }
        entries = new int[starts[columns * rows]];
        int[] next = starts.clone();
        for (int rank = 0; rank < groups.count(); rank++) {
            int entry = rank;
            forCells(bounds.of(network, groups.walkway(rank)), cell -> entries[next[cell]++] = entry);
        }
    }

    static WalkwayGrid of(WalkNetwork network, WalkwayGroups groups) {
        return new WalkwayGrid(network, groups);
    }

    /** Ranks of the walkways that may lie on a tile or its margin. */
    BitSet ranksOn(TileFrame frame) {
        BitSet found = new BitSet();
        Bounds asked = new Bounds();
        asked.west = Math.max(extent.west, frame.westE7());
        asked.east = Math.min(extent.east, frame.eastE7());
        asked.south = Math.max(extent.south, frame.southE7());
        asked.north = Math.min(extent.north, frame.northE7());
        if (asked.west <= asked.east && asked.south <= asked.north) {
            forCells(asked, cell -> {
                for (int at = starts[cell]; at < starts[cell + 1]; at++) {
                    found.set(entries[at]);
                }
            });
        }
        return found;
    }

    private void forCells(Bounds part, IntConsumer action) {
        int left = column(part.west);
        int right = column(part.east);
        int top = row(part.north);
        for (int row = row(part.south); row <= top; row++) {
            for (int column = left; column <= right; column++) {
                action.accept(row * columns + column);
            }
        }
    }

    private int column(int lonE7) {
        return Math.min(columns - 1, (int) (((double) lonE7 - extent.west) / cellLonE7));
    }

    private int row(int latE7) {
        return Math.min(rows - 1, (int) (((double) latE7 - extent.south) / cellLatE7));
    }

    /** A box in degrees × 10⁷; empty until something is included. */
    private static final class Bounds {

        private int west = Integer.MAX_VALUE;
        private int south = Integer.MAX_VALUE;
        private int east = Integer.MIN_VALUE;
        private int north = Integer.MIN_VALUE;

        private Bounds of(WalkNetwork network, int walkway) {
            west = Integer.MAX_VALUE;
            south = Integer.MAX_VALUE;
            east = Integer.MIN_VALUE;
            north = Integer.MIN_VALUE;
            include(network, walkway);
            return this;
        }

        private void include(WalkNetwork network, int walkway) {
            for (int point = 0; point < network.shapeSize(walkway); point++) {
                int lon = network.shapeLonE7(walkway, point);
                int lat = network.shapeLatE7(walkway, point);
                west = Math.min(west, lon);
                east = Math.max(east, lon);
                south = Math.min(south, lat);
                north = Math.max(north, lat);
            }
        }

        private double width() {
            return Math.max(0, (double) east - west);
        }

        private double height() {
            return Math.max(0, (double) north - south);
        }
    }
}
