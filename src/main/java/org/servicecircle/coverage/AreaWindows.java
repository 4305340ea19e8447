package org.servicecircle.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.servicecircle.network.WalkNetwork;

/**
 * The parts of the lattice where there is something to draw: windows that do not overlap, each with all that was reached
 * in it and the bound around that. A hundred facilities over a wide region cost their own surroundings, not the region.
 */
final class AreaWindows {

    /** Cells along the side of a tile; windows are made of whole tiles. */
    private static final int TILE = 32;

    private final AreaLattice lattice;
    private final int margin;
    private final Set<Long> tiles = new HashSet<>();

    private AreaWindows(AreaLattice lattice, int boundSteps) {
        this.lattice = lattice;
        // Two cells more: distances are cut off one cell beyond the bound, and the edge must surely be outside.
        this.margin = boundSteps + 2 * lattice.cellLatE7();
    }

    /** Windows around all reached walkways, in a fixed order. */
    static List<AreaWindow> around(ReachedWalkways reached, AreaLattice lattice, int boundSteps) {
        AreaWindows windows = new AreaWindows(lattice, boundSteps);
        int last = -1;
        for (int part = 0; part < reached.count(); part++) {
            if (reached.walkway(part) != last) {
                last = reached.walkway(part);
                windows.mark(reached.network(), last);
            }
        }
        return disjoint(windows.components());
    }

    private void mark(WalkNetwork network, int walkway) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < network.shapeSize(walkway); i++) {
            double x = lattice.x(network.shapeLonE7(walkway, i));
            double y = lattice.y(network.shapeLatE7(walkway, i));
            west = Math.min(west, x);
            south = Math.min(south, y);
            east = Math.max(east, x);
            north = Math.max(north, y);
        }
        for (int row = tile(south - margin); row <= tile(north + margin); row++) {
            for (int column = tile(west - margin); column <= tile(east + margin); column++) {
                tiles.add(key(column, row));
            }
        }
    }

    private int tile(double steps) {
        return (int) Math.floor(steps / (TILE * (double) lattice.cellLatE7()));
    }

    private static long key(int column, int row) {
        return (long) row << 32 | column & 0xffff_ffffL;
    }

    /** One window for each set of marked tiles that hang together by their sides. */
    private List<AreaWindow> components() {
        List<AreaWindow> components = new ArrayList<>();
        List<Long> sorted = tiles.stream().sorted().toList();
        for (long first : sorted) {
            if (tiles.remove(first)) {
                components.add(spread(first));
            }
        }
        return components;
    }

    private AreaWindow spread(long first) {
        List<Long> open = new ArrayList<>(List.of(first));
        AreaWindow window = window(first);
        while (!open.isEmpty()) {
            long tile = open.remove(open.size() - 1);
            window = window.with(window(tile));
            int column = (int) tile;
            int row = (int) (tile >> 32);
            for (long next :
                    new long[] {key(column - 1, row), key(column + 1, row), key(column, row - 1), key(column, row + 1)
                    }) {
                if (tiles.remove(next)) {
                    open.add(next);
                }
            }
        }
        return window;
    }

    private static AreaWindow window(long tile) {
        int left = (int) tile * TILE;
        int bottom = (int) (tile >> 32) * TILE;
        return new AreaWindow(left, bottom, left + TILE, bottom + TILE);
    }

    /** Joins windows until none overlaps another. */
    private static List<AreaWindow> disjoint(List<AreaWindow> windows) {
        List<AreaWindow> disjoint = new ArrayList<>();
        for (AreaWindow window : windows) {
            AreaWindow grown = window;
            int i = 0;
            while (i < disjoint.size()) {
                if (disjoint.get(i).overlaps(grown)) {
                    grown = grown.with(disjoint.remove(i));
                    i = 0;
                } else {
                    i++;
                }
            }
            disjoint.add(grown);
        }
        return disjoint;
    }
}
