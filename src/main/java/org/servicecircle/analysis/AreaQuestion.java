package org.servicecircle.analysis;

import java.util.BitSet;
import java.util.List;
import org.servicecircle.network.Profile;

/**
 * Whose service areas are asked for. The sets are not changed once it is made.
 *
 * @param facilities ids of the facilities named; empty when a category was asked for
 * @param category the code that was asked for; null when facilities were named
 * @param profile who walks
 * @param minutes the limits, the largest first, each once
 * @param services numbers of the facilities to start from
 * @param closedWalkways walkways shut at the moment asked about
 */
record AreaQuestion(
        List<Long> facilities,
        String category,
        Profile profile,
        List<Integer> minutes,
        BitSet services,
        BitSet closedWalkways) {}
