package org.servicecircle.file.shape;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts in a bounded number of bytes. */
final class Utf8 {

    private Utf8() {}

    /** The bytes of a text, or of as many whole characters from its beginning as fit. */
    static byte[] cut(String text, int mostBytes) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= mostBytes) {
            return bytes;
        }
        int end = mostBytes;
        while (isWithin(bytes[end])) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    /** Whether a byte continues a character. */
    private static boolean isWithin(byte each) {
        return (each & 0b1100_0000) == 0b1000_0000;
    }
}
