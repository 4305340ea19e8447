package org.servicecircle.coverage;

import java.util.Arrays;

/**
 * {@link BucketQueue} for searches from one site, where a label is a time and nothing more: time and node fit in one
 * {@code long}, and so into half the memory.
 */
final class MillisQueue {

    private static final int BUCKET_BITS = 12;
    private static final int NONE = -1;

    /** Per bucket: its uppermost slot. */
    private final int[] top;

    /** Per slot: milliseconds in the upper half, node in the lower. */
    private long[] entry = new long[256];

    /** Per slot: the next slot of its bucket or of the free ones. */
    private int[] below = new int[256];

    private int used;
    private int free = NONE;
    private int bucket;
    private int takenMillis;

    /** A queue for times from 0 to a limit. */
    MillisQueue(int limitMillis) {
        this.top = new int[(limitMillis >> BUCKET_BITS) + 1];
        Arrays.fill(top, NONE);
    }

    /** Puts a node in; its time must not be before the bucket that was last taken from. */
    void push(int millis, int node) {
        int slot = slot();
        int into = millis >> BUCKET_BITS;
        entry[slot] = (long) millis << 32 | node;
        below[slot] = top[into];
        top[into] = slot;
    }

    /** Takes a node of the earliest bucket, −1 when there is none left; {@link #takenMillis} is its time. */
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
        takenMillis = (int) (entry[slot] >>> 32);
        return (int) entry[slot];
    }

    /** The time with which the last taken node was put in. */
    int takenMillis() {
        return takenMillis;
    }

    private int slot() {
        if (free != NONE) {
            int slot = free;
            free = below[slot];
            return slot;
        }
        if (used == entry.length) {
            entry = Arrays.copyOf(entry, 2 * used);
            below = Arrays.copyOf(below, 2 * used);
        }
        return used++;
    }
}
