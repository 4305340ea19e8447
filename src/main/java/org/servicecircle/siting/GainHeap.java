package org.servicecircle.siting;

/**
 * Candidate sites by what they gain, the most first, of equal gains the lowest number first: a binary heap over one
 * {@code long} a site.
 */
final class GainHeap {

    /** Gain in the upper half, the complement of the site's number in the lower, so that comparing orders both. */
    private final long[] keys;

    private int size;

    /** All sites with a gain; those without one can never have any, and are left out. */
    GainHeap(int[] gains) {
        this.keys = new long[gains.length];
        for (int site = 0; site < gains.length; site++) {
            if (gains[site] > 0) {
                keys[size++] = key(site, gains[site]);
            }
        }
        for (int at = size / 2 - 1; at >= 0; at--) {
            sink(at, keys[at]);
        }
    }

    static long key(int site, int gain) {
        return ((long) gain << 32) | (~site & 0xffff_ffffL);
    }

    static int site(long key) {
        return ~(int) key;
    }

    static int gain(long key) {
        return (int) (key >>> 32);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The greatest key, without taking it; 0 if there is none. */
    long top() {
        return size == 0 ? 0 : keys[0];
    }

    /** Takes the greatest key away. */
    long take() {
        long taken = keys[0];
        size--;
        if (size > 0) {
            sink(0, keys[size]);
        }
        return taken;
    }

    /** Puts another key in the place of the greatest. */
    void replaceTop(long key) {
        sink(0, key);
    }

    /** Puts back what was taken. */
    void put(long key) {
        int at = size++;
        while (at > 0 && keys[(at - 1) / 2] < key) {
            keys[at] = keys[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        keys[at] = key;
    }

    private void sink(int from, long key) {
        int at = from;
        for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && keys[child + 1] > keys[child]) {
                child++;
            }
            if (keys[child] <= key) {
                break;
            }
            keys[at] = keys[child];
            at = child;
        }
        keys[at] = key;
    }
}
