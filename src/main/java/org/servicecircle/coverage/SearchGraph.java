package org.servicecircle.coverage;

import java.util.Arrays;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/**
 * The network as one profile walks it at one moment, turned round: for each node of {@link Nodes}, the steps that lead to
 * it. Every search runs on this, but for {@link OutwardSearch} from a single home, since here walkways, directions, closed gates, residents' rights and
 * paces have all become one thing: a node, and how long the step from it takes. Immutable; safe to share between threads.
 *
 * <p>Layout: compressed rows, two {@code int} a step, so that a step is read from one cache line: 8 bytes a step, 4 bytes
 * a node. Nodes lie along the network's Hilbert curve, a junction's residents right behind it.
 */
public final class SearchGraph {

    /**
     * The longest time that a search may be limited to: 2³⁰ − 1 ms, about 12 days. A step that takes longer cannot be part
     * of any answer and is left out, so that sums never leave an {@code int}.
     */
    public static final int MOST_MILLIS = (1 << 30) - 1;

    private static final int INTS_PER_STEP = 2;

    private final WalkTimes times;
    private final Nodes nodes;

    /** Per node, and one more: its first step. */
    private final int[] first;

    /** Per step: the node it is taken from, then the milliseconds it takes. */
    private final int[] steps;

    /** The same steps by the node they are taken from; made when a repair first asks for them. */
    private volatile LiveRows turned;

    private SearchGraph(WalkTimes times) {
        this.times = times;
        this.nodes = new Nodes(times.network());
        this.first = new int[nodes.count() + 1];
        forEachStep((tail, head, millis) -> first[head + 1]++);
        for (int node = 0; node < nodes.count(); node++) {
            first[node + 1] += first[node];
        }
        this.steps = new int[INTS_PER_STEP * first[nodes.count()]];
        int[] next = Arrays.copyOf(first, nodes.count());
        forEachStep((tail, head, millis) -> {
            int at = INTS_PER_STEP * next[head]++;
            steps[at] = tail;
            steps[at + 1] = millis;
        });
    }

    /** The graph of all that may be walked by these times. */
    public static SearchGraph of(WalkTimes times) {
        return new SearchGraph(times);
    }

    /** The times it was made from, and so the network and the profile. */
    public WalkTimes times() {
        return times;
    }

    /** Bytes that the arrays take. */
    public long bytes() {
        return (long) Integer.BYTES * (first.length + steps.length) * (turned == null ? 1 : 2);
    }

    Nodes nodes() {
        return nodes;
    }

    int nodeCount() {
        return nodes.count();
    }

    int stepCount() {
        return first[nodes.count()];
    }

    /** First of the steps that lead to a node; {@code firstStep(node + 1)} ends them. */
    int firstStep(int node) {
        return first[node];
    }

    /** The node that a step is taken from. */
    int tail(int step) {
        return steps[INTS_PER_STEP * step];
    }

    /** How long a step takes, 0 to {@link #MOST_MILLIS}. */
    int millis(int step) {
        return steps[INTS_PER_STEP * step + 1];
    }

    /** Per node the steps that lead to it, to lay changes over: tail and milliseconds. */
    LiveRows stepsTo() {
        return LiveRows.over(first, steps);
    }

    /** Per node the steps that are taken from it, to lay changes over: head and milliseconds. */
    LiveRows stepsFrom() {
        LiveRows made = turned;
        if (made == null) {
            // Two threads at once may both make it; they make the same.
            made = LiveRows.turned(first, steps);
            turned = made;
        }
        return made.fresh();
    }

    interface StepHandler {
        void step(int tail, int head, int millis);
    }

    /** All steps in a fixed order: walkways as everybody and as residents, then from one's own ground out of it. */
    private void forEachStep(StepHandler handler) {
        WalkNetwork network = times.network();
        for (int walkway = 0; walkway < network.walkwayCount(); walkway++) {
            forEachStep(walkway, times, nodes, handler);
        }
        for (int place = 0; place < network.placeCount(); place++) {
            handler.step(nodes.ofPlace(place), nodes.ofJunction(network.placeJunction(place)), 0);
        }
    }

    /** The steps along one walkway, forward and backward: as everybody, and as its compound's people. */
    static void forEachStep(int walkway, WalkTimes times, Nodes nodes, StepHandler handler) {
        WalkNetwork network = times.network();
        for (int arc = 2 * walkway; arc <= 2 * walkway + 1; arc++) {
            int millis = times.arcMillis(arc);
            int tail = network.head(arc ^ 1);
            int head = network.head(arc);
            if (millis <= MOST_MILLIS && tail != head) {
                if (times.isPublic(walkway)) {
                    handler.step(nodes.ofJunction(tail), nodes.ofJunction(head), millis);
                }
                int ownTail = network.placeAt(tail, network.compound(walkway));
                if (ownTail >= 0) {
                    int ownHead = network.placeAt(head, network.compound(walkway));
                    handler.step(nodes.ofPlace(ownTail), nodes.ofPlace(ownHead), millis);
                }
            }
        }
    }
}
