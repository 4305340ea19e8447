package org.servicecircle.coverage;

import java.util.List;
import java.util.Optional;
import org.servicecircle.network.Snap;

/** What one search found: the time and the way from any home to its nearest facility. Immutable. */
public final class Reach {

    /** The time of a home from which no facility is within the limit. */
    public static final int UNREACHED = Integer.MAX_VALUE;

    private final SearchGraph graph;
    private final List<Seed> seeds;
    private final SameWalkway sameWalkway;
    private final int limitMillis;

    /** Per node of the graph: time and facility, see {@link Label}; beyond the limit where nothing was reached. */
    private final long[] labels;

    Reach(SearchGraph graph, List<Seed> seeds, int limitMillis, long[] labels) {
        this.graph = graph;
        this.seeds = seeds;
        this.sameWalkway = new SameWalkway(graph.times(), seeds);
        this.limitMillis = limitMillis;
        this.labels = labels;
    }

    /** The graph that was searched. */
    public SearchGraph graph() {
        return graph;
    }

    /** What it was searched from. */
    public List<Seed> seeds() {
        return seeds;
    }

    /** How far was searched. */
    public int limitMillis() {
        return limitMillis;
    }

    /** Bytes of what it keeps beside the graph. */
    public long bytes() {
        return (long) Long.BYTES * labels.length;
    }

    /**
     * Time from a junction, as everybody may walk, to the nearest facility.
     *
     * @return 0 to the limit, or {@link #UNREACHED}
     */
    public int junctionMillis(int junction) {
        return millis(labels[graph.nodes().ofJunction(junction)]);
    }

    /** The number of the facility nearest to a junction; −1 if none is within the limit. */
    public int junctionFacility(int junction) {
        return facility(labels[graph.nodes().ofJunction(junction)]);
    }

    /**
     * Time from a home to its nearest facility, both connectors included.
     *
     * @return 0 to the limit, or {@link #UNREACHED}
     */
    public int millisFrom(Snap home) {
        return millis(label(home));
    }

    /** The number of the nearest facility; −1 if none is within the limit. */
    public int facilityFrom(Snap home) {
        return facility(label(home));
    }

    /** The way to the nearest facility; empty if none is within the limit. */
    public Optional<Route> routeFrom(Snap home) {
        long label = label(home);
        return isWithin(label)
                ? Optional.of(new RouteFinder(graph, seeds, sameWalkway, labels).route(home, label))
                : Optional.empty();
    }

    /** The same, to be changed. */
    LiveReach live(long undoBytes) {
        return LiveReach.over(graph, seeds, limitMillis, labels.clone(), undoBytes);
    }

    /** The label of a node. */
    long label(int node) {
        return labels[node];
    }

    /** The times of many homes. */
    HomeTimes homeTimes(HomePoints homes) {
        return HomeTimes.of(homes, List.of(labels()), List.of(sameWalkway), limitMillis)
                .get(0);
    }

    /** What was found at each node. */
    NodeLabels labels() {
        return node -> labels[node];
    }

    private boolean isWithin(long label) {
        return label < Label.beyond(limitMillis);
    }

    private long label(Snap home) {
        long best = sameWalkway.label(home);
        for (Departure departure : Departure.from(graph.times(), graph.nodes(), home)) {
            best = Math.min(best, Label.later(labels[departure.node()], departure.millis()));
        }
        return best;
    }

    private int millis(long label) {
        return isWithin(label) ? Label.millis(label) : UNREACHED;
    }

    private int facility(long label) {
        return isWithin(label) ? Label.facility(label) : -1;
    }
}
