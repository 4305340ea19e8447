package org.servicecircle.file;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.geo.OutputReference;

/** Brings geometries from WGS-84 into a reference, and rounds them there, so that all formats hold the same numbers. */
public final class Placing {

    /** Seven decimals of a degree, a centimetre, are what positions are stored with. */
    private static final double PER_DEGREE = 1e7;

    private static final double PER_METRE = 1e3;

    private final OutputReference reference;
    private final double perUnit;

    /** Into this reference. */
    public Placing(OutputReference reference) {
        this.reference = reference;
        this.perUnit = reference.degrees() ? PER_DEGREE : PER_METRE;
    }

    /**
     * A copy of a geometry.
     *
     * @param wgs84 in degrees of WGS-84
     */
    public Geometry place(Geometry wgs84) {
        Geometry there = reference.fromWgs84(wgs84);
        Geometry copy = there == wgs84 ? wgs84.copy() : there;
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence points, int i) {
                points.setOrdinate(i, 0, rounded(points.getX(i)));
                points.setOrdinate(i, 1, rounded(points.getY(i)));
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }

    /** Divided at last, for the double nearest to the decimal number. */
    private double rounded(double ordinate) {
        return Math.rint(ordinate * perUnit) / perUnit;
    }
}
