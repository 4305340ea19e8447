package org.servicecircle.coverage;

import java.util.Arrays;
import org.servicecircle.network.Access;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** From junction to junction as everybody may walk: every walkway is relaxed until nothing changes. */
final class PlainWalk {

    private PlainWalk() {}

    /** The time of the shortest walk; beyond any limit if there is none. */
    static long millis(WalkTimes times, int from, int to) {
        WalkNetwork network = times.network();
        long[] reached = new long[network.junctionCount()];
        Arrays.fill(reached, Long.MAX_VALUE / 2);
        reached[from] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int arc = 0; arc < network.arcCount(); arc++) {
                boolean walkable =
                        times.arcMillis(arc) != WalkTimes.CLOSED && network.access(arc >> 1) == Access.PUBLIC;
                long later = reached[network.head(arc ^ 1)] + times.arcMillis(arc);
                if (walkable && later < reached[network.head(arc)]) {
                    reached[network.head(arc)] = later;
                    changed = true;
                }
            }
        }
        return reached[to];
    }
}
