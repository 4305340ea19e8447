package org.servicecircle.ingest.osm;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which tags make something to draw, a walled compound, or a line that nobody steps across. */
final class FeatureRules {

    private static final Set<String> WALLS = Set.of("wall", "fence", "city_wall", "retaining_wall");
    private static final Set<String> RIVERS = Set.of("river", "canal");
    private static final Set<String> RAILS = Set.of("rail", "light_rail", "subway", "narrow_gauge");
    private static final Set<String> EXPRESSWAYS = Set.of("motorway", "motorway_link", "trunk", "trunk_link");
    private static final Set<String> GREEN_LEISURE =
            Set.of("park", "garden", "common", "golf_course", "nature_reserve", "pitch");
    private static final Set<String> GREEN_LAND =
            Set.of("forest", "grass", "meadow", "recreation_ground", "village_green", "cemetery");
    private static final Set<String> GREEN_NATURE = Set.of("wood", "scrub", "grassland", "heath");
    private static final Set<String> WATER_LAND = Set.of("reservoir", "basin");
    private static final Set<String> NO_FOOT = Set.of("no", "use_sidepath");

    private FeatureRules() {}

    /** What an element is drawn as, empty for nothing. */
    static Optional<OsmMapFeature.Kind> kind(Map<String, String> tags) {
        if (isWaterSurface(tags) || isRiver(tags)) {
            return Optional.of(OsmMapFeature.Kind.WATER);
        }
        if (isCompound(tags)) {
            return Optional.of(OsmMapFeature.Kind.COMPOUND);
        }
        if (isRail(tags)) {
            return Optional.of(OsmMapFeature.Kind.RAIL);
        }
        boolean green = OsmTags.is(tags, "leisure", GREEN_LEISURE)
                || OsmTags.is(tags, "landuse", GREEN_LAND)
                || OsmTags.is(tags, "natural", GREEN_NATURE);
        return green ? Optional.of(OsmMapFeature.Kind.GREEN) : Optional.empty();
    }

    /** Residential land with a wall or fence of its own: one walks in through its gates only. */
    static boolean isCompound(Map<String, String> tags) {
        return "residential".equals(tags.get("landuse")) && OsmTags.is(tags, "barrier", WALLS);
    }

    /** A wall or fence, whether or not around a compound. */
    static boolean isWall(Map<String, String> tags) {
        return OsmTags.is(tags, "barrier", WALLS);
    }

    /** A line or an edge that no connector crosses, walls left out: water, rail, expressway. Over or under is no barrier. */
    static boolean isBarrier(Map<String, String> tags) {
        if (OsmTags.has(tags, "bridge") || OsmTags.has(tags, "tunnel")) {
            return false;
        }
        return isWaterSurface(tags)
                || isRiver(tags)
                || "coastline".equals(tags.get("natural"))
                || isRail(tags)
                || isExpressway(tags);
    }

    static boolean isWaterSurface(Map<String, String> tags) {
        return "water".equals(tags.get("natural"))
                || "riverbank".equals(tags.get("waterway"))
                || OsmTags.is(tags, "landuse", WATER_LAND);
    }

    private static boolean isRiver(Map<String, String> tags) {
        return OsmTags.is(tags, "waterway", RIVERS) && !OsmTags.has(tags, "tunnel");
    }

    private static boolean isRail(Map<String, String> tags) {
        return OsmTags.is(tags, "railway", RAILS) && !OsmTags.has(tags, "tunnel");
    }

    private static boolean isExpressway(Map<String, String> tags) {
        boolean closed = OsmTags.is(tags, "foot", NO_FOOT)
                || "yes".equals(tags.get("motorroad"))
                || tags.getOrDefault("highway", "").startsWith("motorway");
        return closed && OsmTags.is(tags, "highway", EXPRESSWAYS);
    }
}
