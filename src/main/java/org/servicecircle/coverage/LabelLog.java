package org.servicecircle.coverage;

import java.util.Arrays;

/** Which nodes had which label before a change: each node once, however often its label changes. */
final class LabelLog {

    /**
     * What one change did to the labels. Putting the old labels back makes them the new ones, so the same entries serve
     * to undo and to do again.
     */
    static final class Entries {

        /** Each once. */
        private final int[] nodes;

        /** As many: the labels that are not in force. */
        private final long[] labels;

        private Entries(int[] nodes, long[] labels) {
            this.nodes = nodes;
            this.labels = labels;
        }

        /** The nodes, each once; not to be changed. */
        int[] nodes() {
            return nodes;
        }

        /** Exchanges these labels for those in force. */
        void exchange(long[] inForce) {
            for (int i = 0; i < nodes.length; i++) {
                long label = inForce[nodes[i]];
                inForce[nodes[i]] = labels[i];
                labels[i] = label;
            }
        }

        long bytes() {
            return (long) (Integer.BYTES + Long.BYTES) * nodes.length;
        }
    }

    /** Per node: the change in which it was last remembered. */
    private final int[] lastChange;

    private int change = 1;
    private int size;
    private int[] nodes = new int[1024];
    private long[] labels = new long[1024];

    LabelLog(int nodeCount) {
        this.lastChange = new int[nodeCount];
    }

    /** Remembers a node's label, unless it was remembered since {@link #take}. */
    void remember(int node, long label) {
        if (lastChange[node] == change) {
            return;
        }
        lastChange[node] = change;
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
            labels = Arrays.copyOf(labels, 2 * size);
        }
        nodes[size] = node;
        labels[size++] = label;
    }

    /** How many are remembered. */
    int size() {
        return size;
    }

    /** The node that was remembered as number i. */
    int node(int i) {
        return nodes[i];
    }

    /** The label with which it was remembered. */
    long label(int i) {
        return labels[i];
    }

    /** Hands out what was remembered, and begins anew. */
    Entries take() {
        Entries entries = new Entries(Arrays.copyOf(nodes, size), Arrays.copyOf(labels, size));
        size = 0;
        if (++change == 0) {
            // After four billion changes the numbers begin again.
            Arrays.fill(lastChange, 0);
            change = 1;
        }
        return entries;
    }
}
