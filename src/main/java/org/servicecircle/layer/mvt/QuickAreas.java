package org.servicecircle.layer.mvt;

import java.util.Arrays;

/** Simplifies and rounds rings that were cut, and vouches that what comes out is valid, or refuses it. */
final class QuickAreas {

    /** Twice the square units of a ring that may turn inside out by rounding; nobody sees it. */
    private static final int NEGLIGIBLE = 32;

    private static final int NONE = -1;

    private final Simplifier simplifier;
    private final RingCheck check = new RingCheck();
    private final Path ring = new Path();
    private final GridRings drawn = new GridRings();
    /** Per ring; positive for outer rings, negative for holes. */
    private long[] areas = new long[8];
    /** Per ring: the outer ring that a hole belongs to. */
    private int[] owners = new int[8];

    QuickAreas(double tolerance) {
        simplifier = new Simplifier(tolerance);
    }

    /** Takes rings, outer ones of positive and holes of negative area; false when they would not stay valid. */
    boolean take(Rings cut) {
        drawn.clear();
        for (int i = 0; i < cut.count(); i++) {
            if (!takeRing(cut, i)) {
                return false;
            }
        }
        return check.isClear(drawn) && areNested();
    }

    private boolean takeRing(Rings cut, int number) {
        ring.clear();
        ring.add(cut.points(), cut.from(number), cut.to(number));
        simplifier.ring(ring);
        if (!drawn.add(ring)) {
            return true;
        }
        int last = drawn.count() - 1;
        long area = drawn.doubleArea(last);
        if (area > 0 == cut.doubleArea(number) > 0 && area != 0) {
            if (last == areas.length) {
                areas = Arrays.copyOf(areas, 2 * last);
                owners = new int[2 * last];
            }
            areas[last] = area;
            return true;
        }
        drawn.removeLast();
        return Math.abs(area) <= NEGLIGIBLE;
    }

    /** Finds each hole's outer ring; false when an outer ring lies within another but not within a hole of it. */
    private boolean areNested() {
        for (int inner = 0; inner < drawn.count(); inner++) {
            owners[inner] = NONE;
            int around = 0;
            for (int outer = 0; outer < drawn.count(); outer++) {
                if (outer != inner && drawn.holds(outer, inner)) {
                    around++;
                    boolean nearer = owners[inner] == NONE || areas[outer] < areas[owners[inner]];
                    owners[inner] = areas[outer] > 0 && nearer ? outer : owners[inner];
                }
            }
            if (areas[inner] > 0 && around % 2 != 0) {
                return false;
            }
        }
        return true;
    }

    /** Writes the rings taken, each outer one followed by its holes; a hole that lost its outer ring is left out. */
    void drawTo(Commands commands) {
        for (int outer = 0; outer < drawn.count(); outer++) {
            if (areas[outer] > 0) {
                drawn.writeTo(commands, outer);
                for (int hole = 0; hole < drawn.count(); hole++) {
                    if (areas[hole] < 0 && owners[hole] == outer) {
                        drawn.writeTo(commands, hole);
                    }
                }
            }
        }
    }
}
