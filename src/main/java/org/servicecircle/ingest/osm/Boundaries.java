package org.servicecircle.ingest.osm;

import java.util.Map;
import java.util.OptionalInt;

/** Which relations are administrative boundaries, and of which level. */
final class Boundaries {

    /** Countries (2) and their unions are too large for streets. */
    static final int COARSEST = 4;

    static final int FINEST = 11;

    private Boundaries() {}

    static boolean isBoundary(Map<String, String> tags) {
        return "administrative".equals(tags.get("boundary")) && findLevel(tags).isPresent();
    }

    /** The {@code admin_level}, when it is one of those that may be a street or a community. */
    static OptionalInt findLevel(Map<String, String> tags) {
        OptionalInt level = OsmTags.wholeNumber(tags, "admin_level");
        return level.isPresent() && level.getAsInt() >= COARSEST && level.getAsInt() <= FINEST
                ? level
                : OptionalInt.empty();
    }
}
