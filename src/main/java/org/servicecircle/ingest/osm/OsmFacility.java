package org.servicecircle.ingest.osm;

import java.util.List;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * A service point.
 *
 * @param sourceRef {@code osm-n<id>}, {@code osm-w<id>} or {@code osm-r<id>}
 * @param category code of the table of categories
 * @param nameZh {@code name:zh}, else {@code name}; empty when it has none
 * @param nameEn {@code name:en}, else {@code name}; empty when it has none
 * @param lon of the node, or of a point on the surface, WGS-84 degrees
 * @param lat of the node, or of a point on the surface, WGS-84 degrees
 * @param address from {@code addr:*}, may be empty
 * @param phone from {@code phone} or {@code contact:phone}, may be empty
 * @param openingHours {@code opening_hours} as it stands, not checked, may be empty
 * @param capacity {@code capacity} when it is a number of 0 or more, else null
 * @param areaM2 square metres of the outline, null for a node
 * @param wheelchair {@code wheelchair} as it stands: yes, limited, no, or empty when unknown
 * @param communityCode the community that holds its point, null outside all of them
 * @param outline the polygon, null for a node
 * @param entrances where one comes in; empty: its point is the entrance
 */
public record OsmFacility(
        String sourceRef,
        String category,
        String nameZh,
        String nameEn,
        double lon,
        double lat,
        String address,
        String phone,
        String openingHours,
        Integer capacity,
        Double areaM2,
        String wheelchair,
        String communityCode,
        MultiPolygon outline,
        List<OsmEntrance> entrances) {

    /** Copies the entrances. */
    public OsmFacility {
        entrances = List.copyOf(entrances);
    }

    /** The same facility in a community, or in none for null. */
    OsmFacility in(String community) {
        return new OsmFacility(
                sourceRef,
                category,
                nameZh,
                nameEn,
                lon,
                lat,
                address,
                phone,
                openingHours,
                capacity,
                areaM2,
                wheelchair,
                community,
                outline,
                entrances);
    }
}
