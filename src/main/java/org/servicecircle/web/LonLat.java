package org.servicecircle.web;

/**
 * A position that a caller gave, WGS-84 degrees.
 *
 * @param lon longitude, -180..180
 * @param lat latitude, -90..90
 */
public record LonLat(double lon, double lat) {

    static final int MAX_LAT = 90;
    private static final int MAX_LON = 180;

    /**
     * Reads {@code lon,lat}.
     *
     * @throws ProblemException 400 when it is not two finite numbers within range, 422 when the two are maybe swapped
     */
    public static LonLat parse(String name, String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 2) {
            throw ProblemException.badParameter(name, "not-a-position", Parameters.shortened(text));
        }
        return of(name, Parameters.decimal(name, parts[0]), Parameters.decimal(name, parts[1]));
    }

    /** Checks the range of two finite ordinates; see {@link #parse}. */
    public static LonLat of(String name, double lon, double lat) {
        boolean fits = isOnEarth(lon, lat);
        if (!fits && isOnEarth(lat, lon)) {
            throw ProblemException.unprocessable(name, "maybe-swapped", lat + "," + lon);
        }
        if (!fits) {
            throw ProblemException.badParameter(name, "outside-earth", lon + "," + lat);
        }
        return new LonLat(lon, lat);
    }

    static boolean isOnEarth(double lon, double lat) {
        return Math.abs(lon) <= MAX_LON && Math.abs(lat) <= MAX_LAT;
    }

    /**
     * Refuses a position that lies outside the data while the swapped one lies inside.
     *
     * @throws ProblemException 422 "maybe swapped"
     */
    public void requireNotSwapped(String name, BoundingBox data) {
        if (isSwapped(data)) {
            throw ProblemException.unprocessable(name, "maybe-swapped", lat + "," + lon);
        }
    }

    /** Whether it lies outside the data while the swapped one lies inside. */
    boolean isSwapped(BoundingBox data) {
        return !data.contains(lon, lat) && data.contains(lat, lon);
    }
}
