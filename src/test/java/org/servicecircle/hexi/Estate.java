package org.servicecircle.hexi;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * A block as built: its ground between the roads, and what is on it.
 *
 * @param use what it is used for
 * @param ground up to the wall, or to the pavement where there is none
 * @param walled whether a wall stands round it; if not, its gates are mere ways in
 * @param gates where one gets in; empty if nobody does
 * @param homes where dwellings stand
 */
record Estate(Block block, Use use, Polygon ground, boolean walled, List<Gate> gates, List<Home> homes) {
    /** What a block is used for. */
    enum Use {
        OLD_HOMES,
        NEW_HOMES,
        PARK,
        OTHER
    }

    /**
     * A way in.
     *
     * @param at on the wall
     * @param road where it meets the road
     * @param access "private" for residents only, or empty
     * @param hours when it is open, or empty for always
     */
    record Gate(Coordinate at, Coordinate road, String access, String hours) {}

    /** A building people live in. */
    record Home(Coordinate at, int levels, int floorAreaM2) {}

    boolean residential() {
        return use == Use.OLD_HOMES || use == Use.NEW_HOMES;
    }
}
