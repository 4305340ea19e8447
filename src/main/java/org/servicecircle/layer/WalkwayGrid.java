package org.servicecircle.layer;

import java.util.function.IntConsumer;
import org.locationtech.jts.geom.Envelope;
import org.servicecircle.network.WalkNetwork;

/**
 * Which walkways may meet a rectangle: an even grid over the network's extent, in {@link WebMercator} metres. Walkways
 * of a cell lie in one run of {@code entries}; {@code starts[cell]} is where its run begins. A walkway stands in every
 * cell that its envelope meets. One int per walkway and cell: about 1.3 ints per walkway in a city.
 */
final class WalkwayGrid {

    private static final double CELL_METRES = 600;
    private static final int MOST_CELLS_A_SIDE = 512;

    private final Envelope extent;
    private final double cellMetres;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] entries;

    private WalkwayGrid(WalkNetwork network) {
        extent = extentOf(network);
        double side = Math.max(extent.getWidth(), extent.getHeight());
        cellMetres = Math.max(CELL_METRES, side / MOST_CELLS_A_SIDE);
        columns = 1 + (int) (extent.getWidth() / cellMetres);
        rows = 1 + (int) (extent.getHeight() / cellMetres);
        starts = new int[columns * rows + 1];
        for (int walkway = 0; walkway < network.walkwayCount(); walkway++) {
            forCells(envelope(network, walkway), cell -> starts[cell + 1]++);
        }
        for (int cell = 0; cell < columns * rows; cell++) {
            starts[cell + 1] += starts[cell];
        }
        entries = new int[starts[columns * rows]];
        int[] next = starts.clone();
        for (int walkway = 0; walkway < network.walkwayCount(); walkway++) {
            int entry = walkway;
            forCells(envelope(network, walkway), cell -> entries[next[cell]++] = entry);
        }
    }

    static WalkwayGrid of(WalkNetwork network) {
        return new WalkwayGrid(network);
    }

    /** Calls back each walkway whose cell meets the rectangle; one that spans several cells is told several times. */
    void forWalkways(Envelope rectangle, IntConsumer walkway) {
        if (extent.isNull() || !extent.intersects(rectangle)) {
            return;
        }
        forCells(extent.intersection(rectangle), cell -> {
            for (int at = starts[cell]; at < starts[cell + 1]; at++) {
                walkway.accept(entries[at]);
            }
        });
    }

    private void forCells(Envelope part, IntConsumer action) {
        int left = column(part.getMinX());
        int right = column(part.getMaxX());
        int top = row(part.getMaxY());
        for (int row = row(part.getMinY()); row <= top; row++) {
            for (int column = left; column <= right; column++) {
                action.accept(row * columns + column);
            }
        }
    }

    private int column(double x) {
        return Math.min(columns - 1, (int) ((x - extent.getMinX()) / cellMetres));
    }

    private int row(double y) {
        return Math.min(rows - 1, (int) ((y - extent.getMinY()) / cellMetres));
    }

    private static Envelope extentOf(WalkNetwork network) {
        Envelope all = new Envelope();
        for (int walkway = 0; walkway < network.walkwayCount(); walkway++) {
            all.expandToInclude(envelope(network, walkway));
        }
        return all;
    }

    /** The smallest rectangle around a walkway, {@link WebMercator} metres. */
    static Envelope envelope(WalkNetwork network, int walkway) {
        Envelope around = new Envelope();
        for (int point = 0; point < network.shapeSize(walkway); point++) {
            around.expandToInclude(
                    WebMercator.x(network.shapeLonE7(walkway, point)),
                    WebMercator.y(network.shapeLatE7(walkway, point)));
        }
        return around;
    }
}
