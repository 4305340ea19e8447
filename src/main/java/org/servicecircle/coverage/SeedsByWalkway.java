package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.List;

/** Finds the entrances on one walkway. */
final class SeedsByWalkway {

    /** Walkway in the upper half, seed in the lower; ascending. */
    private final long[] keys;

    SeedsByWalkway(List<Seed> seeds) {
        keys = new long[seeds.size()];
        for (int s = 0; s < keys.length; s++) {
            keys[s] = (long) seeds.get(s).snap().walkway() << 32 | s;
        }
        Arrays.sort(keys);
    }

    /** The first position that may be on the walkway; {@link #isOn} tells whether it is. */
    int first(int walkway) {
        int at = Arrays.binarySearch(keys, (long) walkway << 32);
        return at < 0 ? -at - 1 : at;
    }

    boolean isOn(int position, int walkway) {
        return position < keys.length && keys[position] >>> 32 == walkway;
    }

    int seed(int position) {
        return (int) keys[position];
    }
}
