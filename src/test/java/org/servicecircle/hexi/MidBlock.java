package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * Crossings between junctions: where a named road meets a divided one, where local roads do at some distance from the
 * last crossing, and in long stretches without either. Expressways get footbridges with stairs, canals small bridges.
 */
final class MidBlock {
    private static final double CLEAR_OF_JUNCTION_M = 70;

    private final STRtree edges = new STRtree();
    private final STRtree named = new STRtree();
    private final STRtree meetings = new STRtree();
    private final List<Strand> strands = new ArrayList<>();

    private MidBlock(Superblocks superblocks, List<Noding.Piece> all, int firstSingle, int firstLocal) {
        for (Geometry inside : superblocks.insides()) {
            for (int i = 0; i < inside.getNumGeometries(); i++) {
                Geometry edge = inside.getGeometryN(i).getBoundary();
                edges.insert(edge.getEnvelopeInternal(), edge);
            }
        }
        for (Noding.Piece piece : all) {
            if (piece.source() >= firstSingle) {
                STRtree tree = piece.source() < firstLocal ? named : meetings;
                tree.insert(new Envelope(piece.points()[0]), piece.points()[0]);
                Coordinate end = piece.points()[piece.points().length - 1];
                tree.insert(new Envelope(end), end);
            }
        }
    }

    /** @param all divided roads, single roads, local roads, noded together */
    static List<Strand> of(Superblocks superblocks, List<Noding.Piece> all, int firstSingle, int firstLocal) {
        MidBlock crossings = new MidBlock(superblocks, all, firstSingle, firstLocal);
        for (Noding.Piece piece : superblocks.pieces()) {
            crossings.along(superblocks.roads().get(piece.source()), Frame.GEOMETRY.createLineString(piece.points()));
        }
        return crossings.strands;
    }

    private void along(Road road, LineString line) {
        switch (road.kind()) {
            case RIVER, FRAME -> {}
            case EXPRESSWAY -> every(road, line, positions(named, line), 620);
            case CANAL -> every(road, line, positions(named, line), 480);
            default -> {
                List<Double> at = positions(named, line);
                for (double place : positions(meetings, line)) {
                    if (at.stream().allMatch(other -> Math.abs(other - place) > 140)) {
                        at.add(place);
                    }
                }
                every(road, line, at, 330);
            }
        }
    }

    private List<Double> positions(STRtree points, LineString line) {
        LengthIndexedLine measured = new LengthIndexedLine(line);
        TreeSet<Double> found = new TreeSet<>();
        for (Object point : points.query(line.getEnvelopeInternal())) {
            Coordinate at = (Coordinate) point;
            if (line.distance(Frame.GEOMETRY.createPoint(at)) < 0.3) {
                double place = measured.project(at);
                if (place > CLEAR_OF_JUNCTION_M && place < line.getLength() - CLEAR_OF_JUNCTION_M) {
                    found.add(place);
                }
            }
        }
        return new ArrayList<>(found);
    }

    /** Links at the given places, and where the next is farther than {@code gap} metres, between. */
    private void every(Road road, LineString line, List<Double> places, double gap) {
        List<Double> stops = new ArrayList<>(places);
        stops.add(0.0);
        stops.add(line.getLength());
        stops.sort(null);
        LengthIndexedLine measured = new LengthIndexedLine(line);
        for (int i = 1; i < stops.size(); i++) {
            double stretch = stops.get(i) - stops.get(i - 1);
            int parts = (int) Math.ceil(stretch / gap);
            for (int part = 1; part <= parts; part++) {
                double place = stops.get(i - 1) + stretch * part / parts;
                if (place < line.getLength() - 1) {
                    link(road, measured, place);
                }
            }
        }
    }

    private void link(Road road, LengthIndexedLine measured, double place) {
        Coordinate at = measured.extractPoint(place);
        Coordinate ahead = measured.extractPoint(place + 2);
        double length = at.distance(ahead);
        double reach = road.kind().halfWidth + 14;
        double dx = -(ahead.y - at.y) / length * reach;
        double dy = (ahead.x - at.x) / length * reach;
        Optional<Coordinate> left = hit(at, new Coordinate(at.x + dx, at.y + dy));
        Optional<Coordinate> right = hit(at, new Coordinate(at.x - dx, at.y - dy));
        if (left.isPresent() && right.isPresent()) {
            add(road, left.get(), right.get());
        }
    }

    private Optional<Coordinate> hit(Coordinate at, Coordinate far) {
        LineString ray = Frame.GEOMETRY.createLineString(new Coordinate[] {at, far});
        Coordinate best = null;
        for (Object edge : edges.query(ray.getEnvelopeInternal())) {
            for (Coordinate point : ray.intersection((Geometry) edge).getCoordinates()) {
                if (best == null || point.distance(at) < best.distance(at)) {
                    best = point;
                }
            }
        }
        return Optional.ofNullable(best).map(Frame::onGrid);
    }

    private void add(Road road, Coordinate left, Coordinate right) {
        switch (road.kind()) {
            case CANAL -> strands.add(Strand.of(new Coordinate[] {left, right}, "highway", "footway", "bridge", "yes"));
            case EXPRESSWAY -> footbridge(left, right);
            default ->
                strands.add(Strand.of(
                        new Coordinate[] {left, right},
                        "highway",
                        "footway",
                        "footway",
                        "crossing",
                        "crossing",
                        "marked"));
        }
    }

    private void footbridge(Coordinate left, Coordinate right) {
        Coordinate up = Frame.onGrid(Cuts.between(left, right, 0.25));
        Coordinate down = Frame.onGrid(Cuts.between(left, right, 0.75));
        strands.add(Strand.of(new Coordinate[] {left, up}, "highway", "steps", "wheelchair", "no"));
        strands.add(Strand.of(new Coordinate[] {up, down}, "highway", "footway", "bridge", "yes", "wheelchair", "no"));
        strands.add(Strand.of(new Coordinate[] {down, right}, "highway", "steps", "wheelchair", "no"));
    }
}
