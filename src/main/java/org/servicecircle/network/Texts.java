package org.servicecircle.network;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Distinct texts, numbered as they come; text 0 is empty. */
final class Texts {

    private final Map<String, Integer> numbers = new LinkedHashMap<>(Map.of("", 0));

    int id(String text) {
        return numbers.computeIfAbsent(text, unseen -> numbers.size());
    }

    /** Puts {@link Column#TEXT_START} and {@link Column#TEXT_BYTES}. */
    void put(NetworkColumns columns) {
        int[] start = new int[numbers.size() + 1];
        byte[] bytes = new byte[0];
        int i = 0;
        for (String text : numbers.keySet()) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            int end = Math.addExact(start[i], encoded.length);
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, 64 + 2L * end));
            }
            System.arraycopy(encoded, 0, bytes, start[i], encoded.length);
            start[++i] = end;
        }
        columns.put(Column.TEXT_START, start);
        columns.put(Column.TEXT_BYTES, Arrays.copyOf(bytes, start[i]));
    }
}
