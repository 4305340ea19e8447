package org.servicecircle.ingest.osm;

import java.util.Objects;

/**
 * How an extract is read.
 *
 * @param streetLevel the {@code admin_level} of streets (4 to 11), or null: guessed, see {@link OsmLevels}
 * @param communityLevel the {@code admin_level} of communities, greater than that of streets, or null: guessed
 * @param networkOnly true: only the walking network and the features of the base map; no areas, dwellings, facilities
 * @param categories which tags make a facility of which category
 */
public record OsmOptions(Integer streetLevel, Integer communityLevel, boolean networkOnly, OsmCategories categories) {

    /** @throws NoSuchLevelException when a level is outside 4 to 11, or the community level is not below the street level */
    public OsmOptions {
        Objects.requireNonNull(categories, "categories");
        requireLevel(streetLevel);
        requireLevel(communityLevel);
        if (streetLevel != null && communityLevel != null && communityLevel <= streetLevel) {
            throw new NoSuchLevelException("communities (level " + communityLevel
                    + ") must have a greater admin_level than streets (level " + streetLevel + ")");
        }
    }

    /** Everything, with guessed levels and the shipped table of categories. */
    public static OsmOptions everything() {
        return new OsmOptions(null, null, false, OsmCategories.shipped());
    }

    /** Only the walking network and the features of the base map. */
    public static OsmOptions onlyNetwork() {
        return new OsmOptions(null, null, true, OsmCategories.shipped());
    }

    private static void requireLevel(Integer level) {
        if (level != null && (level < Boundaries.COARSEST || level > Boundaries.FINEST)) {
            throw new NoSuchLevelException("admin_level must be 4 to 11, not " + level);
        }
    }
}
