package org.servicecircle.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/**
 * The walkways from a node to its nearest facility, found again from the labels alone: a step belongs to a shortest way
 * if it takes just what the labels of its ends differ by. Searches so need not remember where each label came from.
 *
 * <p>Steps that take no time can lead round in a circle; therefore no node is entered twice, and a dead end is left
 * again.
 */
final class Way {

    /** A step of a way: an arc, or {@link #AS_EVERYBODY}, and the node it leads to. */
    private record Step(int arc, int node) {}

    /** Out of one's own ground, at the same spot. */
    private static final int AS_EVERYBODY = -1;

    private final WalkTimes times;
    private final WalkNetwork network;
    private final Nodes nodes;
    private final Starts starts;
    private final long[] labels;
    private final Deque<Step> taken = new ArrayDeque<>();
    private final Deque<Iterator<Step>> open = new ArrayDeque<>();
    private final Set<Integer> seen = new HashSet<>();

    private Way(SearchGraph graph, Starts starts, long[] labels) {
        this.times = graph.times();
        this.network = times.network();
        this.nodes = graph.nodes();
        this.starts = starts;
        this.labels = labels;
    }

    /**
     * Whole walkways in walking order, and the start (of {@link Starts}) at which they end.
     *
     * @param arcs none if the start is at the node itself
     */
    record Found(List<Integer> arcs, int start) {}

    /** The way from a node that has been reached; always the same one of equally short ones. */
    static Found from(int node, SearchGraph graph, Starts starts, long[] labels) {
        return new Way(graph, starts, labels).follow(node);
    }

    private Found follow(int from) {
        int node = from;
        int start = starts.find(node, labels[node]);
        seen.add(node);
        open.push(tightSteps(node).iterator());
        while (start < 0) {
            while (!open.getFirst().hasNext()) {
                open.pop();
                taken.removeLast();
            }
            Step step = open.getFirst().next();
            if (seen.add(step.node)) {
                node = step.node;
                taken.addLast(step);
                open.push(tightSteps(node).iterator());
                start = starts.find(node, labels[node]);
            }
        }
        return new Found(
                taken.stream().map(Step::arc).filter(arc -> arc != AS_EVERYBODY).toList(), start);
    }

    /** The steps from a node that lie on a shortest way. */
    private List<Step> tightSteps(int node) {
        int junction = nodes.junction(node);
        int compound = nodes.compound(node);
        List<Step> tight = new ArrayList<>();
        for (int row = network.firstRow(junction); row < network.firstRow(junction + 1); row++) {
            int arc = network.arcInRow(row);
            if (times.arcMillis(arc) <= SearchGraph.MOST_MILLIS && allows(compound, arc >> 1)) {
                int head = network.head(arc);
                int next = compound == 0 ? nodes.ofJunction(head) : nodes.ofPlace(network.placeAt(head, compound));
                addIfTight(node, new Step(arc, next), times.arcMillis(arc), tight);
            }
        }
        if (compound != 0) {
            addIfTight(node, new Step(AS_EVERYBODY, nodes.ofJunction(junction)), 0, tight);
        }
        return tight;
    }

    private boolean allows(int compound, int walkway) {
        return compound == 0 ? times.isPublic(walkway) : network.compound(walkway) == compound;
    }

    private void addIfTight(int node, Step step, int millis, List<Step> tight) {
        if (labels[node] == Label.later(labels[step.node], millis)) {
            tight.add(step);
        }
    }
}
