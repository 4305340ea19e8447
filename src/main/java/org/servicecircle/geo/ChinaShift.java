package org.servicecircle.geo;

import java.util.function.UnaryOperator;

/**
 * The shifts of GCJ-02 and BD-09.
 *
 * <p>The formulas were never published officially. These are the ones in general use: WGS-84 to GCJ-02 after the
 * reverse-engineered {@code wgtochina_lb} (on the Krasovsky 1940 ellipsoid) as in googollee/eviltransform and
 * wandergis/coordtransform, GCJ-02 to BD-09 as in wandergis/coordtransform; see also "Restrictions on geographic data in
 * China" in Wikipedia.
 */
final class ChinaShift {

    /** Krasovsky 1940: half the longer axis in metres, and the squared eccentricity. */
    private static final double AXIS = 6_378_245.0;

    private static final double ECCENTRICITY2 = 0.00669342162296594323;

    private static final double BD_WAVE = Math.PI * 3000 / 180;
    private static final double BD_LON = 0.0065;
    private static final double BD_LAT = 0.006;

    /** 1e-9 degrees are a tenth of a millimetre. */
    private static final double PRECISION = 1e-9;

    private static final int MOST_STEPS = 30;

    private ChinaShift() {}

    static LonLat wgsToGcj(LonLat wgs) {
        return shifted(wgs) ? shift(wgs) : wgs;
    }

    static LonLat gcjToWgs(LonLat gcj) {
        return shifted(gcj) ? invert(ChinaShift::shift, gcj) : gcj;
    }

    static LonLat gcjToBd(LonLat gcj) {
        double radius = Math.hypot(gcj.lon(), gcj.lat()) + 0.00002 * Math.sin(gcj.lat() * BD_WAVE);
        double angle = Math.atan2(gcj.lat(), gcj.lon()) + 0.000003 * Math.cos(gcj.lon() * BD_WAVE);
        return new LonLat(radius * Math.cos(angle) + BD_LON, radius * Math.sin(angle) + BD_LAT);
    }

    static LonLat bdToGcj(LonLat bd) {
        return invert(ChinaShift::gcjToBd, bd);
    }

    /** The box in which GCJ-02 differs from WGS-84. */
    private static boolean shifted(LonLat point) {
        return point.lon() > 72.004 && point.lon() < 137.8347 && point.lat() > 0.8293 && point.lat() < 55.8271;
    }

    private static LonLat shift(LonLat wgs) {
        double x = wgs.lon() - 105;
        double y = wgs.lat() - 35;
        double latitude = Math.toRadians(wgs.lat());
        double w2 = 1 - ECCENTRICITY2 * Math.sin(latitude) * Math.sin(latitude);
        double w = Math.sqrt(w2);
        double meridianRadius = AXIS * (1 - ECCENTRICITY2) / (w2 * w);
        double parallelRadius = AXIS / w * Math.cos(latitude);
        return new LonLat(
                wgs.lon() + Math.toDegrees(eastMetres(x, y) / parallelRadius),
                wgs.lat() + Math.toDegrees(northMetres(x, y) / meridianRadius));
    }

    private static double eastMetres(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + wave(20, x, 6)
                + wave(20, x, 2)
                + wave(20, x, 1)
                + wave(40, x, 1 / 3.0)
                + wave(150, x, 1 / 12.0)
                + wave(300, x, 1 / 30.0);
    }

    private static double northMetres(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + wave(20, x, 6)
                + wave(20, x, 2)
                + wave(20, y, 1)
                + wave(40, y, 1 / 3.0)
                + wave(160, y, 1 / 12.0)
                + wave(320, y, 1 / 30.0);
    }

    private static double wave(double height, double at, double times) {
        return height * Math.sin(at * times * Math.PI) * 2 / 3;
    }

    /**
     * Solves {@code forward(p) = wanted}: the shifts vary so slowly (less than 1 in 100) that adding what is missing
     * gains at least two digits a step.
     */
    private static LonLat invert(UnaryOperator<LonLat> forward, LonLat wanted) {
        LonLat guess = wanted;
        for (int step = 0; step < MOST_STEPS; step++) {
            LonLat reached = forward.apply(guess);
            double missingLon = wanted.lon() - reached.lon();
            double missingLat = wanted.lat() - reached.lat();
            guess = new LonLat(guess.lon() + missingLon, guess.lat() + missingLat);
            if (Math.abs(missingLon) < PRECISION && Math.abs(missingLat) < PRECISION) {
                break;
            }
        }
        return guess;
    }
}
