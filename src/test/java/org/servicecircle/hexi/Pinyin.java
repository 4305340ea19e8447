package org.servicecircle.hexi;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Romanises the place names of Hexi with a table made by hand, since some characters have several readings. */
final class Pinyin {
    private static final Map<String, String> READINGS = Table.read("pinyin.csv").stream()
            .collect(Collectors.toMap(row -> row.get("text"), row -> row.get("reading")));

    private Pinyin() {}

    /** E.g. "Gangyunli" for 港云里. */
    static String of(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            String pair = name.substring(i, Math.min(name.length(), i + 2));
            String reading = READINGS.get(pair);
            if (reading != null && pair.length() == 2) {
                i++;
            } else {
                reading = READINGS.get(name.substring(i, i + 1));
            }
            if (reading == null) {
                throw new IllegalStateException("no reading for " + name);
            }
            text.append(reading);
        }
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
