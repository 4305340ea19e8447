package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.MinimumAreaRectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Local roads: a face is cut across its longer side, slightly bent and off the middle, until the blocks are as large as
 * they are in that part of town. A cut meets the end of a cut on the other side of the road where one is near, as
 * streets do.
 */
final class Cuts {
    private static final double MEET_M = 45;

    private final ToDoubleFunction<Coordinate> blockAreaM2;
    private final Predicate<Polygon> whole;
    private final Dice dice = new Dice(2);
    private final List<Coordinate> ends = new ArrayList<>();
    private final List<Coordinate[]> cuts = new ArrayList<>();

    private Cuts(ToDoubleFunction<Coordinate> blockAreaM2, Predicate<Polygon> whole) {
        this.blockAreaM2 = blockAreaM2;
        this.whole = whole;
    }

    /** Lines of two or three points, from edge to edge of the face they cut. */
    static List<Coordinate[]> of(
            List<Polygon> faces, ToDoubleFunction<Coordinate> blockAreaM2, Predicate<Polygon> whole) {
        Cuts all = new Cuts(blockAreaM2, whole);
        faces.forEach(all::cut);
        return all.cuts;
    }

    private void cut(Polygon face) {
        Coordinate middle = face.getInteriorPoint().getCoordinate();
        if (face.getArea() < 1.45 * blockAreaM2.applyAsDouble(middle) || whole.test(face)) {
            return;
        }
        for (int attempt = 0; attempt < 4; attempt++) {
            Coordinate[] line = proposal(face);
            List<Polygon> parts = line == null ? List.of() : split(face, line);
            if (parts.size() == 2 && balanced(parts, face.getArea())) {
                cuts.add(line);
                ends.add(line[0]);
                ends.add(line[line.length - 1]);
                parts.forEach(this::cut);
                return;
            }
        }
    }

    private static boolean balanced(List<Polygon> parts, double area) {
        return parts.stream().allMatch(part -> part.getArea() > 0.2 * area);
    }

    private Coordinate[] proposal(Polygon face) {
        Coordinate[] box = MinimumAreaRectangle.getMinimumRectangle(face).getCoordinates();
        if (box.length < 5) {
            return null;
        }
        boolean firstLonger = box[0].distance(box[1]) >= box[1].distance(box[2]);
        Coordinate a = box[firstLonger ? 0 : 1];
        Coordinate b = box[firstLonger ? 1 : 2];
        Coordinate across = box[firstLonger ? 2 : 3];
        double at = dice.between(0.42, 0.58);
        double slant = dice.between(-0.05, 0.05);
        Coordinate from = between(a, b, at - slant);
        Coordinate far = between(a, b, at + slant);
        Coordinate to = new Coordinate(far.x + across.x - b.x, far.y + across.y - b.y);
        LineString ray =
                Frame.GEOMETRY.createLineString(new Coordinate[] {between(from, to, -0.1), between(from, to, 1.1)});
        LineString chord = longest(ray.intersection(face));
        return chord == null
                ? null
                : bent(
                        face,
                        chord.getStartPoint().getCoordinate(),
                        chord.getEndPoint().getCoordinate());
    }

    private Coordinate[] bent(Polygon face, Coordinate start, Coordinate end) {
        Coordinate from = met(face, start);
        Coordinate to = met(face, end);
        if (from.distance(to) < 40) {
            return null;
        }
        double bend = dice.between(-0.05, 0.05);
        Coordinate middle = between(from, to, dice.between(0.35, 0.65));
        return new Coordinate[] {
            from, Frame.onGrid(middle.x - bend * (to.y - from.y), middle.y + bend * (to.x - from.x)), to
        };
    }

    /** The end of an earlier cut on this face's edge when one is near, else the point itself on the grid. */
    private Coordinate met(Polygon face, Coordinate point) {
        Coordinate best = null;
        Coordinate[] ring = face.getExteriorRing().getCoordinates();
        for (Coordinate end : ends) {
            double distance = end.distance(point);
            if (distance < MEET_M
                    && (best == null || distance < best.distance(point))
                    && Distance.pointToSegmentString(end, ring) < 0.3) {
                best = end;
            }
        }
        return best != null ? best : Frame.onGrid(point);
    }

    private static List<Polygon> split(Polygon face, Coordinate[] line) {
        Coordinate[] points = line.clone();
        points[0] = between(line[0], line[1], -0.02);
        points[line.length - 1] = between(line[line.length - 1], line[line.length - 2], -0.02);
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(UnaryUnionOp.union(List.of(face.getBoundary(), Frame.GEOMETRY.createLineString(points))));
        List<Polygon> parts = new ArrayList<>();
        for (Object part : polygonizer.getPolygons()) {
            Polygon polygon = (Polygon) ((Polygon) part).norm();
            if (face.covers(polygon.getInteriorPoint())) {
                parts.add(polygon);
            }
        }
        parts.sort(null);
        return parts;
    }

    static LineString longest(Geometry lines) {
        LineString best = null;
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            if (lines.getGeometryN(i) instanceof LineString line
                    && (best == null || line.getLength() > best.getLength())) {
                best = line;
            }
        }
        return best;
    }

    static Coordinate between(Coordinate a, Coordinate b, double share) {
        return new Coordinate(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
    }
}
