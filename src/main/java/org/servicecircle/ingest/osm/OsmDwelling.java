package org.servicecircle.ingest.osm;

/**
 * A building that people live in, or may.
 *
 * @param sourceRef {@code osm-w<id>} or {@code osm-r<id>}
 * @param communityCode the community that holds its point, the lower code on a shared border; null outside all of them
 * @param name the building's name or address, empty when it has none
 * @param lon of a point on its surface, WGS-84 degrees
 * @param lat of a point on its surface, WGS-84 degrees
 * @param floorAreaM2 footprint × storeys, square metres, more than 0
 * @param levelsAssumed true when {@code building:levels} is missing or unusable and one storey was assumed
 * @param residential true when its tags say that people live there; false for a plain {@code building=yes}
 */
public record OsmDwelling(
        String sourceRef,
        String communityCode,
        String name,
        double lon,
        double lat,
        double floorAreaM2,
        boolean levelsAssumed,
        boolean residential) {

    /** The same dwelling in a community, or in none for null. */
    OsmDwelling in(String community) {
        return new OsmDwelling(sourceRef, community, name, lon, lat, floorAreaM2, levelsAssumed, residential);
    }
}
