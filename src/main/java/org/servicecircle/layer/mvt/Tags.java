package org.servicecircle.layer.mvt;

import java.util.Arrays;

/** What one feature carries, until it is known whether the feature is drawn at all. */
final class Tags {

    private String[] keys = new String[8];
    private int[] types = new int[8];
    private long[] bits = new long[8];
    private String[] texts = new String[8];
    private int count;

    void clear() {
        count = 0;
    }

    void add(String key, int type, long number, String text) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
            types = Arrays.copyOf(types, 2 * count);
            bits = Arrays.copyOf(bits, 2 * count);
            texts = Arrays.copyOf(texts, 2 * count);
        }
        keys[count] = key;
        types[count] = type;
        bits[count] = number;
        texts[count++] = text;
    }

    int count() {
        return count;
    }

    String key(int tag) {
        return keys[tag];
    }

    /** A field number of {@link ValueTable}. */
    int type(int tag) {
        return types[tag];
    }

    /** The value as bits; 0 for a text. */
    long bits(int tag) {
        return bits[tag];
    }

    /** Null unless it is a text. */
    String text(int tag) {
        return texts[tag];
    }
}
