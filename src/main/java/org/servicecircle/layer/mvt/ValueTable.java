package org.servicecircle.layer.mvt;

import java.util.Arrays;

/**
 * The values of one layer, each written once. An open hash table of entry numbers over parallel columns, so that no
 * number is boxed; 1 and 1.0 and "1" are three values.
 */
final class ValueTable {

    /** Field numbers of the format's Value message. */
    static final int TEXT = 1;

    static final int DOUBLE = 3;
    static final int INT = 4;
    static final int UINT = 5;
    static final int SINT = 6;
    static final int BOOL = 7;

    private static final int FREE = -1;

    private final ByteSink value = new ByteSink();
    private int[] slots = filled(64);
    private int size;
    private byte[] types = new byte[32];
    private long[] bits = new long[32];
    private String[] texts = new String[32];

    void clear() {
        Arrays.fill(slots, FREE);
        Arrays.fill(texts, 0, size, null);
        size = 0;
    }

    /**
     * The number of a value, given anew when it was not there.
     *
     * @param type one of the field numbers above
     * @param number the value as bits; 0 for a text
     * @param text null unless it is a text
     */
    int number(int type, long number, String text) {
        int slot = freeOrSame(type, number, text);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        if (size == types.length) {
            grow();
            slot = freeOrSame(type, number, text);
        }
        types[size] = (byte) type;
        bits[size] = number;
        texts[size] = text;
        slots[slot] = size;
        return size++;
    }

    /** Writes all values in the order of their numbers as fields of a layer. */
    void writeTo(ByteSink layer, int field) {
        for (int i = 0; i < size; i++) {
            value.clear();
            switch (types[i]) {
                case TEXT -> {
                    value.field(TEXT, ByteSink.LENGTH);
                    value.text(texts[i]);
                }
                case DOUBLE -> {
                    value.field(DOUBLE, ByteSink.FIXED_64);
                    value.fixed64(bits[i]);
                }
                case SINT -> {
                    value.field(SINT, ByteSink.VARINT);
                    value.zigzag(bits[i]);
                }
                default -> {
                    value.field(types[i], ByteSink.VARINT);
                    value.varint(bits[i]);
                }
            }
            layer.field(field, ByteSink.LENGTH);
            layer.message(value);
        }
    }

    private int freeOrSame(int type, long number, String text) {
        int mask = slots.length - 1;
        int slot = hash(type, number, text) & mask;
        while (slots[slot] != FREE && !isSame(slots[slot], type, number, text)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isSame(int entry, int type, long number, String text) {
        return types[entry] == type && bits[entry] == number && (text == null || text.equals(texts[entry]));
    }

    private static int hash(int type, long number, String text) {
        long mixed = (text == null ? number : text.hashCode()) * 0x9E3779B97F4A7C15L + type;
        return (int) (mixed ^ mixed >>> 32);
    }

    private void grow() {
        int larger = 2 * size;
        types = Arrays.copyOf(types, larger);
        bits = Arrays.copyOf(bits, larger);
        texts = Arrays.copyOf(texts, larger);
        slots = filled(2 * larger);
        for (int i = 0; i < size; i++) {
            slots[freeOrSame(types[i], bits[i], texts[i])] = i;
        }
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
