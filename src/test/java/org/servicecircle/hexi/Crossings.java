package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Crossings and bridges where divided roads and waters meet: from corner to corner, over one arm of the junction. */
final class Crossings {
    private static final double LONGEST_M = 330;

    private final Superblocks superblocks;

    private Crossings(Superblocks superblocks) {
        this.superblocks = superblocks;
    }

    /** A road or water leaving a junction. */
    private record Arm(Road road, Coordinate towards, double angle) {}

    static List<Strand> atJunctions(Superblocks superblocks) {
        Crossings all = new Crossings(superblocks);
        Map<Coordinate, List<Arm>> junctions = new TreeMap<>();
        for (Noding.Piece piece : superblocks.pieces()) {
            Coordinate[] points = piece.points();
            Road road = superblocks.roads().get(piece.source());
            all.arm(junctions, road, points[0], points[1]);
            all.arm(junctions, road, points[points.length - 1], points[points.length - 2]);
        }
        List<Strand> strands = new ArrayList<>();
        junctions.forEach((at, arms) -> {
            if (arms.size() > 2) {
                arms.sort(Comparator.comparingDouble(Arm::angle));
                all.link(at, arms, strands);
            }
        });
        return strands;
    }

    private void arm(Map<Coordinate, List<Arm>> junctions, Road road, Coordinate at, Coordinate towards) {
        double angle = StrictMath.atan2(towards.y - at.y, towards.x - at.x);
        junctions.computeIfAbsent(at, key -> new ArrayList<>()).add(new Arm(road, towards, angle));
    }

    /** Goes round the junction and joins each corner with the next one that exists, over the arms between. */
    private void link(Coordinate at, List<Arm> arms, List<Strand> strands) {
        int count = arms.size();
        List<Optional<Coordinate>> corners = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            corners.add(corner(at, arms.get(i), arms.get((i + 1) % count)));
        }
        for (int i = 0; i < count; i++) {
            List<Road> over = new ArrayList<>();
            int next = i;
            do {
                next = (next + 1) % count;
                over.add(arms.get(next).road());
            } while (corners.get(next).isEmpty() && next != i);
            if (next != i && corners.get(i).isPresent()) {
                Coordinate from = corners.get(i).get();
                Coordinate to = corners.get(next).get();
                if (from.distance(to) > 2 && from.distance(to) < LONGEST_M && allowed(over, arms)) {
                    strands.add(strand(over, arms, from, to));
                }
            }
        }
    }

    private Optional<Coordinate> corner(Coordinate at, Arm arm, Arm next) {
        double sweep = next.angle() - arm.angle();
        double middle = arm.angle() + (sweep > 0 ? sweep : sweep + 2 * StrictMath.PI) / 2;
        Geometry probe = Frame.GEOMETRY.createPoint(
                new Coordinate(at.x + 2 * StrictMath.cos(middle), at.y + 2 * StrictMath.sin(middle)));
        Geometry junction = Frame.GEOMETRY.createPoint(at);
        for (int i = 0; i < superblocks.faces().size(); i++) {
            if (superblocks.faces().get(i).covers(probe)) {
                Geometry inside = superblocks.insides().get(i);
                return inside.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Frame.onGrid(DistanceOp.nearestPoints(inside.getBoundary(), junction)[0]))
                                .filter(corner -> corner.distance(at) < LONGEST_M / 2);
            }
        }
        return Optional.empty();
    }

    private static boolean allowed(List<Road> over, List<Arm> arms) {
        long roads = arms.stream().filter(arm -> arm.road().kind().isRoad()).count();
        boolean plain = arms.stream()
                .anyMatch(arm -> arm.road().kind().isRoad() && arm.road().kind() != RoadKind.EXPRESSWAY);
        return over.stream().allMatch(road -> switch (road.kind()) {
            case FRAME -> false;
            case RIVER, CANAL -> roads > 1;
            case EXPRESSWAY -> plain || arms.stream().anyMatch(arm -> arm.road().kind() == RoadKind.RIVER);
            default -> true;
        });
    }

    private static Strand strand(List<Road> over, List<Arm> arms, Coordinate from, Coordinate to) {
        Coordinate[] points = {from, to};
        if (over.stream().anyMatch(road -> road.kind() == RoadKind.RIVER)) {
            String name = arms.stream()
                    .map(arm -> arm.road().bridge())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            return Strand.of(points, "highway", "footway", "bridge", "yes", "name", name);
        }
        if (over.stream().anyMatch(road -> road.kind() == RoadKind.CANAL)) {
            return Strand.of(points, "highway", "footway", "bridge", "yes");
        }
        return Strand.of(points, "highway", "footway", "footway", "crossing", "crossing", "traffic_signals");
    }
}
