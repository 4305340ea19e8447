package org.servicecircle.coverage;

import org.servicecircle.geo.Earth;
import org.servicecircle.network.WalkNetwork;

/**
 * The walkways near a window of the lattice as points: every straight piece of a walkway is cut into equal stretches no
 * longer than the rule says, and the middle of each stretch stands for it. Where the points lie depends on the network
 * alone; what was reached only decides on which side each point counts. So with more time points only
 * change from unreached to reached.
 */
final class WalkwaySamples {

    /** Every third point of a walkway, from the first, counts far away: there the others hardly change a distance. */
    private static final int FAR = 3;

    private final WalkNetwork network;
    private final WalkwayBlocks blocks;
    private final AreaLattice lattice;
    private final double piecesPerStep;
    private final ReachedWalkways reached;
    private final AreaRaster raster;

    private WalkwaySamples(
            WalkwayBlocks blocks,
            AreaLattice lattice,
            double sampleMetres,
            ReachedWalkways reached,
            AreaRaster raster) {
        this.network = reached.network();
        this.blocks = blocks;
        this.lattice = lattice;
        this.piecesPerStep = Earth.METRES_PER_E7 / sampleMetres;
        this.reached = reached;
        this.raster = raster;
    }

    /** Puts every point that lies near enough to matter on its side of a raster. */
    static void add(
            WalkwayBlocks blocks,
            AreaLattice lattice,
            double sampleMetres,
            ReachedWalkways reached,
            AreaRaster raster) {
        new WalkwaySamples(blocks, lattice, sampleMetres, reached, raster).addAll();
    }

    private void addAll() {
        for (int run = 0; run < blocks.count(); run++) {
            if (raster.isNear(
                    lattice.x(blocks.westE7(run)),
                    lattice.y(blocks.southE7(run)),
                    lattice.x(blocks.eastE7(run)),
                    lattice.y(blocks.northE7(run)))) {
                addRun(run);
            }
        }
    }

    private void addRun(int run) {
        int part = reached.firstPart(blocks.first(run));
        for (int w = blocks.first(run); w < blocks.end(run); w++) {
            int end = part;
            while (end < reached.count() && reached.walkway(end) == w) {
                end++;
            }
            boolean whole = end == part + 1 && reached.toMm(part) - reached.fromMm(part) == network.lengthMm(w);
            if (whole || end == part) {
                addWhole(w, whole);
            } else {
                addParts(w, part, end);
            }
            part = end;
        }
    }

    private void addWhole(int walkway, boolean isReached) {
        int number = 0;
        double toX = lattice.x(network.shapeLonE7(walkway, 0));
        double toY = lattice.y(network.shapeLatE7(walkway, 0));
        for (int i = 1; i < network.shapeSize(walkway); i++) {
            double x = toX;
            double y = toY;
            toX = lattice.x(network.shapeLonE7(walkway, i));
            toY = lattice.y(network.shapeLatE7(walkway, i));
            int count = stretches(toX - x, toY - y);
            if (raster.isNear(Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY))) {
                double dx = (toX - x) / count;
                double dy = (toY - y) / count;
                for (int k = 0; k < count; k++) {
                    raster.add(x + (k + 0.5) * dx, y + (k + 0.5) * dy, isReached, (number + k) % FAR == 0);
                }
            }
            number += count;
        }
    }

    private int stretches(double dx, double dy) {
        return Math.max(1, (int) Math.ceil(Math.sqrt(dx * dx + dy * dy) * piecesPerStep));
    }

    /** The same points; offsets are shares of the drawn length, as they are in {@code WalkwayLine}. */
    private void addParts(int walkway, int part, int end) {
        double mmPerStep = network.lengthMm(walkway) / Math.max(1, drawnSteps(walkway));
        double before = 0;
        int number = 0;
        for (int i = 1; i < network.shapeSize(walkway); i++) {
            double x = lattice.x(network.shapeLonE7(walkway, i - 1));
            double y = lattice.y(network.shapeLatE7(walkway, i - 1));
            double dx = lattice.x(network.shapeLonE7(walkway, i)) - x;
            double dy = lattice.y(network.shapeLatE7(walkway, i)) - y;
            double piece = Math.sqrt(dx * dx + dy * dy);
            int count = stretches(dx, dy);
            for (int k = 0; k < count; k++) {
                double share = (k + 0.5) / count;
                boolean isReached = holds(part, end, (before + share * piece) * mmPerStep);
                boolean far = (number + k) % FAR == 0;
                raster.add(x + (k + 0.5) * (dx / count), y + (k + 0.5) * (dy / count), isReached, far);
            }
            number += count;
            before += piece;
        }
    }

    private boolean holds(int part, int end, double offsetMm) {
        for (int p = part; p < end; p++) {
            if (offsetMm >= reached.fromMm(p) && offsetMm <= reached.toMm(p)) {
                return true;
            }
        }
        return false;
    }

    private double drawnSteps(int walkway) {
        double steps = 0;
        for (int i = 1; i < network.shapeSize(walkway); i++) {
            double dx = lattice.x(network.shapeLonE7(walkway, i)) - lattice.x(network.shapeLonE7(walkway, i - 1));
            double dy = lattice.y(network.shapeLatE7(walkway, i)) - lattice.y(network.shapeLatE7(walkway, i - 1));
            steps += Math.sqrt(dx * dx + dy * dy);
        }
        return steps;
    }
}
