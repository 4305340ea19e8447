package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.List;

/**
 * The time from every point of the network to the nearest facility: one search from all facilities at the same time,
 * against the direction of walking, so that times are home → facility. It is Dijkstra's algorithm (1959) with many starts
 * and with Dial's buckets (1969) made wide: inside a bucket a label may still be improved, and is then spread again.
 *
 * <p>A label is (time, facility number), the smaller wins, and nothing else decides. So the answer is the same for every
 * order of the seeds, the buckets and the batches: of the equally near facilities, the one with the lowest number.
 */
public final class NearestSearch {

    /**
     * More starts than this are searched in batches of so many, neighbours together: what a batch touches stays in the
     * cache. On 2 million walkways that takes 0.4 of the time of one wavefront. Smaller batches search each other's ground
     * again where facilities stand close: on Porto, 256 take 1.2 of the time of 512.
     */
    private static final int BATCH = 512;

    private final SearchGraph graph;
    private final BucketQueue queue;

    /** Per node; at first one later than the limit, so that one comparison serves the limit and the better label. */
    private final long[] labels;

    private NearestSearch(SearchGraph graph, int limitMillis) {
        this.graph = graph;
        this.queue = new BucketQueue(limitMillis);
        this.labels = new long[graph.nodeCount()];
        Arrays.fill(labels, Label.beyond(limitMillis));
    }

    /**
     * Searches from all seeds at once.
     *
     * @param seeds entrances; none gives a reach that reaches nothing
     * @param limitMillis how far to search, 0 to {@link SearchGraph#MOST_MILLIS}; times up to and including it are found
     * @throws IllegalArgumentException if the limit is out of range
     */
    public static Reach run(SearchGraph graph, List<Seed> seeds, int limitMillis) {
        if (limitMillis < 0 || limitMillis > SearchGraph.MOST_MILLIS) {
            throw new IllegalArgumentException("limit out of range: " + limitMillis + " ms");
        }
        NearestSearch search = new NearestSearch(graph, limitMillis);
        Starts starts = Starts.of(graph, seeds);
        for (int begin = 0; begin < starts.count(); begin += BATCH) {
            search.start(starts, begin, Math.min(begin + BATCH, starts.count()));
            search.settle();
        }
        return new Reach(graph, List.copyOf(seeds), limitMillis, search.labels);
    }

    private void start(Starts starts, int begin, int end) {
        for (int i = begin; i < end; i++) {
            improve(starts.node(i), starts.label(i));
        }
    }

    private void settle() {
        for (int node = queue.take(); node >= 0; node = queue.take()) {
            if (queue.takenLabel() == labels[node]) {
                spread(node, labels[node]);
            }
        }
    }

    /** Improves every node from which one step leads to this one. */
    private void spread(int node, long label) {
        int end = graph.firstStep(node + 1);
        for (int step = graph.firstStep(node); step < end; step++) {
            improve(graph.tail(step), Label.later(label, graph.millis(step)));
        }
    }

    private void improve(int node, long label) {
        if (label < labels[node]) {
            labels[node] = label;
            queue.push(label, node);
        }
    }
}
