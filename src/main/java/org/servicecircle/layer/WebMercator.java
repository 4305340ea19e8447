package org.servicecircle.layer;

/** The plane of web map tiles (EPSG:3857): metres at the equator, x east, y north. */
final class WebMercator {

    /** Half the length of the square world, metres. */
    static final double HALF_WORLD = Math.PI * 6_378_137.0;

    private static final double E7 = 1e7;
    private static final double HALF_TURN_DEGREES = 180;

    private WebMercator() {}

    /** Metres east of Greenwich of a longitude in degrees × 10⁷. */
    static double x(int lonE7) {
        return lonE7 / E7 / HALF_TURN_DEGREES * HALF_WORLD;
    }

    /** Metres north of the equator of a latitude in degrees × 10⁷; the poles are infinitely far. */
    static double y(int latE7) {
        return y(latE7 / E7);
    }

    /** Metres east of Greenwich of a longitude in degrees. */
    static double x(double lon) {
        return lon / HALF_TURN_DEGREES * HALF_WORLD;
    }

    /** Metres north of the equator of a latitude in degrees. */
    static double y(double lat) {
        double radians = Math.toRadians(lat);
        return Math.log(Math.tan(Math.PI / 4 + radians / 2)) / Math.PI * HALF_WORLD;
    }
}
