package org.servicecircle.geo;

/**
 * A place on the earth in degrees, longitude first. In which datum is said by whoever holds it; everything stored is
 * WGS-84.
 *
 * @param lon degrees east, -180 to 180
 * @param lat degrees north, -90 to 90
 */
public record LonLat(double lon, double lat) {

    /** One degree of longitude or latitude in the integer form of the network: 1e-7 degrees, about a centimetre. */
    public static final double E7 = 1e7;

    /** Longitude in 1e-7 degrees, rounded. */
    public int lonE7() {
        return (int) Math.round(lon * E7);
    }

    /** Latitude in 1e-7 degrees, rounded. */
    public int latE7() {
        return (int) Math.round(lat * E7);
    }
}
