package org.servicecircle.coverage;

/**
 * A search graph made ready for sweeps: its nodes in places such that every shortest way first climbs from place to higher
 * place and then descends, over steps and shortcuts (see {@link Contraction}). So labels spread everywhere by two passes
 * over the places, one upward and one downward, without a queue (Delling, Goldberg, Nowatzyk and Werneck, <i>PHAST</i>,
 * 2011). Immutable; safe to share between threads.
 */
public final class Hierarchy {

    private final SearchGraph graph;

    /** Per node: its place. */
    private final int[] place;

    private final SweepSteps up;
    private final SweepSteps down;

    private Hierarchy(SearchGraph graph) {
        Contraction contraction = Contraction.of(graph);
        this.graph = graph;
        this.place = SweepOrder.places(contraction);
        this.up = SweepSteps.to(contraction.back(), place);
        this.down = SweepSteps.from(contraction.ahead(), place);
    }

    /** Prepares a graph: about a second for 80,000 nodes. */
    public static Hierarchy of(SearchGraph graph) {
        return new Hierarchy(graph);
    }

    /** The graph it was made from. */
    public SearchGraph graph() {
        return graph;
    }

    /** Bytes that the arrays take beside the graph. */
    public long bytes() {
        return (long) Integer.BYTES * place.length + up.bytes() + down.bytes();
    }

    /** How many steps and shortcuts a sweep up and a sweep down look at together. */
    public int stepCount() {
        return up.count() + down.count();
    }

    int placeOf(int node) {
        return place[node];
    }

    /** Steps from higher places to lower ones: labels spread upward over them. */
    SweepSteps up() {
        return up;
    }

    /** Steps from lower places to higher ones: labels spread downward over them. */
    SweepSteps down() {
        return down;
    }
}
