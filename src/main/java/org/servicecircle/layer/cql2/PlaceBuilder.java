package org.servicecircle.layer.cql2;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.servicecircle.geo.LonLatFault;
import org.servicecircle.geo.OutputReference;
import org.servicecircle.web.ProblemException;

/**
 * Makes the places of one filter, from WKT or GeoJSON alike. What lies nowhere on earth, rings that are open and areas that
 * cross themselves are refused; nothing is repaired.
 */
final class PlaceBuilder {

    static final GeometryFactory FACTORY = new GeometryFactory();
    static final int MOST_POINTS = 2_000;

    private static final int LEAST_LINE = 2;
    private static final int LEAST_RING = 4;
    private static final int FLAT_BOX = 4;
    private static final int HIGH_BOX = 6;

    private final OutputReference reference;
    private int points;

    PlaceBuilder(OutputReference reference) {
        this.reference = reference;
    }

    /**
     * A point.
     *
     * @param first of its numbers as they are written, finite; which axis it belongs to is the reference system's matter
     */
    Coordinate position(double first, double second, String where) {
        if (++points > MOST_POINTS) {
            throw FilterFault.at(where, "filter-too-many-points", MOST_POINTS);
        }
        Coordinate position = reference.northFirst() ? new Coordinate(second, first) : new Coordinate(first, second);
        if (reference.degrees()) {
            requireOnEarth(position, where);
        }
        return position;
    }

    LineString line(List<Coordinate> positions, String where) {
        if (positions.size() < LEAST_LINE) {
            throw FilterFault.at(where, "filter-line-too-short", positions.size());
        }
        return FACTORY.createLineString(positions.toArray(Coordinate[]::new));
    }

    LinearRing ring(List<Coordinate> positions, String where) {
        int last = positions.size() - 1;
        if (positions.size() < LEAST_RING || !positions.get(0).equals2D(positions.get(last))) {
            throw FilterFault.at(where, "filter-ring-open", positions.size());
        }
        return FACTORY.createLinearRing(positions.toArray(Coordinate[]::new));
    }

    /**
     * The box of four numbers, or of six with heights, which are left out of account.
     *
     * @param numbers the least of both axes, then the greatest, in the order that they are written
     */
    Geometry box(List<Double> numbers, String where) {
        if (numbers.size() != FLAT_BOX && numbers.size() != HIGH_BOX) {
            throw ProblemException.badParameter(FilterFault.PARAMETER, "bbox-count", numbers.size());
        }
        int half = numbers.size() / 2;
        Coordinate least = position(numbers.get(0), numbers.get(1), where);
        Coordinate greatest = position(numbers.get(half), numbers.get(half + 1), where);
        if (least.y > greatest.y) {
            throw ProblemException.badParameter(FilterFault.PARAMETER, "bbox-south-above-north", least.y, greatest.y);
        }
        if (least.x > greatest.x) {
            throw ProblemException.badParameter(FilterFault.PARAMETER, "bbox-west-beyond-east", least.x, greatest.x);
        }
        return FACTORY.toGeometry(new Envelope(least, greatest));
    }

    /** The place in degrees of WGS-84, longitude first. */
    Shape.Given given(Geometry written, String where) {
        TopologyValidationError error = new IsValidOp(written).getValidationError();
        if (error != null) {
            throw ProblemException.unprocessable(
                    FilterFault.PARAMETER, "filter-invalid-geometry", where, asWritten(error.getCoordinate()));
        }
        return new Shape.Given(reference == OutputReference.CRS84 ? written : inWgs84(written, where));
    }

    private Geometry inWgs84(Geometry written, String where) {
        Geometry place;
        try {
            place = reference.toWgs84(written);
        } catch (IllegalArgumentException nowhere) {
            throw FilterFault.at(where, "filter-outside-earth", asWritten(written.getCoordinate()));
        }
        for (Coordinate position : place.getCoordinates()) {
            if (LonLatFault.find(position.x, position.y).isPresent()) {
                throw FilterFault.at(where, "filter-outside-earth", asWritten(written.getCoordinate()));
            }
        }
        return place;
    }

    private void requireOnEarth(Coordinate position, String where) {
        Optional<LonLatFault> fault = LonLatFault.find(position.x, position.y);
        if (fault.equals(Optional.of(LonLatFault.MAYBE_SWAPPED))) {
            throw ProblemException.unprocessable(
                    FilterFault.PARAMETER, "maybe-swapped", asWritten(new Coordinate(position.y, position.x)));
        }
        if (fault.isPresent()) {
            throw FilterFault.at(where, "filter-outside-earth", asWritten(position));
        }
    }

    private String asWritten(Coordinate position) {
        return reference.northFirst() ? position.y + " " + position.x : position.x + " " + position.y;
    }
}
