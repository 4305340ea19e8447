package org.servicecircle.geo;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** What can be wrong with a pair of ordinates that should be longitude and latitude in degrees. */
public enum LonLatFault {
    /** NaN or infinite. */
    NOT_FINITE,
    /** Beyond 180 degrees east or west or 90 north or south, and not the other way round either. */
    OUT_OF_RANGE,
    /** It would make sense with longitude and latitude swapped. */
    MAYBE_SWAPPED;

    /** What is wrong with the pair on its own; empty if nothing. */
    public static Optional<LonLatFault> find(double lon, double lat) {
        if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
            return Optional.of(NOT_FINITE);
        }
        if (inRange(lon, lat)) {
            return Optional.empty();
        }
        return Optional.of(inRange(lat, lon) ? MAYBE_SWAPPED : OUT_OF_RANGE);
    }

    /**
     * As {@link #find(double, double)}, and a pair that lies outside a known place but inside it when swapped is
     * {@link #MAYBE_SWAPPED} too.
     *
     * @param place the known place in the same degrees; a null (empty) envelope knows nothing
     */
    public static Optional<LonLatFault> find(double lon, double lat, Envelope place) {
        Optional<LonLatFault> fault = find(lon, lat);
        boolean fitsSwapped = fault.isEmpty() && !place.contains(lon, lat) && place.contains(lat, lon);
        return fitsSwapped ? Optional.of(MAYBE_SWAPPED) : fault;
    }

    private static boolean inRange(double lon, double lat) {
        return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
    }
}
