package org.servicecircle.coverage;

import org.servicecircle.network.WalkNetwork;

/**
 * Finds the walkways near a box. Walkways are numbered along a Hilbert curve, so a run of them lies together: one box a
 * run is enough, a quarter of a byte a walkway. Immutable.
 */
final class WalkwayBlocks {

    /** Walkways in a run. */
    static final int RUN = 64;

    private final WalkNetwork network;

    /** Four numbers a run, E7: west, south, east, north. */
    private final int[] boxes;

    WalkwayBlocks(WalkNetwork network) {
        this.network = network;
        this.boxes = new int[4 * ((network.walkwayCount() + RUN - 1) / RUN)];
        for (int run = 0; run < count(); run++) {
            boxes[4 * run] = Integer.MAX_VALUE;
            boxes[4 * run + 1] = Integer.MAX_VALUE;
            boxes[4 * run + 2] = Integer.MIN_VALUE;
            boxes[4 * run + 3] = Integer.MIN_VALUE;
            for (int w = first(run); w < end(run); w++) {
                widen(4 * run, w);
            }
        }
    }

    private void widen(int box, int walkway) {
        for (int i = 0; i < network.shapeSize(walkway); i++) {
            boxes[box] = Math.min(boxes[box], network.shapeLonE7(walkway, i));
            boxes[box + 1] = Math.min(boxes[box + 1], network.shapeLatE7(walkway, i));
            boxes[box + 2] = Math.max(boxes[box + 2], network.shapeLonE7(walkway, i));
            boxes[box + 3] = Math.max(boxes[box + 3], network.shapeLatE7(walkway, i));
        }
    }

    /** Cells over the whole network, square in its middle. */
    AreaLattice lattice(double cellMetres) {
        int west = Integer.MAX_VALUE;
        int south = Integer.MAX_VALUE;
        int north = Integer.MIN_VALUE;
        for (int run = 0; run < count(); run++) {
            west = Math.min(west, westE7(run));
            south = Math.min(south, southE7(run));
            north = Math.max(north, northE7(run));
        }
        return AreaLattice.of(west, south, (int) (((long) south + north) / 2), cellMetres);
    }

    /** How many runs. */
    int count() {
        return boxes.length / 4;
    }

    /** First walkway of a run. */
    int first(int run) {
        return run * RUN;
    }

    /** One more than the last walkway of a run. */
    int end(int run) {
        return Math.min(network.walkwayCount(), (run + 1) * RUN);
    }

    int westE7(int run) {
        return boxes[4 * run];
    }

    int southE7(int run) {
        return boxes[4 * run + 1];
    }

    int eastE7(int run) {
        return boxes[4 * run + 2];
    }

    int northE7(int run) {
        return boxes[4 * run + 3];
    }
}
