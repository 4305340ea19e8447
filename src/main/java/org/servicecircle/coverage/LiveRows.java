package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The steps at each node of a graph, some of which may have changed since the graph was made. The graph's own rows stay
 * as they are and are shared; a node whose steps change gets a row of its own laid over them. So a change costs what its
 * few rows cost, whatever the size of the graph, and a repair pays one bit a node: with the number of its walkway at each
 * step, to ask whether it is open, a graph would have 12 bytes a step instead of 8.
 *
 * <p>A step of a row is two {@code int}: the node at its other end, then its milliseconds. Of equal steps at a node one is
 * as good as the other.
 */
final class LiveRows {

    private static final int INTS_PER_STEP = 2;

    /** Per node, and one more: its first step. */
    private final int[] first;

    private final int[] steps;

    /** Nodes with a row of their own. */
    private final BitSet changed = new BitSet();

    private final Map<Integer, int[]> rows = new HashMap<>();

    private LiveRows(int[] first, int[] steps) {
        this.first = first;
        this.steps = steps;
    }

    /** Rows laid over those of a graph, which are not changed. */
    static LiveRows over(int[] first, int[] steps) {
        return new LiveRows(first, steps);
    }

    /** Rows for the other ends of all steps: where the given ones list a node's tails, these list a node's heads. */
    static LiveRows turned(int[] first, int[] steps) {
        int nodes = first.length - 1;
        int[] begin = new int[first.length];
        for (int at = 0; at < steps.length; at += INTS_PER_STEP) {
            begin[steps[at] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            begin[node + 1] += begin[node];
        }
        int[] next = Arrays.copyOf(begin, nodes);
        int[] turned = new int[steps.length];
        for (int node = 0; node < nodes; node++) {
            for (int at = INTS_PER_STEP * first[node]; at < INTS_PER_STEP * first[node + 1]; at += INTS_PER_STEP) {
                int to = INTS_PER_STEP * next[steps[at]]++;
                turned[to] = node;
                turned[to + 1] = steps[at + 1];
            }
        }
        return new LiveRows(begin, turned);
    }

    /** The same rows without any change. */
    LiveRows fresh() {
        return new LiveRows(first, steps);
    }

    /** The array in which a node's steps lie, from {@link #begin} to before {@link #end}; not to be changed. */
    int[] array(int node) {
        return changed.get(node) ? rows.get(node) : steps;
    }

    /** Where in {@link #array} a node's steps begin. */
    int begin(int node) {
        return changed.get(node) ? 0 : INTS_PER_STEP * first[node];
    }

    /** Where in {@link #array} a node's steps end. */
    int end(int node) {
        return changed.get(node) ? rows.get(node).length : INTS_PER_STEP * first[node + 1];
    }

    /** One more step at a node. */
    void add(int node, int other, int millis) {
        int[] row = Arrays.copyOfRange(array(node), begin(node), end(node) + INTS_PER_STEP);
        row[row.length - INTS_PER_STEP] = other;
        row[row.length - 1] = millis;
        replace(node, row);
    }

    /** One step less at a node; it must be there. */
    void remove(int node, int other, int millis) {
        int[] row = Arrays.copyOfRange(array(node), begin(node), end(node));
        int at = 0;
        while (row[at] != other || row[at + 1] != millis) {
            at += INTS_PER_STEP;
        }
        System.arraycopy(row, row.length - INTS_PER_STEP, row, at, INTS_PER_STEP);
        replace(node, Arrays.copyOf(row, row.length - INTS_PER_STEP));
    }

    private void replace(int node, int[] row) {
        changed.set(node);
        rows.put(node, row);
    }
}
