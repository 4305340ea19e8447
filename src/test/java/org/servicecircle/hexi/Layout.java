package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.MinimumAreaRectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * The plan of one estate: a ring path behind the wall, a path before each row of buildings, a spine across the rows.
 * Rows run about east to west, turned as the block is, since homes face the sun.
 */
final class Layout {
    final Polygon core;
    final Coordinate middle;
    final Coordinate along;
    private final double reach;

    private Layout(Polygon core, Coordinate along) {
        this.core = core;
        this.along = along;
        this.middle = core.getCentroid().getCoordinate();
        Envelope box = core.getEnvelopeInternal();
        this.reach = box.getWidth() + box.getHeight();
    }

    /** Null when the ground is too small for a path. */
    static Layout of(Polygon ground, double behindWall) {
        Geometry core = ground.buffer(-behindWall, 1);
        Polygon largest = Compounds.largest(core);
        if (largest == null || largest.getArea() < 700) {
            return null;
        }
        Polygon onGrid = Compounds.largest(
                org.locationtech.jts.precision.GeometryPrecisionReducer.reduce(largest, Frame.PRECISION));
        return onGrid == null ? null : new Layout(onGrid, direction(ground));
    }

    private static Coordinate direction(Polygon ground) {
        Coordinate[] box = MinimumAreaRectangle.getMinimumRectangle(ground).getCoordinates();
        double dx = box[1].x - box[0].x;
        double dy = box[1].y - box[0].y;
        double length = Math.sqrt(dx * dx + dy * dy);
        boolean eastWest = Math.abs(dx) >= Math.abs(dy);
        double x = (eastWest ? dx : dy) / length;
        double y = (eastWest ? dy : -dx) / length;
        return x >= 0 ? new Coordinate(x, y) : new Coordinate(-x, -y);
    }

    Coordinate at(double east, double north) {
        return new Coordinate(middle.x + east * along.x - north * along.y, middle.y + east * along.y + north * along.x);
    }

    List<LineString> rows(double spacing) {
        List<LineString> rows = new ArrayList<>();
        int half = (int) (reach / 2 / spacing) + 1;
        for (int i = -half; i <= half; i++) {
            double north = (i + 0.5) * spacing;
            addParts(at(-reach, north), at(reach, north), rows);
        }
        return rows;
    }

    List<LineString> spine() {
        List<LineString> spine = new ArrayList<>();
        addParts(at(0, -reach), at(0, reach), spine);
        return spine;
    }

    private void addParts(Coordinate from, Coordinate to, List<LineString> lines) {
        LineString line = Frame.GEOMETRY.createLineString(new Coordinate[] {from, to});
        Geometry parts = line.intersection(core);
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            if (parts.getGeometryN(i) instanceof LineString part && part.getLength() > 12) {
                lines.add(part);
            }
        }
    }

    /** Where rays from the middle to the four sides leave the ground, the last time. */
    List<Coordinate> sides(Polygon ground) {
        List<Coordinate> sides = new ArrayList<>();
        double[][] rays = {{0, -1}, {0, 1}, {1, 0}, {-1, 0}};
        for (double[] ray : rays) {
            LineString line =
                    Frame.GEOMETRY.createLineString(new Coordinate[] {middle, at(ray[0] * reach, ray[1] * reach)});
            Coordinate last = null;
            for (Coordinate hit : line.intersection(ground.getExteriorRing()).getCoordinates()) {
                if (last == null || hit.distance(middle) > last.distance(middle)) {
                    last = hit;
                }
            }
            if (last != null) {
                sides.add(Frame.onGrid(last));
            }
        }
        return sides;
    }
}
