package org.servicecircle.coverage;

import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/**
 * What the search puts labels on. Each junction is a node, as everybody may walk there. Right behind it come the places of
 * {@link WalkNetwork#placeCount()} at that junction: a node each, as the people of one gated compound may walk there while
 * they have not yet left their own ground. So the nodes of one spot lie together in memory.
 */
final class Nodes {

    private final WalkNetwork network;
    private final int count;

    Nodes(WalkNetwork network) {
        this.network = network;
        this.count = network.junctionCount() + network.placeCount();
    }

    int count() {
        return count;
    }

    /** A junction, as everybody may walk there. */
    int ofJunction(int junction) {
        return junction + network.firstPlace(junction);
    }

    /** A place, as its compound's people may walk there. */
    int ofPlace(int place) {
        return network.placeJunction(place) + 1 + place;
    }

    /** Where a facility on this walkway starts the search: among everybody, or inside its compound only. */
    int ofFacility(WalkTimes times, int walkway, int junction) {
        return times.isPublic(walkway) ? ofJunction(junction) : ofResident(walkway, junction);
    }

    /** Where somebody who lives on this walkway starts to walk: on their own ground if it is gated. */
    int ofResident(int walkway, int junction) {
        int place = network.placeAt(junction, network.compound(walkway));
        return place < 0 ? ofJunction(junction) : ofPlace(place);
    }

    /** The junction where a node lies. */
    int junction(int node) {
        int low = 0;
        int high = network.junctionCount() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (ofJunction(middle) <= node) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The compound on whose ground, still their own, people are at a node; 0 where they are as everybody. */
    int compound(int node) {
        int junction = junction(node);
        int place = node - junction - 1;
        return node == ofJunction(junction) ? 0 : network.placeCompound(place);
    }
}
