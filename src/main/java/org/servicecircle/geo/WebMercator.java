package org.servicecircle.geo;

/** The plane of web map tiles (EPSG:3857): metres at the equator, x east, y north. */
public final class WebMercator {

    /** Half the length of the square world, metres. */
    public static final double HALF_WORLD = Math.PI * 6_378_137.0;

    private static final double HALF_TURN_DEGREES = 180;

    private WebMercator() {}

    /** Metres east of Greenwich of a longitude in degrees. */
    public static double x(double lon) {
        return lon / HALF_TURN_DEGREES * HALF_WORLD;
    }

    /** Metres north of the equator of a latitude in degrees; the poles are infinitely far. */
    public static double y(double lat) {
        double radians = Math.toRadians(lat);
        return Math.log(Math.tan(Math.PI / 4 + radians / 2)) / Math.PI * HALF_WORLD;
    }

    /** Longitude in degrees of a place so many metres east of Greenwich. */
    public static double lon(double x) {
        return x / HALF_WORLD * HALF_TURN_DEGREES;
    }

    /** Latitude in degrees of a place so many metres north of the equator. */
    public static double lat(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(y / HALF_WORLD * Math.PI)));
    }
}
