package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** The carriageways of divided roads and the banks of waters: the edges of the superblocks' insides. */
final class Carriageways {
    private final Superblocks superblocks;
    private final STRtree pieces = new STRtree();

    private Carriageways(Superblocks superblocks) {
        this.superblocks = superblocks;
        for (Noding.Piece piece : superblocks.pieces()) {
            LineString line = Frame.GEOMETRY.createLineString(piece.points());
            pieces.insert(line.getEnvelopeInternal(), new Side(piece.source(), line));
        }
    }

    private record Side(int road, LineString line) {}

    static List<Strand> of(Superblocks superblocks) {
        Carriageways all = new Carriageways(superblocks);
        List<Strand> strands = new ArrayList<>();
        for (Geometry inside : superblocks.insides()) {
            for (int i = 0; i < inside.getNumGeometries(); i++) {
                Polygon part = (Polygon) inside.getGeometryN(i);
                all.along(part.getExteriorRing(), strands);
                for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                    all.along(part.getInteriorRingN(hole), strands);
                }
            }
        }
        return strands;
    }

    /** Cuts the ring where the road beside it changes. */
    private void along(LineString ring, List<Strand> strands) {
        Coordinate[] points = ring.getCoordinates();
        List<Coordinate> run = new ArrayList<>(List.of(points[0]));
        int current = -1;
        for (int i = 1; i < points.length; i++) {
            int road = beside(Cuts.between(points[i - 1], points[i], 0.5));
            if (current >= 0 && road != current) {
                add(current, run, strands);
                run = new ArrayList<>(List.of(points[i - 1]));
            }
            current = road;
            run.add(points[i]);
        }
        add(current, run, strands);
    }

    private int beside(Coordinate at) {
        Geometry point = Frame.GEOMETRY.createPoint(at);
        Envelope around = new Envelope(at);
        around.expandBy(140);
        int best = -1;
        double bestDistance = Double.MAX_VALUE;
        for (Object found : pieces.query(around)) {
            Side side = (Side) found;
            double distance = Math.abs(side.line.distance(point)
                    - superblocks.roads().get(side.road).kind().halfWidth);
            if (distance < bestDistance - 1e-9 || (distance < bestDistance + 1e-9 && side.road < best)) {
                best = side.road;
                bestDistance = distance;
            }
        }
        return best;
    }

    private void add(int roadIndex, List<Coordinate> run, List<Strand> strands) {
        Road road = superblocks.roads().get(roadIndex);
        if (road.kind() == RoadKind.FRAME) {
            return;
        }
        Coordinate[] points = run.stream().map(Frame::onGrid).toArray(Coordinate[]::new);
        switch (road.kind()) {
            case RIVER -> strands.add(Strand.of(points, "highway", "tertiary", "name", bank(road, points)));
            case CANAL -> strands.add(Strand.of(points, "highway", "footway"));
            case EXPRESSWAY ->
                strands.add(Strand.of(points, "highway", "tertiary", "name", road.name(), "frontage_road", "yes"));
            default ->
                strands.add(Strand.of(points, "highway", road.kind().highway, "name", road.name(), "oneway", "yes"));
        }
    }

    /** 台儿庄路 and its continuation on Hexi's bank, 海河东路 across the river. */
    private static String bank(Road river, Coordinate[] points) {
        Coordinate at = points[points.length / 2];
        Coordinate[] course = river.points();
        int nearest = 1;
        for (int i = 1; i < course.length; i++) {
            if (distance(course, i, at) < distance(course, nearest, at)) {
                nearest = i;
            }
        }
        boolean left = org.locationtech.jts.algorithm.Orientation.index(course[nearest - 1], course[nearest], at) > 0;
        boolean north = at.y > Frame.toMetres(0, 39.1062).y;
        return left ? "海河东路" : north ? "台儿庄路" : "台儿庄南路";
    }

    private static double distance(Coordinate[] course, int i, Coordinate at) {
        return org.locationtech.jts.algorithm.Distance.pointToSegment(at, course[i - 1], course[i]);
    }
}
