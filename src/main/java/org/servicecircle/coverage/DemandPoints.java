package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.servicecircle.network.Snap;

/**
 * Whom a site can serve: homes, or simply all junctions. In each the caller's number becomes a rank along the network's
 * Hilbert curve, so that those who are served by the same site have ranks near each other and a {@link Cover} is short.
 * Immutable; safe to share between threads.
 */
public final class DemandPoints {

    private final SearchGraph graph;

    /** Per rank: the caller's number. */
    private final int[] number;

    /** Per node, and one more: its first row. */
    private final int[] firstRow;

    /** Per row: the rank that sets out from the node, and the milliseconds until there. */
    private final int[] rows;

    /** Where the homes lie; null for junctions. */
    private final HomePoints homes;

    /** Walkway in the upper half, rank in the lower; ascending. Empty for junctions. */
    private final long[] onWalkway;

    private DemandPoints(SearchGraph graph, int[] number, HomePoints homes) {
        this.graph = graph;
        this.number = number;
        this.homes = homes;
        this.firstRow = new int[graph.nodeCount() + 1];
        forEachDeparture((rank, node, millis) -> firstRow[node + 1]++);
        for (int node = 0; node < graph.nodeCount(); node++) {
            firstRow[node + 1] += firstRow[node];
        }
        this.rows = new int[2 * firstRow[graph.nodeCount()]];
        int[] next = firstRow.clone();
        forEachDeparture((rank, node, millis) -> {
            int at = 2 * next[node]++;
            rows[at] = rank;
            rows[at + 1] = millis;
        });
        this.onWalkway = homes == null ? new long[0] : walkways();
    }

    /** All homes; those that are not linked are served by nobody. */
    public static DemandPoints of(HomePoints homes) {
        BitSet all = new BitSet();
        all.set(0, homes.size());
        return of(homes, all);
    }

    /** Some of the homes, under the numbers that they have among all. */
    public static DemandPoints of(HomePoints homes, BitSet wanted) {
        int[] number = IntStream.range(0, homes.size())
                .filter(home -> wanted.get(home) && homes.isLinked(home))
                .mapToLong(home -> (long) homes.node(HomePoints.firstRow(home)) << 32 | home)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
        return new DemandPoints(homes.graph(), number, homes);
    }

    /** All junctions of the network, each as everybody may walk there, under its own number. */
    public static DemandPoints ofAllJunctions(SearchGraph graph) {
        int[] number =
                IntStream.range(0, graph.times().network().junctionCount()).toArray();
        return new DemandPoints(graph, number, null);
    }

    /** The graph they step onto. */
    public SearchGraph graph() {
        return graph;
    }

    /** How many there are; ranks are 0 to this − 1. */
    public int size() {
        return number.length;
    }

    /** The caller's number at a rank. */
    public int number(int rank) {
        return number[rank];
    }

    /** First of the rows at a node; {@code firstRow(node + 1)} ends them. */
    int firstRow(int node) {
        return firstRow[node];
    }

    /** Who sets out to a row's node. */
    int rank(int row) {
        return rows[2 * row];
    }

    /** How long that takes them. */
    int millis(int row) {
        return rows[2 * row + 1];
    }

    /** First of the places in the list of those who live on a walkway, see {@link #isOn}. */
    int firstOn(int walkway) {
        int at = Arrays.binarySearch(onWalkway, (long) walkway << 32);
        return at < 0 ? -at - 1 : at;
    }

    /** Whether a place of that list is still one of this walkway. */
    boolean isOn(int at, int walkway) {
        return at < onWalkway.length && onWalkway[at] >>> 32 == walkway;
    }

    /** Who lives at a place of that list. */
    int rankOn(int at) {
        return (int) onWalkway[at];
    }

    /** Where a home lies on its walkway. */
    Snap snap(int rank) {
        return homes.snap(number[rank]);
    }

    private long[] walkways() {
        return IntStream.range(0, number.length)
                .mapToLong(rank -> (long) snap(rank).walkway() << 32 | rank)
                .sorted()
                .toArray();
    }

    private interface DepartureHandler {
        void departure(int rank, int node, int millis);
    }

    private void forEachDeparture(DepartureHandler handler) {
        for (int rank = 0; rank < number.length; rank++) {
            if (homes == null) {
                handler.departure(rank, graph.nodes().ofJunction(number[rank]), 0);
            } else {
                int end = HomePoints.firstRow(number[rank] + 1);
                for (int row = HomePoints.firstRow(number[rank]); row < end; row++) {
                    if (homes.node(row) >= 0) {
                        handler.departure(rank, homes.node(row), homes.millis(row));
                    }
                }
            }
        }
    }
}
