package org.servicecircle.layer.ogc;

import java.util.List;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.servicecircle.geo.OutputReference;
import org.servicecircle.web.LonLat;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/** Reads {@code bbox} in the reference system that {@code bbox-crs} names. */
final class BoxParameter {

    private static final String NAME = "bbox";
    private static final int FLAT = 4;
    private static final int WITH_HEIGHTS = 6;
    private static final double HALF_TURN = 180;
    private static final double QUARTER_TURN = 90;
    private static final double FALSE_EASTING = 500_000;
    /** So far from its meridian nobody uses a Gauss-Kruger plane. */
    private static final double FAR_METRES = 1_500_000;
    /** Straight edges of a plane in metres are not straight in degrees: so many pieces follow them to a centimetre. */
    private static final int PIECES = 50;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private BoxParameter() {}

    /**
     * The box as an area in degrees of WGS-84, longitude first; heights mean nothing. One that goes from east to west across
     * the date line is two areas.
     *
     * @throws ProblemException 400 for another number of numbers, or least above greatest; 422 for longitude and latitude
     *     maybe swapped
     */
    static Geometry read(String text, OutputReference reference) {
        double[] corners = corners(text, reference);
        if (corners[1] > corners[3]) {
            throw ProblemException.badParameter(NAME, "bbox-south-above-north", plain(corners[1]), plain(corners[3]));
        }
        if (reference.degrees()) {
            LonLat.of(NAME, corners[0], corners[1]);
            LonLat.of(NAME, corners[2], corners[3]);
            return corners[0] > corners[2] ? acrossTheDateLine(corners) : area(corners);
        }
        if (corners[0] > corners[2]) {
            throw ProblemException.badParameter(NAME, "bbox-west-beyond-east", plain(corners[0]), plain(corners[2]));
        }
        return inDegrees(corners, reference);
    }

    /** Least x, least y, greatest x, greatest y. */
    private static double[] corners(String text, OutputReference reference) {
        String[] parts = text.split(",", -1);
        if (parts.length != FLAT && parts.length != WITH_HEIGHTS) {
            throw ProblemException.badParameter(NAME, "bbox-count", parts.length);
        }
        int upper = parts.length / 2;
        double a = number(parts[0]);
        double b = number(parts[1]);
        double c = number(parts[upper]);
        double d = number(parts[upper + 1]);
        if (parts.length == WITH_HEIGHTS) {
            List.of(parts[2], parts[WITH_HEIGHTS - 1]).forEach(BoxParameter::number);
        }
        boolean swap = reference.northFirst() && !isEastFirst(a, b, c, d, reference);
        return swap ? new double[] {b, a, d, c} : new double[] {a, b, c, d};
    }

    /** A number; the official tests leave out the nought before the point. */
    private static double number(String text) {
        String written = text.strip().replaceFirst("^([+-]?)\\.", "$10.");
        return Parameters.decimal(NAME, written);
    }

    /**
     * Whether the corners can only be meant east first. Tables that know no order of axes, that of the official tests among
     * them, have the Chinese systems so; numbers that are nowhere north first are read as they were meant. Everybody
     * knows the order of EPSG:4326, so there it stays a fault.
     */
    private static boolean isEastFirst(double a, double b, double c, double d, OutputReference reference) {
        return switch (reference) {
            case EPSG_4490 -> isBeyond(QUARTER_TURN, a, c) && !isBeyond(QUARTER_TURN, b, d);
            case EPSG_4548 ->
                isBeyond(FAR_METRES, b - FALSE_EASTING, d - FALSE_EASTING)
                        && !isBeyond(FAR_METRES, a - FALSE_EASTING, c - FALSE_EASTING);
            default -> false;
        };
    }

    private static boolean isBeyond(double most, double one, double other) {
        return Math.abs(one) > most || Math.abs(other) > most;
    }

    private static Geometry acrossTheDateLine(double[] corners) {
        return area(new double[] {corners[0], corners[1], HALF_TURN, corners[3]})
                .union(area(new double[] {-HALF_TURN, corners[1], corners[2], corners[3]}));
    }

    private static Geometry area(double[] corners) {
        return FACTORY.toGeometry(new Envelope(corners[0], corners[2], corners[1], corners[3]));
    }

    private static Geometry inDegrees(double[] corners, OutputReference reference) {
        Geometry box = area(corners);
        double longest = Math.max(corners[2] - corners[0], corners[3] - corners[1]);
        try {
            Geometry degrees = reference.toWgs84(longest == 0 ? box : Densifier.densify(box, longest / PIECES));
            Envelope around = degrees.getEnvelopeInternal();
            if (Double.isFinite(around.getMinX() + around.getMaxX() + around.getMinY() + around.getMaxY())) {
                return degrees;
            }
        } catch (IllegalArgumentException nowhere) {
            // told below
        }
        throw ProblemException.badParameter(NAME, "bbox-nowhere", reference.label());
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
