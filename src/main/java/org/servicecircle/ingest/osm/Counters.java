package org.servicecircle.ingest.osm;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Numbers under names, for the report of an import. */
final class Counters {

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(String name) {
        set(name, counts.getOrDefault(name, 0) + 1);
    }

    void set(String name, int number) {
        counts.put(name, number);
    }

    /** All of them, ordered by name. */
    Map<String, Integer> toMap() {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }
}
