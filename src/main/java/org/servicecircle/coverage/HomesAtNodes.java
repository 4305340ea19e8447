package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;

/**
 * Which homes set out over which node, at whatever moment: those that live on a walkway that ends there. Compressed rows,
 * 4 bytes a node and 8 a home.
 */
final class HomesAtNodes {

    private final SearchGraph graph;

    /** Per node, and one more: the first of its homes. */
    private final int[] first;

    private final int[] homes;

    HomesAtNodes(SearchGraph graph, List<Optional<Snap>> snaps) {
        this.graph = graph;
        this.first = new int[graph.nodeCount() + 1];
        for (Optional<Snap> snap : snaps) {
            snap.ifPresent(home -> forEachNode(home.walkway(), node -> first[node + 1]++));
        }
        for (int node = 0; node < graph.nodeCount(); node++) {
            first[node + 1] += first[node];
        }
        this.homes = new int[first[graph.nodeCount()]];
        int[] next = Arrays.copyOf(first, graph.nodeCount());
        for (int i = 0; i < snaps.size(); i++) {
            int home = i;
            snaps.get(i).ifPresent(snap -> forEachNode(snap.walkway(), node -> homes[next[node]++] = home));
        }
    }

    /** Takes the homes of a node, perhaps with others that live nearby. */
    void forEachHome(int node, IntConsumer taker) {
        for (int at = first[node]; at < first[node + 1]; at++) {
            taker.accept(homes[at]);
        }
    }

    /** Takes at least the homes that live on a walkway. */
    void forEachHomeOn(int walkway, IntConsumer taker) {
        forEachHome(node(walkway, graph.times().network().from(walkway)), taker);
    }

    private void forEachNode(int walkway, IntConsumer taker) {
        WalkNetwork network = graph.times().network();
        taker.accept(node(walkway, network.from(walkway)));
        if (network.to(walkway) != network.from(walkway)) {
            taker.accept(node(walkway, network.to(walkway)));
        }
    }

    private int node(int walkway, int junction) {
        return graph.nodes().ofResident(walkway, junction);
    }
}
