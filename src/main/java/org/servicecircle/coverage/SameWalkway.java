package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkTimes;

/** Straight along one walkway, from a home to the entrances on the same walkway, past no junction. */
final class SameWalkway {

    private final WalkTimes times;
    private final List<Seed> seeds;

    /** Walkway in the upper half, seed in the lower; ascending. */
    private final long[] keys;

    private final BitSet walkways = new BitSet();

    SameWalkway(WalkTimes times, List<Seed> seeds) {
        this.times = times;
        this.seeds = seeds;
        this.keys = new long[seeds.size()];
        for (int s = 0; s < keys.length; s++) {
            int walkway = seeds.get(s).snap().walkway();
            keys[s] = (long) walkway << 32 | s;
            walkways.set(walkway);
        }
        Arrays.sort(keys);
    }

    /** Whether any entrance lies on this walkway. */
    boolean hasSeedsOn(int walkway) {
        return walkways.get(walkway);
    }

    /** Time and facility of the nearest entrance along the home's own walkway, {@link Label#NONE} without one. */
    long label(Snap home) {
        int seed = nearest(home);
        return seed < 0 ? Label.NONE : label(home, seed);
    }

    /** The seed of that entrance, −1 without one. */
    int nearest(Snap home) {
        int best = -1;
        if (hasSeedsOn(home.walkway())) {
            for (int at = first(home.walkway()); isOn(at, home.walkway()); at++) {
                int seed = seed(at);
                best = best < 0 || label(home, seed) < label(home, best) ? seed : best;
            }
        }
        return best < 0 || label(home, best) == Label.NONE ? -1 : best;
    }

    private long label(Snap home, int seed) {
        return label(times, home, seeds.get(seed));
    }

    /** Time and facility along the walkway that a home shares with an entrance, {@link Label#NONE} if that is shut. */
    static long label(WalkTimes times, Snap home, Seed seed) {
        long millis = millis(times, home, seed.snap());
        return millis > SearchGraph.MOST_MILLIS ? Label.NONE : Label.of((int) millis, seed.facility());
    }

    /** Time from a home to an entrance on the same walkway; beyond any limit if one may not walk that way. */
    static long millis(WalkTimes times, Snap home, Snap entrance) {
        if (!isOpen(times, home.walkway(), entrance.fromMm() - home.fromMm())) {
            return Long.MAX_VALUE;
        }
        return (long) times.connectorMillis(home)
                + times.millisBetween(home.walkway(), home.fromMm(), entrance.fromMm())
                + times.connectorMillis(entrance);
    }

    /** Whether the walkway may be walked forward (ahead > 0), backward (ahead < 0), or either (0). */
    private static boolean isOpen(WalkTimes times, int walkway, int ahead) {
        boolean forward = times.arcMillis(2 * walkway) != WalkTimes.CLOSED;
        boolean backward = times.arcMillis(2 * walkway + 1) != WalkTimes.CLOSED;
        return (ahead >= 0 && forward) || (ahead <= 0 && backward);
    }

    /** The first position that may be on the walkway; {@link #isOn} tells whether it is. */
    private int first(int walkway) {
        int at = Arrays.binarySearch(keys, (long) walkway << 32);
        return at < 0 ? -at - 1 : at;
    }

    /** Whether a position, counted from 0 in order of walkway, is on this one. */
    boolean isOn(int at, int walkway) {
        return at < keys.length && keys[at] >>> 32 == walkway;
    }

    /** The seed at a position. */
    int seed(int at) {
        return (int) keys[at];
    }
}
