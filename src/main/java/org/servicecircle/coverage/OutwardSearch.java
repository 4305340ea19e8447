package org.servicecircle.coverage;

import java.util.Arrays;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;
import org.servicecircle.network.WalkwayKind;

/**
 * The shortest ways from one home outward, in the direction of walking: Dijkstra's algorithm (1959) with a binary heap, up
 * to a limit. The times are those that {@link NearestSearch} finds from the other end, to the millisecond.
 *
 * <p>It walks the network's own rows and not a {@link SearchGraph}: one home reaches few nodes, each step must be known by
 * its walkway, for its stairs and for the way back, and the graph turned round would take its memory twice.
 *
 * <p>A label is (time, stairs or not), the smaller wins; so of equally short ways one without stairs is kept. That order
 * survives every further step, as Dijkstra's algorithm needs.
 */
public final class OutwardSearch {

    /** Instead of an arc: out of one's own ground, at the same spot. */
    static final int AS_EVERYBODY = -1;

    /** Instead of an arc: along the home's walkway, forward. */
    static final int SET_OUT_FORWARD = -2;

    /** Instead of an arc: along the home's walkway, backward. */
    static final int SET_OUT_BACKWARD = -3;

    private final WalkTimes times;
    private final WalkNetwork network;
    private final Nodes nodes;
    private final Snap home;
    private final int compound;
    private final int beyond;

    /** Per node: twice the milliseconds, and one more if there are stairs on the way; {@link #beyond} if not reached. */
    private final int[] labels;

    /** Per reached node: the arc by which one comes there, or one of the codes above. */
    private final int[] arrivedBy;

    /** Label in the upper half, node in the lower. */
    private final LongHeap heap = new LongHeap();

    private OutwardSearch(WalkTimes times, Snap home, int limitMillis) {
        this.times = times;
        this.network = times.network();
        this.nodes = new Nodes(network);
        this.home = home;
        this.compound = network.compound(home.walkway());
        this.beyond = label(limitMillis, true) + 1;
        this.labels = new int[nodes.count()];
        this.arrivedBy = new int[nodes.count()];
        Arrays.fill(labels, beyond);
    }

    /**
     * Searches from a home.
     *
     * @param times how everything is walked
     * @param home where it meets the network
     * @param limitMillis how far to search, 0 to 2²⁹; times up to and including it are found
     * @throws IllegalArgumentException if the limit is out of range
     */
    public static OutwardReach run(WalkTimes times, Snap home, int limitMillis) {
        if (limitMillis < 0 || limitMillis > 1 << 29) {
            throw new IllegalArgumentException("limit out of range: " + limitMillis + " ms");
        }
        OutwardSearch search = new OutwardSearch(times, home, limitMillis);
        search.setOut();
        search.settle();
        return new OutwardReach(times, home, limitMillis, search.labels, search.arrivedBy);
    }

    private void setOut() {
        for (Departure departure : Departure.from(times, nodes, home)) {
            int end = departure.forward() ? network.lengthMm(home.walkway()) : 0;
            boolean stairs = isStairs(network, home.walkway(), home.fromMm(), end);
            int by = departure.forward() ? SET_OUT_FORWARD : SET_OUT_BACKWARD;
            improve(departure.node(), later(0, departure.millis(), stairs), by);
        }
    }

    private void settle() {
        while (!heap.isEmpty()) {
            long least = heap.take();
            int node = (int) least;
            if ((int) (least >>> 32) == labels[node]) {
                spread(node, labels[node]);
            }
        }
    }

    private void spread(int node, int label) {
        int junction = nodes.junction(node);
        boolean own = node != nodes.ofJunction(junction);
        for (int row = network.firstRow(junction); row < network.firstRow(junction + 1); row++) {
            int arc = network.arcInRow(row);
            int walkway = arc >> 1;
            boolean open = own ? network.compound(walkway) == compound : times.isPublic(walkway);
            if (open && times.arcMillis(arc) != WalkTimes.CLOSED) {
                int head = network.head(arc);
                int next = own ? nodes.ofPlace(network.placeAt(head, compound)) : nodes.ofJunction(head);
                boolean stairs = network.kind(walkway) == WalkwayKind.STEPS;
                improve(next, later(label, times.arcMillis(arc), stairs), arc);
            }
        }
        if (own) {
            improve(nodes.ofJunction(junction), label, AS_EVERYBODY);
        }
    }

    private void improve(int node, long label, int by) {
        if (label < labels[node]) {
            labels[node] = (int) label;
            arrivedBy[node] = by;
            heap.add(label << 32 | node);
        }
    }

    /** The label after a further step; may be far beyond the limit. */
    static long later(int label, int millis, boolean stairs) {
        return label + 2L * millis | (stairs ? 1 : 0);
    }

    static int label(int millis, boolean stairs) {
        return 2 * millis + (stairs ? 1 : 0);
    }

    /** Whether one takes stairs on part of a walkway. */
    static boolean isStairs(WalkNetwork network, int walkway, int fromMm, int toMm) {
        return network.kind(walkway) == WalkwayKind.STEPS && fromMm != toMm;
    }
}
