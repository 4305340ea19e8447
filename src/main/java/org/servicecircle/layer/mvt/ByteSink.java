package org.servicecircle.layer.mvt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Growing bytes in the wire format of protocol buffers. Kept and emptied by its owner, so that it grows once. */
final class ByteSink {

    /** Wire types. */
    static final int VARINT = 0;

    static final int FIXED_64 = 1;
    static final int LENGTH = 2;

    private static final int LONGEST_VARINT = 10;

    private byte[] bytes = new byte[256];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** The head of a field. */
    void field(int number, int wireType) {
        varint(number << 3 | wireType);
    }

    /** A number in seven bits a byte, lowest first; a negative one takes ten bytes. */
    void varint(long value) {
        ensure(LONGEST_VARINT);
        size = put(value, bytes, size);
    }

    /** Puts a number where there is room for it; the place after it. */
    private static int put(long value, byte[] to, int from) {
        int at = from;
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            to[at++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        to[at++] = (byte) rest;
        return at;
    }

    /** A signed number so that small ones of either sign stay short. */
    void zigzag(long value) {
        varint(value << 1 ^ value >> 63);
    }

    /** How many bytes {@link #varint} takes for a number. */
    static int sizeOf(long value) {
        // Seven bits a byte; the sum rounds up, and 0 takes one byte too.
        return (Long.SIZE - Long.numberOfLeadingZeros(value | 1) + 6) / 7;
    }

    /** Two signed numbers; one look at the room left serves both. */
    void zigzag(int first, int second) {
        ensure(2 * LONGEST_VARINT);
        int at = put(Integer.toUnsignedLong(first << 1 ^ first >> 31), bytes, size);
        size = put(Integer.toUnsignedLong(second << 1 ^ second >> 31), bytes, at);
    }

    /** Eight bytes, lowest first. */
    void fixed64(long value) {
        ensure(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (value >> shift);
        }
    }

    /** A text with its length. */
    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        append(utf8, utf8.length);
    }

    /** What another sink holds, with its length. */
    void message(ByteSink other) {
        varint(other.size);
        append(other.bytes, other.size);
    }

    /** What another sink holds, as it is. */
    void all(ByteSink other) {
        append(other.bytes, other.size);
    }

    private void append(byte[] more, int count) {
        ensure(count);
        System.arraycopy(more, 0, bytes, size, count);
        size += count;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
