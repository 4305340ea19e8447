package org.servicecircle.geo;

/**
 * A flat plane in metres that touches the globe at one point: x to the east, y to the north. Good to a few millimetres
 * over the hundred metres of a connector or a cluster of homes, to about 0.1 % over ten kilometres.
 */
public final class LocalPlane {

    private final int originLonE7;
    private final int originLatE7;
    private final double metresPerLonE7;

    private LocalPlane(int originLonE7, int originLatE7) {
        this.originLonE7 = originLonE7;
        this.originLatE7 = originLatE7;
        double cos = Math.cos(Math.toRadians(Earth.toDegrees(originLatE7)));
        this.metresPerLonE7 = Earth.METRES_PER_E7 * Math.max(cos, 1e-6);
    }

    /** The plane that touches at this point. */
    public static LocalPlane at(int lonE7, int latE7) {
        return new LocalPlane(lonE7, latE7);
    }

    /** Metres east of the origin. */
    public double xMetres(int lonE7) {
        return ((double) lonE7 - originLonE7) * metresPerLonE7;
    }

    /** Metres north of the origin. */
    public double yMetres(int latE7) {
        return ((double) latE7 - originLatE7) * Earth.METRES_PER_E7;
    }

    /** Longitude of a point so many metres east of the origin. */
    public int lonE7(double xMetres) {
        return (int) Math.round(originLonE7 + xMetres / metresPerLonE7);
    }

    /** Latitude of a point so many metres north of the origin. */
    public int latE7(double yMetres) {
        return (int) Math.round(originLatE7 + yMetres / Earth.METRES_PER_E7);
    }
}
