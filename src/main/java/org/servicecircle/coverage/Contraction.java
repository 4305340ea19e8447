package org.servicecircle.coverage;

import java.util.Arrays;

/**
 * Takes the nodes of a graph out one after the other, the least important first, and joins the neighbours of each by
 * shortcuts wherever the shortest way between them led over it, so that all times among the rest stay what they were
 * (Geisberger, Sanders, Schultes and Delling, <i>Contraction Hierarchies</i>, 2008). What is left of a node's steps when
 * its turn comes leads to nodes that are taken out later: its steps up.
 *
 * <p>A node's turn comes by what its going would add and take away, and by how many have gone one on the other beneath
 * it, which keeps the hierarchy flat. Equal ones go in order of number, so the result is always the same.
 */
final class Contraction {

    private static final int PER_SHORTCUT = 2;
    private static final int PER_STEP_GONE = 1;
    private static final int PER_DEPTH = 1;

    private final int nodes;

    /** Steps from a node, and steps to it, among the nodes that are left; of one that is gone, to and from later ones. */
    private final StepLists ahead;

    private final StepLists back;
    private final WitnessSearch witness;
    private final LongHeap queue = new LongHeap();

    /** Per node: how many have gone one on the other beneath it. */
    private final int[] depth;

    /** Nodes in the order in which they went. */
    private final int[] order;

    /** The shortcuts that the node just looked at needs: from, to, milliseconds. */
    private int[] shortcuts = new int[96];

    private int shortcutInts;

    private Contraction(SearchGraph graph) {
        this.nodes = graph.nodeCount();
        this.ahead = new StepLists(nodes);
        this.back = new StepLists(nodes);
        this.witness = new WitnessSearch(ahead, nodes);
        this.depth = new int[nodes];
        this.order = new int[nodes];
        for (int head = 0; head < nodes; head++) {
            for (int step = graph.firstStep(head); step < graph.firstStep(head + 1); step++) {
                add(graph.tail(step), head, graph.millis(step));
            }
        }
    }

    /** Contracts all nodes. */
    static Contraction of(SearchGraph graph) {
        Contraction contraction = new Contraction(graph);
        contraction.run();
        return contraction;
    }

    /** All nodes in the order in which they went. */
    int[] order() {
        return order;
    }

    /** Per node, the steps and shortcuts from it to nodes that went later. */
    StepLists ahead() {
        return ahead;
    }

    /** Per node, the steps and shortcuts to it from nodes that went later. */
    StepLists back() {
        return back;
    }

    private void add(int tail, int head, int millis) {
        if (tail != head) {
            ahead.add(tail, head, millis);
            back.add(head, tail, millis);
        }
    }

    private void run() {
        for (int node = 0; node < nodes; node++) {
            queue.add(key(node));
        }
        for (int gone = 0; gone < nodes; ) {
            int node = (int) queue.take();
            long key = key(node);
            if (!queue.isEmpty() && key > queue.least()) {
                queue.add(key);
            } else {
                takeOut(node);
                order[gone++] = node;
            }
        }
    }

    /** Where a node stands in the queue now; finds its shortcuts as well. */
    private long key(int node) {
        findShortcuts(node);
        int stepsGone = ahead.count(node) + back.count(node);
        long importance = PER_SHORTCUT * (shortcutInts / 3) - PER_STEP_GONE * stepsGone + PER_DEPTH * depth[node];
        return importance << 32 | node;
    }

    private void findShortcuts(int node) {
        shortcutInts = 0;
        int longest = 0;
        for (int j = 0; j < ahead.count(node); j++) {
            longest = Math.max(longest, ahead.millis(node, j));
        }
        for (int i = 0; i < back.count(node); i++) {
            findShortcuts(node, i, longest);
        }
    }

    private void findShortcuts(int node, int i, int longest) {
        int from = back.other(node, i);
        int first = back.millis(node, i);
        boolean searched = false;
        for (int j = 0; j < ahead.count(node); j++) {
            int to = ahead.other(node, j);
            int millis = first + ahead.millis(node, j);
            if (to == from || millis > SearchGraph.MOST_MILLIS) {
                continue;
            }
            if (!searched) {
                witness.run(from, node, Math.min(first + longest, SearchGraph.MOST_MILLIS));
                searched = true;
            }
            if (!witness.reaches(to, millis)) {
                addShortcut(from, to, millis);
            }
        }
    }

    private void addShortcut(int from, int to, int millis) {
        if (shortcutInts == shortcuts.length) {
            shortcuts = Arrays.copyOf(shortcuts, 2 * shortcutInts);
        }
        shortcuts[shortcutInts++] = from;
        shortcuts[shortcutInts++] = to;
        shortcuts[shortcutInts++] = millis;
    }

    private void takeOut(int node) {
        for (int at = 0; at < shortcutInts; at += 3) {
            add(shortcuts[at], shortcuts[at + 1], shortcuts[at + 2]);
        }
        for (int i = 0; i < ahead.count(node); i++) {
            int neighbour = ahead.other(node, i);
            back.remove(neighbour, node);
            depth[neighbour] = Math.max(depth[neighbour], depth[node] + 1);
        }
        for (int i = 0; i < back.count(node); i++) {
            int neighbour = back.other(node, i);
            ahead.remove(neighbour, node);
            depth[neighbour] = Math.max(depth[neighbour], depth[node] + 1);
        }
    }
}
