package org.servicecircle.hexi;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * The flat frame in which the district is drawn: metres east and north of a point in its middle, on a grid of 0.1 m.
 *
 * <p>The scale is fixed at latitude 39.07°, which is right to 0.1 % over the district's 10 km: good enough for a
 * schematic drawing, and free of library functions whose last bit differs between machines.
 */
final class Frame {
    static final double ORIGIN_LON = 117.225;
    static final double ORIGIN_LAT = 39.07;
    static final double METRES_PER_LON = 86_426.0;
    static final double METRES_PER_LAT = 111_014.0;
    /** Grid cells per metre. */
    static final double GRID = 10.0;

    static final PrecisionModel PRECISION = new PrecisionModel(GRID);
    static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Frame() {}

    static Coordinate toMetres(double lon, double lat) {
        return onGrid((lon - ORIGIN_LON) * METRES_PER_LON, (lat - ORIGIN_LAT) * METRES_PER_LAT);
    }

    static Coordinate onGrid(double x, double y) {
        return new Coordinate(PRECISION.makePrecise(x), PRECISION.makePrecise(y));
    }

    static Coordinate onGrid(Coordinate c) {
        return onGrid(c.x, c.y);
    }

    /** Degrees × 10⁷. */
    static long lonE7(Coordinate c) {
        return Math.round((ORIGIN_LON + c.x / METRES_PER_LON) * 1e7);
    }

    /** Degrees × 10⁷. */
    static long latE7(Coordinate c) {
        return Math.round((ORIGIN_LAT + c.y / METRES_PER_LAT) * 1e7);
    }

    /** Degrees × 10⁷ as plain decimal text, e.g. 117.2166. */
    static String degrees(long e7) {
        return java.math.BigDecimal.valueOf(e7, 7).stripTrailingZeros().toPlainString();
    }
}
