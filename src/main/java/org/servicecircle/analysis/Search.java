package org.servicecircle.analysis;

import java.util.BitSet;
import org.servicecircle.network.Profile;

/**
 * One search over the network: questions that differ only in their limit, or in a day on which nothing changed, share
 * it. The sets are not changed once it is made.
 *
 * @param dataVersion of the snapshot it is run on
 * @param profile who walks
 * @param services numbers of the facilities to start from
 * @param closedWalkways walkways shut at the moment asked about
 */
record Search(long dataVersion, Profile profile, BitSet services, BitSet closedWalkways) {}
