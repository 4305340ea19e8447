package org.servicecircle.geo;

/**
 * The globe that every length is measured on: a sphere of 6,371,000 m, the one GraphHopper uses, so that lengths agree.
 *
 * <p>Coordinates are WGS-84 degrees × 10⁷ in an {@code int} ("E7"), about 1.1 cm a step.
 */
public final class Earth {

    /** Radius in metres. */
    public static final double RADIUS_METRES = 6_371_000;

    /** Metres of one step of latitude, and of longitude at the equator. */
    public static final double METRES_PER_E7 = Math.PI * RADIUS_METRES / 180 / 1e7;

    private Earth() {}

    /**
     * Great-circle distance by the haversine formula.
     *
     * @return metres, ≥ 0
     */
    public static double distanceMetres(int lonE7a, int latE7a, int lonE7b, int latE7b) {
        double latA = Math.toRadians(toDegrees(latE7a));
        double latB = Math.toRadians(toDegrees(latE7b));
        double sinLat = Math.sin((latB - latA) / 2);
        double sinLon = Math.sin(Math.toRadians(toDegrees(lonE7b) - toDegrees(lonE7a)) / 2);
        double h = sinLat * sinLat + Math.cos(latA) * Math.cos(latB) * sinLon * sinLon;
        return 2 * RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /**
     * Length of a line.
     *
     * @param lonE7 longitudes of its points
     * @param latE7 latitudes of its points, as many
     * @return metres, ≥ 0; 0 for fewer than two points
     */
    public static double lengthMetres(int[] lonE7, int[] latE7) {
        double metres = 0;
        for (int i = 1; i < lonE7.length; i++) {
            metres += distanceMetres(lonE7[i - 1], latE7[i - 1], lonE7[i], latE7[i]);
        }
        return metres;
    }

    /**
     * Degrees as steps of 10⁻⁷, rounded to the nearest.
     *
     * @param degrees −180 to 180
     * @throws IllegalArgumentException for NaN, infinity or anything outside the range
     */
    public static int toE7(double degrees) {
        if (!(Math.abs(degrees) <= 180)) {
            throw new IllegalArgumentException("not a coordinate in degrees: " + degrees);
        }
        return (int) Math.round(degrees * 1e7);
    }

    /** Steps of 10⁻⁷ as degrees. */
    public static double toDegrees(int e7) {
        return e7 / 1e7;
    }
}
