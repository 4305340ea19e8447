package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.List;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/**
 * The time from every point of the network to the nearest facility: Dijkstra's algorithm once, from all facilities at
 * the same time, against the direction of walking, so that times are home → facility.
 *
 * <p>Labels are settled in order of (time, facility number), so the nearest facility of each node is the one with the
 * lowest number among the equally near, whatever the order of the seeds.
 */
public final class NearestSearch {

    /** In {@code next}: the people of a compound go on as everybody does. */
    static final int AS_EVERYBODY = -1;

    /**
     * In {@code next}: seed s, reached along its walkway, is written as {@code FIRST_SEED - 2s} if walking forward and
     * one less if walking backward.
     */
    static final int FIRST_SEED = -2;

    private final WalkTimes times;
    private final WalkNetwork network;
    private final Nodes nodes;
    private final int limitMillis;
    private final long[] labels;

    /** Per node, the arc to walk from it towards the facility, or one of the codes above. */
    private final int[] next;

    private final NodeHeap heap = new NodeHeap();

    private NearestSearch(WalkTimes times, int limitMillis) {
        this.times = times;
        this.network = times.network();
        this.nodes = new Nodes(network);
        this.limitMillis = limitMillis;
        this.labels = new long[nodes.count()];
        this.next = new int[nodes.count()];
        Arrays.fill(labels, Label.NONE);
    }

    /**
     * Searches from all seeds at once.
     *
     * @param seeds entrances; none gives a reach that reaches nothing
     * @param limitMillis how far to search, ≥ 0; times up to and including it are found
     * @throws IllegalArgumentException if the limit is negative
     */
    public static Reach run(WalkTimes times, List<Seed> seeds, int limitMillis) {
        if (limitMillis < 0) {
            throw new IllegalArgumentException("negative limit: " + limitMillis + " ms");
        }
        NearestSearch search = new NearestSearch(times, limitMillis);
        for (int s = 0; s < seeds.size(); s++) {
            search.start(s, seeds.get(s));
        }
        search.settle();
        return new Reach(times, search.nodes, List.copyOf(seeds), limitMillis, search.labels, search.next);
    }

    private void start(int s, Seed seed) {
        Snap snap = seed.snap();
        int walkway = snap.walkway();
        long label = Label.of(0, seed.facility());
        int connector = times.connectorMillis(snap);
        if (times.arcMillis(2 * walkway) != WalkTimes.CLOSED) {
            int from = nodes.ofFacility(walkway, network.from(walkway));
            improve(from, label, (long) connector + times.millisTo(walkway, snap.fromMm()), FIRST_SEED - 2 * s);
        }
        if (times.arcMillis(2 * walkway + 1) != WalkTimes.CLOSED) {
            int to = nodes.ofFacility(walkway, network.to(walkway));
            improve(to, label, (long) connector + times.millisFrom(walkway, snap.fromMm()), FIRST_SEED - 2 * s - 1);
        }
    }

    private void settle() {
        while (!heap.isEmpty()) {
            long label = heap.smallestLabel();
            int node = heap.pop();
            if (label == labels[node]) {
                spread(node, label);
            }
        }
    }

    /** Improves every node from which one step leads to this one. */
    private void spread(int node, long label) {
        int junction = nodes.junction(node);
        for (int row = network.firstRow(junction); row < network.firstRow(junction + 1); row++) {
            int away = network.arcInRow(row);
            int towards = away ^ 1;
            if (times.arcMillis(towards) != WalkTimes.CLOSED && nodes.allows(node, towards >> 1)) {
                improve(nodes.onSameTerms(node, network.head(away)), label, times.arcMillis(towards), towards);
            }
        }
        if (!nodes.isPlace(node)) {
            for (int place = network.firstPlace(junction); place < network.firstPlace(junction + 1); place++) {
                improve(nodes.ofPlace(place), label, 0, AS_EVERYBODY);
            }
        }
    }

    private void improve(int node, long label, long addedMillis, int step) {
        if (Label.millis(label) + addedMillis > limitMillis) {
            return;
        }
        long improved = Label.later(label, (int) addedMillis);
        if (improved < labels[node]) {
            labels[node] = improved;
            next[node] = step;
            heap.push(improved, node);
        }
    }
}
