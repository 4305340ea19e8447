package org.servicecircle.hexi;

import org.locationtech.jts.geom.Coordinate;

/**
 * A place by the road where a service may stand.
 *
 * @param community 12-digit code, or empty outside the district
 * @param entrance on the edge of its ground
 * @param areaM2 how much ground there is behind it
 */
record Site(String community, Coordinate at, Coordinate entrance, double areaM2) {
    String street() {
        return community.isEmpty() ? "" : community.substring(0, 9);
    }
}
