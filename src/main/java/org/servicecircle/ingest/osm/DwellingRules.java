package org.servicecircle.ingest.osm;

import java.util.Map;
import java.util.Set;

/**
 * Which buildings are dwellings.
 *
 * <p>Sure ones carry a residential value of {@code building}. A plain {@code building=yes} is taken as a dwelling when no
 * tag gives it another use and it is neither a shed nor a hall (25 to 5,000 m²): mappers mostly leave homes at that. Each
 * kind is counted apart. Nothing is made of {@code landuse=residential} or {@code place} where buildings are not mapped:
 * that would invent homes; how much residential land has no dwelling at all is counted instead.
 */
final class DwellingRules {

    private static final Set<String> RESIDENTIAL = Set.of(
            "apartments",
            "residential",
            "house",
            "detached",
            "semidetached_house",
            "semi",
            "terrace",
            "terraced",
            "bungalow",
            "dormitory",
            "villa",
            "farm",
            "cabin",
            "static_caravan",
            "houseboat");

    /** Any of these says that a building is something else than a home. */
    private static final Set<String> OTHER_USE = Set.of(
            "amenity",
            "shop",
            "office",
            "tourism",
            "leisure",
            "man_made",
            "military",
            "craft",
            "industrial",
            "public_transport",
            "railway",
            "aeroway",
            "power",
            "healthcare",
            "social_facility",
            "emergency",
            "religion",
            "ruins",
            "abandoned",
            "disused",
            "demolished",
            "telecom",
            "parking",
            "historic");

    private static final double SMALLEST_PLAIN_M2 = 25;
    private static final double LARGEST_PLAIN_M2 = 5_000;

    private DwellingRules() {}

    /** Whether the tags say that people live here. */
    static boolean isResidential(Map<String, String> tags) {
        return OsmTags.is(tags, "building", RESIDENTIAL);
    }

    /** Whether this is a building of which no tag says what it is for. */
    static boolean isPlain(Map<String, String> tags) {
        return "yes".equals(tags.get("building"))
                && OTHER_USE.stream().noneMatch(key -> OsmTags.has(tags, key))
                && !OsmTags.has(tags, "building:use");
    }

    /** Whether a building of no known use has the size of a home. */
    static boolean isPlainSize(double footprintM2) {
        return footprintM2 >= SMALLEST_PLAIN_M2 && footprintM2 <= LARGEST_PLAIN_M2;
    }
}
