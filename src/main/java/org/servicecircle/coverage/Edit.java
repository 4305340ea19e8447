package org.servicecircle.coverage;

import java.util.List;
import org.servicecircle.network.WalkTimes;

/**
 * What one change does to a graph and its seeds: some go, some come. The other way round it is the change that undoes it.
 *
 * @param goneSeeds entrances that no longer count
 * @param newSeeds entrances that count from now on
 * @param walkway the walkway that was opened or closed, {@link #NO_WALKWAY} where none was
 * @param before how long the walkways took before
 * @param after how long they take now
 */
record Edit(List<Seed> goneSeeds, List<Seed> newSeeds, int walkway, WalkTimes before, WalkTimes after) {

    static final int NO_WALKWAY = -1;

    /** A change of facilities only. */
    static Edit ofSeeds(List<Seed> gone, List<Seed> come, WalkTimes times) {
        return new Edit(gone, come, NO_WALKWAY, times, times);
    }

    /** A walkway opened or closed. */
    static Edit ofWalkway(int walkway, WalkTimes before, WalkTimes after) {
        return new Edit(List.of(), List.of(), walkway, before, after);
    }

    Edit reversed() {
        return new Edit(newSeeds, goneSeeds, walkway, after, before);
    }
}
