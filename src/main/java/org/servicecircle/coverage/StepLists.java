package org.servicecircle.coverage;

import java.util.Arrays;

/**
 * Per node, steps to other nodes, while they come and go: at most one from one node to another, the shortest that was
 * added.
 */
final class StepLists {

    private static final int INTS_PER_STEP = 2;
    private static final int FEW = 4;

    /** Per node, for each step: the other node, then the milliseconds. Null without any. */
    private final int[][] steps;

    /** Per node: how many. */
    private final int[] count;

    StepLists(int nodes) {
        this.steps = new int[nodes][];
        this.count = new int[nodes];
    }

    int count(int node) {
        return count[node];
    }

    int other(int node, int i) {
        return steps[node][INTS_PER_STEP * i];
    }

    int millis(int node, int i) {
        return steps[node][INTS_PER_STEP * i + 1];
    }

    /** Adds a step; false if there already is one that takes no longer. */
    boolean add(int node, int other, int millis) {
        int at = find(node, other);
        if (at < count[node]) {
            int before = millis(node, at);
            steps[node][INTS_PER_STEP * at + 1] = Math.min(before, millis);
            return millis < before;
        }
        if (steps[node] == null) {
            steps[node] = new int[INTS_PER_STEP * FEW];
        } else if (INTS_PER_STEP * at == steps[node].length) {
            steps[node] = Arrays.copyOf(steps[node], 2 * steps[node].length);
        }
        steps[node][INTS_PER_STEP * at] = other;
        steps[node][INTS_PER_STEP * at + 1] = millis;
        count[node]++;
        return true;
    }

    /** Takes away the step to another node, which must be there. */
    void remove(int node, int other) {
        int at = find(node, other);
        int last = --count[node];
        steps[node][INTS_PER_STEP * at] = steps[node][INTS_PER_STEP * last];
        steps[node][INTS_PER_STEP * at + 1] = steps[node][INTS_PER_STEP * last + 1];
    }

    /** How many steps all nodes have. */
    int total() {
        return Arrays.stream(count).sum();
    }

    private int find(int node, int other) {
        int at = 0;
        while (at < count[node] && other(node, at) != other) {
            at++;
        }
        return at;
    }
}
