package org.servicecircle.hexi;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A service point as written to {@code facilities.csv}.
 *
 * @param community 12-digit code, or empty outside the district; not written, known to the plan
 * @param entrances where one gets in, when that is not the point itself
 */
record Facility(
        String ref,
        String category,
        String name,
        String nameEn,
        Coordinate at,
        String community,
        String address,
        Schedule schedule,
        String capacity,
        String areaM2,
        String wheelchair,
        String note,
        List<Coordinate> entrances) {

    /** When it serves; dates as yyyy-MM-dd, hours in OSM syntax, each empty when unknown. */
    record Schedule(String status, String opensOn, String closesOn, String hours) {
        static Schedule open(String hours) {
            return new Schedule("OPEN", "", "", hours);
        }

        static Schedule planned(String opensOn, String hours) {
            return new Schedule("PLANNED", opensOn, "", hours);
        }
    }
}
