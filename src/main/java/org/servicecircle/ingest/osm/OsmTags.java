package org.servicecircle.ingest.osm;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plain questions to the tags of an element. */
final class OsmTags {

    /** Open to nobody but those who belong there. */
    private static final Set<String> PRIVATE = Set.of("private", "no", "permit", "residents", "resident", "employees");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,6}");

    private OsmTags() {}

    /** {@code name:zh}, else {@code name}, else empty. */
    static String nameZh(Map<String, String> tags) {
        return first(tags, "name:zh", "name:zh-Hans", "name");
    }

    /** {@code name:en}, else {@code name}, else empty. */
    static String nameEn(Map<String, String> tags) {
        return first(tags, "name:en", "int_name", "name");
    }

    /** The first of the keys that has a value, trimmed; else empty. */
    static String first(Map<String, String> tags, String... keys) {
        return Stream.of(keys)
                .map(tags::get)
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    /** Whether the value of a key is one of these. */
    static boolean is(Map<String, String> tags, String key, Set<String> values) {
        return values.contains(tags.getOrDefault(key, ""));
    }

    /** Whether a key is there and does not say no. */
    static boolean has(Map<String, String> tags, String key) {
        String value = tags.get(key);
        return value != null && !value.equals("no");
    }

    /** Whether {@code access} shuts out the public. */
    static boolean isPrivate(Map<String, String> tags) {
        return is(tags, "access", PRIVATE);
    }

    /** A value that is a whole number of 0 to 999,999. */
    static OptionalInt wholeNumber(Map<String, String> tags, String key) {
        String value = tags.getOrDefault(key, "").strip();
        return WHOLE_NUMBER.matcher(value).matches() ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    /** Street, house number and place from {@code addr:*}, the whole from {@code addr:full}; empty when there is none. */
    static String address(Map<String, String> tags) {
        String full = first(tags, "addr:full");
        return full.isEmpty()
                ? Stream.of("addr:street", "addr:housenumber", "addr:city")
                        .map(key -> first(tags, key))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : full;
    }
}
