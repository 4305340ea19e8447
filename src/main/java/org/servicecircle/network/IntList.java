package org.servicecircle.network;

import java.util.Arrays;

/** A growing row of numbers, without an object for each. */
final class IntList {

    private int[] values = new int[64];
    private int size;

    void add(int value) {
        reserve(1);
        values[size++] = value;
    }

    void addAll(int[] added) {
        reserve(added.length);
        System.arraycopy(added, 0, values, size, added.length);
        size += added.length;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /** The numbers at these indexes, in their order. */
    int[] picked(int[] indexes) {
        int[] picked = new int[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            picked[i] = values[indexes[i]];
        }
        return picked;
    }

    /** Copies a run of numbers into an array. */
    void copy(int from, int count, int[] target, int at) {
        System.arraycopy(values, from, target, at, count);
    }

    private void reserve(int more) {
        int needed = Math.addExact(size, more);
        if (needed > values.length) {
            values = Arrays.copyOf(
                    values, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, values.length * 3L / 2)));
        }
    }
}
