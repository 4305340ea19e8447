package org.servicecircle.ingest.osm;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The tags of one element, in the order of the file: keys and values by turns in one array, searched from the front. Most
 * elements have fewer than five, and an extract has millions of them: three tags take 68 bytes, in a hash map 260.
 */
final class TagMap extends AbstractMap<String, String> {

    private final String[] keysAndValues;

    private TagMap(String[] keysAndValues) {
        this.keysAndValues = keysAndValues;
    }

    /** Takes the array over. A key that is there twice keeps the first of its values. */
    static Map<String, String> of(String[] keysAndValues) {
        return keysAndValues.length == 0 ? Map.of() : new TagMap(keysAndValues);
    }

    @Override
    public String get(Object key) {
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (keysAndValues[i].equals(key)) {
                return keysAndValues[i + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return keysAndValues.length / 2;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        List<Entry<String, String>> entries = IntStream.range(0, size())
                .mapToObj(i -> Map.entry(keysAndValues[2 * i], keysAndValues[2 * i + 1]))
                .toList();
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, String>> iterator() {
                return entries.iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }
}
