package org.servicecircle.ingest.osm;

import java.util.Arrays;

/** A growing list of longs: ids of nodes by the million. */
final class LongList {

    private static final int FIRST_CAPACITY = 1024;

    private long[] values = new long[FIRST_CAPACITY];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    void addAll(long[] added) {
        for (long value : added) {
            add(value);
        }
    }

    long get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    /** The different values, ascending. */
    long[] sortedDistinct() {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, distinct);
    }
}
