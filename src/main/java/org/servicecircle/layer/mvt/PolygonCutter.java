package org.servicecircle.layer.mvt;

import java.util.Arrays;

/**
 * Cuts a polygon with holes to the box without leaving two edges on top of each other along its border, as cutting ring
 * by ring would. What a ring has inside the box are chains from where it enters to where it leaves; each chain's end is
 * joined along the border to the next beginning, in the direction that keeps the polygon on the same side (after Weiler
 * and Atherton, Hidden surface removal using polygon area sorting, 1977; the border needs no search since it is a box).
 */
final class PolygonCutter {

    private static final double SIDE = CutBox.MOST - CutBox.LEAST;
    private static final double AROUND = 4 * SIDE;
    /** Places on the border are sorted in millionths of a unit, the chain's number below them in the same long. */
    private static final double STEPS_PER_UNIT = 1 << 20;

    private static final int CHAIN_BITS = 24;

    private final CutBox box = new CutBox();
    private final Path chains = new Path();
    private int[] chainEnds = new int[8];
    private double[] leaves = new double[8];
    private long[] enters = new long[8];
    private boolean[] used = new boolean[8];
    private int chainCount;

    /**
     * Cuts one polygon.
     *
     * @param polygon its outer ring, of positive area, and then its holes, of negative area
     * @param cut takes what is left: outer rings of positive, holes of negative area, in no order
     * @return false when the rings do not enter and leave in turn, as those of a valid polygon do; then {@code cut} is
     *     of no use
     */
    boolean cut(Rings polygon, Rings cut) {
        chains.clear();
        chainCount = 0;
        boolean outerInside = false;
        for (int ring = 0; ring < polygon.count(); ring++) {
            int outside = firstOutside(polygon, ring);
            if (outside < 0) {
                cut.add(polygon, ring);
                outerInside |= ring == 0;
            } else {
                follow(polygon, ring, outside);
            }
        }
        if (chainCount > 0) {
            return join(cut);
        }
        if (!outerInside && polygon.hold(CutBox.LEAST, CutBox.LEAST)) {
            for (int corner = 0; corner < 4; corner++) {
                addCorner(cut.points(), corner);
            }
            cut.endRing();
        }
        return true;
    }

    private static int firstOutside(Rings polygon, int ring) {
        for (int i = polygon.from(ring); i < polygon.to(ring); i++) {
            if (!CutBox.holds(polygon.points().x(i), polygon.points().y(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Finds the chains of a ring, starting from a point outside the box. */
    private void follow(Rings polygon, int ring, int outside) {
        Path points = polygon.points();
        int from = polygon.from(ring);
        int size = polygon.to(ring) - from;
        double x1 = points.x(outside);
        double y1 = points.y(outside);
        boolean in = false;
        for (int step = 1; step <= size; step++) {
            int i = from + (outside - from + step) % size;
            double x2 = points.x(i);
            double y2 = points.y(i);
            boolean toInside = CutBox.holds(x2, y2);
            if ((in || toInside || mayCross(x1, y1, x2, y2)) && box.cut(x1, y1, x2, y2)) {
                if (!in) {
                    addOnBorder(CutBox.at(box.enters(), x1, x2), CutBox.at(box.enters(), y1, y2));
                }
                if (toInside) {
                    chains.add(x2, y2);
                } else {
                    addOnBorder(CutBox.at(box.leaves(), x1, x2), CutBox.at(box.leaves(), y1, y2));
                    endChain();
                }
                in = toInside;
            }
            x1 = x2;
            y1 = y2;
        }
    }

    /** Cheap refusal of the many segments that lie wholly beyond one side. */
    private static boolean mayCross(double x1, double y1, double x2, double y2) {
        return !(Math.max(x1, x2) < CutBox.LEAST
                || Math.min(x1, x2) > CutBox.MOST
                || Math.max(y1, y2) < CutBox.LEAST
                || Math.min(y1, y2) > CutBox.MOST);
    }

    /** Adds a point that lies on the border but for a rounding error. */
    private void addOnBorder(double x, double y) {
        double toX = Math.min(x - CutBox.LEAST, CutBox.MOST - x);
        double toY = Math.min(y - CutBox.LEAST, CutBox.MOST - y);
        if (toX <= toY) {
            chains.add(x < TileFrame.EXTENT / 2.0 ? CutBox.LEAST : CutBox.MOST, y);
        } else {
            chains.add(x, y < TileFrame.EXTENT / 2.0 ? CutBox.LEAST : CutBox.MOST);
        }
    }

    private void endChain() {
        int from = chainCount == 0 ? 0 : chainEnds[chainCount - 1];
        int last = chains.size() - 1;
        if (chainCount == chainEnds.length) {
            int larger = 2 * chainCount;
            chainEnds = Arrays.copyOf(chainEnds, larger);
            leaves = Arrays.copyOf(leaves, larger);
            enters = Arrays.copyOf(enters, larger);
            used = new boolean[larger];
        }
        chainEnds[chainCount] = chains.size();
        leaves[chainCount] = along(chains.x(last), chains.y(last));
        enters[chainCount] = steps(along(chains.x(from), chains.y(from))) | chainCount;
        chainCount++;
    }

    /** Units along the border from its first corner to a point on it, 0 up to but without {@link #AROUND}. */
    private static double along(double x, double y) {
        double units;
        if (y == CutBox.LEAST) {
            units = x - CutBox.LEAST;
        } else if (x == CutBox.MOST) {
            units = SIDE + y - CutBox.LEAST;
        } else if (y == CutBox.MOST) {
            units = 2 * SIDE + CutBox.MOST - x;
        } else {
            units = 3 * SIDE + CutBox.MOST - y;
        }
        return units % AROUND;
    }

    private static long steps(double along) {
        return (long) (along * STEPS_PER_UNIT) << CHAIN_BITS;
    }

    private boolean join(Rings cut) {
        Arrays.sort(enters, 0, chainCount);
        Arrays.fill(used, 0, chainCount, false);
        for (int chain = 0; chain < chainCount; chain++) {
            if (!used[chain] && !ringFrom(chain, cut)) {
                return false;
            }
        }
        return true;
    }

    private boolean ringFrom(int first, Rings cut) {
        int chain = first;
        do {
            if (used[chain]) {
                return false;
            }
            used[chain] = true;
            cut.points().add(chains, chain == 0 ? 0 : chainEnds[chain - 1], chainEnds[chain]);
            chain = walkToNext(leaves[chain], cut.points());
        } while (chain != first);
        cut.endRing();
        return true;
    }

    /** Adds the corners between a place where a chain leaves and the next where one enters; the number of that one. */
    private int walkToNext(double leave, Path ring) {
        int at = Arrays.binarySearch(enters, 0, chainCount, steps(leave));
        int next = (at >= 0 ? at : -at - 1) % chainCount;
        double enter = (double) (enters[next] >> CHAIN_BITS) / STEPS_PER_UNIT;
        if (steps(leave) > enters[next]) {
            enter += AROUND;
        }
        for (int corner = (int) (leave / SIDE) + 1; corner * SIDE < enter; corner++) {
            addCorner(ring, corner % 4);
        }
        return (int) (enters[next] & (1 << CHAIN_BITS) - 1);
    }

    private static void addCorner(Path ring, int corner) {
        ring.add(
                corner == 1 || corner == 2 ? CutBox.MOST : CutBox.LEAST,
                corner == 2 || corner == 3 ? CutBox.MOST : CutBox.LEAST);
    }
}
