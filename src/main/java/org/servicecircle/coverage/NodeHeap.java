package org.servicecircle.coverage;

import java.util.Arrays;

/**
 * A plain binary heap of (label, node) in two primitive arrays, the smallest label first. A node may stand in it more
 * than once; the search skips the outdated ones when they come up.
 */
final class NodeHeap {

    private long[] labels = new long[1024];
    private int[] nodes = new int[1024];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void push(long label, int node) {
        if (size == nodes.length) {
            labels = Arrays.copyOf(labels, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        int at = size++;
        while (at > 0 && labels[(at - 1) / 2] > label) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        labels[at] = label;
        nodes[at] = node;
    }

    long smallestLabel() {
        return labels[0];
    }

    /** Removes the smallest label and returns its node. */
    int pop() {
        int popped = nodes[0];
        size--;
        if (size > 0) {
            sink(labels[size], nodes[size]);
        }
        return popped;
    }

    private void sink(long label, int node) {
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && labels[child + 1] < labels[child]) {
                child++;
            }
            if (labels[child] >= label) {
                break;
            }
            move(child, at);
            at = child;
            child = 2 * at + 1;
        }
        labels[at] = label;
        nodes[at] = node;
    }

    private void move(int from, int to) {
        labels[to] = labels[from];
        nodes[to] = nodes[from];
    }
}
