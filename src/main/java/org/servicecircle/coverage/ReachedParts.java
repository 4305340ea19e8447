package org.servicecircle.coverage;

import java.util.Arrays;

/** Collects reached parts in order of walkway and first offset, and joins those that touch. */
final class ReachedParts {

    /** Walkway, first and last offset. */
    static final int NUMBERS = 3;

    private int[] parts = new int[64 * NUMBERS];
    private int size;
    private long lengthMm;

    /** Adds a part; one that begins no more than a millimetre beyond the end of the last is joined to it. */
    void add(int walkway, int fromMm, int toMm) {
        boolean touches = size > 0 && parts[size - NUMBERS] == walkway && fromMm <= parts[size - 1] + 1;
        if (touches) {
            lengthMm += Math.max(0, toMm - parts[size - 1]);
            parts[size - 1] = Math.max(parts[size - 1], toMm);
            return;
        }
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, 2 * size);
        }
        parts[size++] = walkway;
        parts[size++] = fromMm;
        parts[size++] = toMm;
        lengthMm += toMm - fromMm;
    }

    long lengthMm() {
        return lengthMm;
    }

    int[] toArray() {
        return Arrays.copyOf(parts, size);
    }
}
