package org.servicecircle.coverage;

import java.util.Arrays;

/** A {@link SearchGraph} as plain columns, to hand the very same graph to other people's programs. */
public final class GraphSteps {

    private final SearchGraph graph;
    private final int[] head;

    private GraphSteps(SearchGraph graph) {
        this.graph = graph;
        this.head = new int[graph.stepCount()];
        for (int node = 0; node < graph.nodeCount(); node++) {
            Arrays.fill(head, graph.firstStep(node), graph.firstStep(node + 1), node);
        }
    }

    /** The steps of a graph. */
    public static GraphSteps of(SearchGraph graph) {
        return new GraphSteps(graph);
    }

    /** How many nodes. */
    public int nodeCount() {
        return graph.nodeCount();
    }

    /** How many steps. */
    public int count() {
        return head.length;
    }

    /** The node that a step is taken from. */
    public int tail(int step) {
        return graph.tail(step);
    }

    /** The node that it leads to, in walking direction. */
    public int head(int step) {
        return head[step];
    }

    /** How long it takes. */
    public int millis(int step) {
        return graph.millis(step);
    }

    /** The node of a junction, as everybody may walk there. */
    public int nodeOfJunction(int junction) {
        return graph.nodes().ofJunction(junction);
    }
}
