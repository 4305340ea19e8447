package org.servicecircle.analysis;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.servicecircle.gap.Gap;
import org.servicecircle.gap.Homes;
import org.servicecircle.geo.Earth;
import org.servicecircle.geo.LocalPlane;

/** The outline of a gap for drawing: the convex hull of its homes, widened so that a single home shows too. */
final class GapHull {

    private static final double MARGIN_METRES = 35;
    private static final int SEGMENTS_PER_QUARTER = 3;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GapHull() {}

    static Polygon of(Gap gap, Homes homes) {
        LocalPlane plane = LocalPlane.at(gap.lonE7(), gap.latE7());
        Coordinate[] points = gap.homes().stream()
                .map(home -> new Coordinate(plane.xMetres(homes.lonE7(home)), plane.yMetres(homes.latE7(home))))
                .toArray(Coordinate[]::new);
        Geometry outline =
                FACTORY.createMultiPointFromCoords(points).convexHull().buffer(MARGIN_METRES, SEGMENTS_PER_QUARTER);
        Coordinate[] degrees = Arrays.stream(outline.getCoordinates())
                .map(at -> new Coordinate(Earth.toDegrees(plane.lonE7(at.x)), Earth.toDegrees(plane.latE7(at.y))))
                .toArray(Coordinate[]::new);
        return FACTORY.createPolygon(degrees);
    }
}
