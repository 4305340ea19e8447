package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.BitSet;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** Finds, walkway by walkway, the parts that are reached from one home in time. */
final class OutwardParts {

    /** From either end, and either way from the home. */
    private static final int MOST_PARTS = 4;

    private final OutwardReach reach;
    private final WalkTimes times;
    private final WalkNetwork network;
    private final int limitMillis;
    private final ReachedParts found = new ReachedParts();

    /** First offset in the upper half, last in the lower, so that parts sort by where they begin. */
    private final long[] parts = new long[MOST_PARTS];

    private int count;

    private OutwardParts(OutwardReach reach, int limitMillis) {
        this.reach = reach;
        this.times = reach.times();
        this.network = times.network();
        this.limitMillis = limitMillis;
    }

    /** The parts of all walkways. */
    static ReachedParts find(OutwardReach reach, int limitMillis) {
        OutwardParts finder = new OutwardParts(reach, limitMillis);
        finder.candidates().stream().forEach(finder::addPartsOf);
        return finder.found;
    }

    /** Walkways at a junction that is reached, as everybody or on one's own ground, and the home's own. */
    private BitSet candidates() {
        BitSet candidates = new BitSet(network.walkwayCount());
        candidates.set(reach.home().walkway());
        for (int j = 0; j < network.junctionCount(); j++) {
            // Whoever is on their own ground is there as everybody too, at no further cost.
            if (reach.millis(reach.nodes().ofJunction(j)) <= limitMillis) {
                for (int row = network.firstRow(j); row < network.firstRow(j + 1); row++) {
                    candidates.set(network.arcInRow(row) >> 1);
                }
            }
        }
        return candidates;
    }

    private void addPartsOf(int walkway) {
        count = 0;
        int length = network.lengthMm(walkway);
        Snap home = reach.home();
        int around = home.walkway() == walkway ? reachMm(walkway, times.connectorMillis(home)) : PartFinder.NOTHING;
        if (times.arcMillis(2 * walkway) != WalkTimes.CLOSED) {
            add(0, reachMm(walkway, millisAt(walkway, network.from(walkway))));
            if (around != PartFinder.NOTHING) {
                add(home.fromMm(), Math.min(length, home.fromMm() + around));
            }
        }
        if (times.arcMillis(2 * walkway + 1) != WalkTimes.CLOSED) {
            int fromEnd = reachMm(walkway, millisAt(walkway, network.to(walkway)));
            add(fromEnd == PartFinder.NOTHING ? length + 1 : length - fromEnd, length);
            if (around != PartFinder.NOTHING) {
                add(Math.max(0, home.fromMm() - around), home.fromMm());
            }
        }
        Arrays.sort(parts, 0, count);
        for (int i = 0; i < count; i++) {
            found.add(walkway, (int) (parts[i] >>> 32), (int) parts[i]);
        }
    }

    /** Time to an end of a walkway, there to walk on along it. */
    private int millisAt(int walkway, int junction) {
        return reach.millis(reach.nodes().ofFacility(times, walkway, junction));
    }

    private int reachMm(int walkway, long spentMillis) {
        return PartFinder.reachMm(times, walkway, limitMillis - spentMillis);
    }

    private void add(int fromMm, int toMm) {
        if (toMm >= fromMm) {
            parts[count++] = (long) fromMm << 32 | toMm;
        }
    }
}
