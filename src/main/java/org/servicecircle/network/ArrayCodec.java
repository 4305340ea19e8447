package org.servicecircle.network;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** {@link NetworkArrays} to bytes and back; each array as {@code int} count, then its values. */
final class ArrayCodec {

    private ArrayCodec() {}

    /** Bytes that {@link #put} will take. */
    static int size(NetworkArrays arrays) {
        long size = 0;
        for (int[] ints : ints(arrays)) {
            size += Integer.BYTES * (1L + ints.length);
        }
        size += 2L * Integer.BYTES + arrays.kind().length + arrays.flags().length;
        size += Integer.BYTES;
        for (String text : arrays.texts()) {
            size += Integer.BYTES + text.getBytes(StandardCharsets.UTF_8).length;
        }
        return Math.toIntExact(size);
    }

    static void put(NetworkArrays arrays, ByteBuffer bytes) {
        for (int[] ints : ints(arrays)) {
            bytes.putInt(ints.length);
            bytes.asIntBuffer().put(ints);
            bytes.position(bytes.position() + Integer.BYTES * ints.length);
        }
        putBytes(arrays.kind(), bytes);
        putBytes(arrays.flags(), bytes);
        bytes.putInt(arrays.texts().length);
        for (String text : arrays.texts()) {
            putBytes(text.getBytes(StandardCharsets.UTF_8), bytes);
        }
    }

    static NetworkArrays get(ByteBuffer bytes) {
        int[][] ints = new int[INT_ARRAYS][];
        for (int i = 0; i < INT_ARRAYS; i++) {
            ints[i] = new int[bytes.getInt()];
            bytes.asIntBuffer().get(ints[i]);
            bytes.position(bytes.position() + Integer.BYTES * ints[i].length);
        }
        byte[] kind = getBytes(bytes);
        byte[] flags = getBytes(bytes);
        String[] texts = new String[bytes.getInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new String(getBytes(bytes), StandardCharsets.UTF_8);
        }
        return of(ints, kind, flags, texts);
    }

    private static final int INT_ARRAYS = 14;

    /** The order of the file; {@link #of} takes them in the same. */
    private static int[][] ints(NetworkArrays a) {
        return new int[][] {
            a.lonE7(),
            a.latE7(),
            a.from(),
            a.to(),
            a.lengthMm(),
            a.nameId(),
            a.hoursId(),
            a.compound(),
            a.shapeStart(),
            a.shapeLonE7(),
            a.shapeLatE7(),
            a.barrierStart(),
            a.barrierLonE7(),
            a.barrierLatE7()
        };
    }

    private static NetworkArrays of(int[][] i, byte[] kind, byte[] flags, String[] texts) {
        return new NetworkArrays(
                i[0], i[1], i[2], i[3], i[4], kind, flags, i[5], i[6], i[7], texts, i[8], i[9], i[10], i[11], i[12],
                i[13]);
    }

    private static void putBytes(byte[] part, ByteBuffer bytes) {
        bytes.putInt(part.length).put(part);
    }

    private static byte[] getBytes(ByteBuffer bytes) {
        byte[] part = new byte[bytes.getInt()];
        bytes.get(part);
        return part;
    }
}
