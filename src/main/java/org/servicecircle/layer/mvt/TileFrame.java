package org.servicecircle.layer.mvt;

import org.servicecircle.geo.WebMercator;

/**
 * One square of the web map, or of a grid of degrees, as a sheet of {@link #EXTENT} units a side: x to the east, y to the
 * south, the north-western corner at 0, 0. What is drawn is cut {@link #MARGIN} units beyond the square, so that ends and
 * casings of lines do not show. Immutable.
 */
public final class TileFrame {

    /** Units of a side. */
    public static final int EXTENT = 4096;

    /** Units beyond the square that are still drawn: a 32nd of the side. */
    public static final int MARGIN = 128;

    private static final double E7 = 1e7;
    private static final double RADIANS_PER_E7 = Math.PI / 180 / E7;
    private static final double WORLD_E7 = 360 * E7;
    private static final int POLE_E7 = 900_000_000;
    /** Further from the equator the plane goes on for ever; nobody draws there. */
    private static final int LAST_LAT_E7 = 899_000_000;

    /** From here on, and not near the poles, the series below errs by less than 0.02 units. */
    private static final int SERIES_FROM_ZOOM = 8;

    private static final double SERIES_WITHIN_RADIANS = Math.toRadians(70);

    private final double unitsPerWorld;
    private final double left;
    private final double unitsPerE7;
    private final double greenwich;
    private final double top;
    private final int middleLatE7;
    private final int seriesReachE7;
    private final double middleY;
    private final double c1;
    private final double c2;
    private final double c3;
    private final double c4;
    private final int northE7;
    private final int southE7;
    private final int eastE7;
    private final int westE7;

    /**
     * A square of the web map by its address.
     *
     * @param z zoom, 0..30
     * @param x column from the west, 0..2^z-1
     * @param y row from the north, 0..2^z-1
     */
    public TileFrame(int z, int x, int y) {
        unitsPerWorld = (double) EXTENT * (1L << z);
        left = (double) x * EXTENT;
        top = (double) y * EXTENT;
        unitsPerE7 = unitsPerWorld / WORLD_E7;
        greenwich = unitsPerWorld / 2 - left;
        double middle = Math.toRadians(lat(EXTENT / 2.0));
        middleLatE7 = (int) Math.round(middle / RADIANS_PER_E7);
        middleY = exactY(middleLatE7);
        double secant = 1 / Math.cos(middle);
        double tangent = Math.tan(middle);
        double units = -unitsPerWorld / (2 * Math.PI);
        c1 = units * secant * RADIANS_PER_E7;
        c2 = units * secant * tangent / 2 * Math.pow(RADIANS_PER_E7, 2);
        c3 = units * secant * (2 * secant * secant - 1) / 6 * Math.pow(RADIANS_PER_E7, 3);
        c4 = units * secant * tangent * (6 * secant * secant - 1) / 24 * Math.pow(RADIANS_PER_E7, 4);
        boolean series = z >= SERIES_FROM_ZOOM && Math.abs(middle) < SERIES_WITHIN_RADIANS;
        seriesReachE7 = series ? (int) (1.5 * (latE7(0) - middleLatE7)) : -1;
        // One step further, since near the poles and far in a step is more than a unit.
        westE7 = lonE7(-MARGIN) - 1;
        eastE7 = lonE7(EXTENT + MARGIN) + 1;
        southE7 = latE7(EXTENT + MARGIN) - 1;
        northE7 = latE7(-MARGIN) + 1;
    }

    /** A square of degrees; see {@link #ofDegrees}. */
    private TileFrame(double unitsPerWorld, double left, double top) {
        this.unitsPerWorld = unitsPerWorld;
        this.left = left;
        this.top = top;
        unitsPerE7 = unitsPerWorld / WORLD_E7;
        greenwich = unitsPerWorld / 2 - left;
        // The series of the web map with its first term only, and good everywhere: one way to draw for both grids.
        middleLatE7 = 0;
        middleY = POLE_E7 * unitsPerE7 - top;
        c1 = -unitsPerE7;
        c2 = 0;
        c3 = 0;
        c4 = 0;
        seriesReachE7 = Integer.MAX_VALUE;
        westE7 = lonE7(-MARGIN) - 1;
        eastE7 = lonE7(EXTENT + MARGIN) + 1;
        southE7 = (int) Math.round(POLE_E7 - (top + EXTENT + MARGIN) / unitsPerE7) - 1;
        northE7 = (int) Math.round(POLE_E7 - (top - MARGIN) / unitsPerE7) + 1;
    }

    /**
     * A square of the grid of degrees that begins at 180° west, 90° north: 360° / 2^z a side, in longitude as in
     * latitude.
     *
     * @param z level, 1..30
     * @param column from the west, 0..2^z-1
     * @param row from the north, 0..2^(z-1)-1
     */
    public static TileFrame ofDegrees(int z, int column, int row) {
        return new TileFrame((double) EXTENT * (1L << z), (double) column * EXTENT, (double) row * EXTENT);
    }

    /** Units from the western edge. */
    public double x(int lonE7) {
        return lonE7 * unitsPerE7 + greenwich;
    }

    /**
     * Units from the northern edge. Around the square by a series of fourth order about its middle: 3 ns a point
     * instead of 26 with logarithm and tangent.
     */
    public double y(int latE7) {
        int d = latE7 - middleLatE7;
        return Math.abs(d) <= seriesReachE7 ? middleY + d * (c1 + d * (c2 + d * (c3 + d * c4))) : exactY(latE7);
    }

    /** The least longitude that may be drawn. */
    public int westE7() {
        return westE7;
    }

    /** The greatest longitude that may be drawn. */
    public int eastE7() {
        return eastE7;
    }

    /** The least latitude that may be drawn. */
    public int southE7() {
        return southE7;
    }

    /** The greatest latitude that may be drawn. */
    public int northE7() {
        return northE7;
    }

    /** Whether something within these bounds may be drawn. */
    public boolean meets(int west, int south, int east, int north) {
        return west <= eastE7 && east >= westE7 && south <= northE7 && north >= southE7;
    }

    private double exactY(int latE7) {
        double lat = Math.max(-LAST_LAT_E7, Math.min(LAST_LAT_E7, latE7)) / E7;
        return (0.5 - WebMercator.y(lat) / (2 * WebMercator.HALF_WORLD)) * unitsPerWorld - top;
    }

    private int lonE7(double x) {
        return (int) Math.round(((left + x) / unitsPerWorld - 0.5) * WORLD_E7);
    }

    private int latE7(double y) {
        return (int) Math.round(lat(y) * E7);
    }

    private double lat(double y) {
        return WebMercator.lat((0.5 - (top + y) / unitsPerWorld) * 2 * WebMercator.HALF_WORLD);
    }
}
