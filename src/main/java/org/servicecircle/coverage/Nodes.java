package org.servicecircle.coverage;

import org.servicecircle.network.Access;
import org.servicecircle.network.WalkNetwork;

/**
 * What the search puts labels on. Nodes 0 to J − 1 are the junctions, as everybody may walk there. Nodes from J on are
 * the places of {@link WalkNetwork#placeCount()}: a junction, as the people of one gated compound may walk there while
 * they have not yet left their own ground.
 */
final class Nodes {

    private final WalkNetwork network;
    private final int junctions;

    Nodes(WalkNetwork network) {
        this.network = network;
        this.junctions = network.junctionCount();
    }

    int count() {
        return junctions + network.placeCount();
    }

    boolean isPlace(int node) {
        return node >= junctions;
    }

    int placeOf(int node) {
        return node - junctions;
    }

    int ofPlace(int place) {
        return junctions + place;
    }

    /** The junction where a node lies. */
    int junction(int node) {
        return isPlace(node) ? network.placeJunction(placeOf(node)) : node;
    }

    /** Where a facility on this walkway starts the search: among everybody, or inside its compound only. */
    int ofFacility(int walkway, int junction) {
        return network.access(walkway) == Access.PUBLIC ? junction : ofResident(walkway, junction);
    }

    /** Where somebody who lives on this walkway starts to walk: on their own ground if it is gated. */
    int ofResident(int walkway, int junction) {
        int place = network.placeAt(junction, network.compound(walkway));
        return place < 0 ? junction : ofPlace(place);
    }

    /** The node at the other end of an arc that is walked on the same terms as this node; the arc must allow that. */
    int onSameTerms(int node, int junction) {
        return isPlace(node) ? ofPlace(network.placeAt(junction, network.placeCompound(placeOf(node)))) : junction;
    }

    /** Whether a walkway may be walked on the terms of this node. */
    boolean allows(int node, int walkway) {
        return isPlace(node)
                ? network.compound(walkway) == network.placeCompound(placeOf(node))
                : network.access(walkway) == Access.PUBLIC;
    }
}
