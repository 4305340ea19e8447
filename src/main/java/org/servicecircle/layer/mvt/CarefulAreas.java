package org.servicecircle.layer.mvt;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Draws the few shapes whose rings would meet after simplifying or rounding: cut by an overlay that snaps to whole units
 * and stays valid, then simplified without letting rings cross. On Malta it
 * takes 0.7 ms a shape, the quick way 2 µs.
 */
final class CarefulAreas {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final PrecisionModel WHOLE_UNITS = new PrecisionModel(1);
    private static final Geometry BOX =
            FACTORY.toGeometry(new Envelope(CutBox.LEAST, CutBox.MOST, CutBox.LEAST, CutBox.MOST));

    private final double tolerance;
    private final List<Polygon> polygons = new ArrayList<>();
    private final Path path = new Path();
    private final GridRings drawn = new GridRings();

    CarefulAreas(double tolerance) {
        this.tolerance = tolerance;
    }

    void clear() {
        polygons.clear();
    }

    /** Adds one polygon, its outer ring first; nothing when it has no ring. */
    void add(Rings polygon) {
        if (polygon.count() > 0) {
            LinearRing[] holes = new LinearRing[polygon.count() - 1];
            for (int hole = 0; hole < holes.length; hole++) {
                holes[hole] = ring(polygon, hole + 1);
            }
            polygons.add(FACTORY.createPolygon(ring(polygon, 0), holes));
        }
    }

    private static LinearRing ring(Rings rings, int ring) {
        int from = rings.from(ring);
        int size = rings.to(ring) - from;
        Coordinate[] points = new Coordinate[size + 1];
        for (int i = 0; i <= size; i++) {
            points[i] = new Coordinate(
                    rings.points().x(from + i % size), rings.points().y(from + i % size));
        }
        return FACTORY.createLinearRing(points);
    }

    /** Writes what the box shows of the polygons. */
    void drawTo(Commands commands) {
        if (polygons.isEmpty()) {
            return;
        }
        Geometry whole = FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
        Geometry valid = whole.isValid() ? whole : GeometryFixer.fix(whole);
        Geometry cut = OverlayNG.overlay(valid, BOX, OverlayNG.INTERSECTION, WHOLE_UNITS);
        Geometry simple = TopologyPreservingSimplifier.simplify(cut, tolerance);
        Geometry shown = simple.isValid() ? simple : cut;
        for (int i = 0; i < shown.getNumGeometries(); i++) {
            if (shown.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                write(polygon, commands);
            }
        }
    }

    private void write(Polygon polygon, Commands commands) {
        drawn.clear();
        addRing(polygon.getExteriorRing().getCoordinates(), 1);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            addRing(polygon.getInteriorRingN(hole).getCoordinates(), -1);
        }
        for (int ring = 0; ring < drawn.count(); ring++) {
            drawn.writeTo(commands, ring);
        }
    }

    /** Adds a ring in the direction that gives its area this sign. */
    private void addRing(Coordinate[] closed, int sign) {
        path.clear();
        for (int i = 0; i < closed.length - 1; i++) {
            path.add(closed[i].x, closed[i].y);
        }
        if (path.doubleArea(0, path.size()) * sign < 0) {
            path.clear();
            for (int i = closed.length - 1; i > 0; i--) {
                path.add(closed[i].x, closed[i].y);
            }
        }
        drawn.add(path);
    }
}
