package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Builds the estates: the ground between the roads, its wall and gates, the paths inside, and where homes stand. */
final class Compounds {
    private static final double PAVEMENT_M = 5;
    private static final double SMALLEST_M2 = 1_500;

    private final Superblocks superblocks;
    private final List<Lake> lakes;
    private final STRtree roads = new STRtree();
    private final RoadIndex index;
    private final Dice dice = new Dice(11);
    private final List<Strand> paths = new ArrayList<>();

    Compounds(Superblocks superblocks, List<Strand> carriageways, List<Strand> locals, List<Lake> lakes) {
        this.superblocks = superblocks;
        this.lakes = lakes;
        List<Strand> all = new ArrayList<>(carriageways);
        all.addAll(locals);
        this.index = new RoadIndex(all);
        for (Strand strand : all) {
            Coordinate[] points = strand.points();
            for (int i = 1; i < points.length; i++) {
                Coordinate[] stretch = {points[i - 1], points[i]};
                roads.insert(new Envelope(stretch[0], stretch[1]), Frame.GEOMETRY.createLineString(stretch));
            }
        }
    }

    List<Strand> paths() {
        return Collections.unmodifiableList(paths);
    }

    Optional<Estate> build(Block block, Estate.Use use) {
        Polygon ground = ground(block);
        if (ground == null) {
            return Optional.empty();
        }
        List<Estate.Gate> gates = new ArrayList<>();
        List<Estate.Home> homes = new ArrayList<>();
        Layout layout = use == Estate.Use.OTHER ? null : Layout.of(ground, use == Estate.Use.PARK ? 9 : 6);
        boolean walled = use == Estate.Use.NEW_HOMES || use == Estate.Use.PARK || dice.chance(0.78);
        if (layout != null) {
            gates.addAll(gates(layout, ground, use, walled));
            if (!gates.isEmpty()) {
                furnish(layout, use, homes);
            }
        }
        // Nobody lives where no way leads in.
        Estate.Use built = use != Estate.Use.PARK && gates.isEmpty() ? Estate.Use.OTHER : use;
        return Optional.of(new Estate(block, built, ground, walled, List.copyOf(gates), List.copyOf(homes)));
    }

    private Polygon ground(Block block) {
        if (block.superblock() < 0) {
            return null;
        }
        Geometry rest = block.face().intersection(superblocks.insides().get(block.superblock()));
        List<Geometry> taken = new ArrayList<>();
        Envelope around = new Envelope(block.face().getEnvelopeInternal());
        around.expandBy(20);
        for (Object road : roads.query(around)) {
            taken.add(Superblocks.strip((Geometry) road, PAVEMENT_M));
        }
        for (Lake lake : lakes) {
            if (lake.water().getEnvelopeInternal().intersects(around)) {
                taken.add(lake.withShore(14));
            }
        }
        if (!taken.isEmpty()) {
            rest = rest.difference(UnaryUnionOp.union(taken));
        }
        Polygon largest = largest(rest);
        if (largest == null || largest.getArea() < SMALLEST_M2) {
            return null;
        }
        Geometry plain = DouglasPeuckerSimplifier.simplify(largest, 1.0);
        return largest(org.locationtech.jts.precision.GeometryPrecisionReducer.reduce(plain, Frame.PRECISION));
    }

    static Polygon largest(Geometry parts) {
        Polygon best = null;
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            if (parts.getGeometryN(i) instanceof Polygon part && (best == null || part.getArea() > best.getArea())) {
                best = part;
            }
        }
        return best == null
                ? null
                : Frame.GEOMETRY.createPolygon(best.getExteriorRing().getCoordinates());
    }

    private List<Estate.Gate> gates(Layout layout, Polygon ground, Estate.Use use, boolean walled) {
        List<Coordinate> sides = new ArrayList<>(layout.sides(ground));
        for (int i = sides.size() - 1; i > 0; i--) {
            Collections.swap(sides, i, dice.between(0, i));
        }
        int wanted = use == Estate.Use.PARK
                ? 4
                : ground.getArea() > 45_000 ? 4 : dice.between(1, ground.getArea() > 18_000 ? 4 : 3);
        boolean closed = use == Estate.Use.NEW_HOMES ? dice.chance(0.5) : dice.chance(0.12);
        List<Estate.Gate> gates = new ArrayList<>();
        for (Coordinate side : sides) {
            Optional<Coordinate> road = index.nearest(side, 60);
            if (gates.size() < wanted && road.isPresent() && free(ground, side, road.get())) {
                Estate.Gate gate = walled
                        ? gate(side, road.get(), use, closed, gates.size())
                        : new Estate.Gate(side, road.get(), "", "");
                gates.add(gate);
                connect(layout, gate, use);
            }
        }
        return gates;
    }

    private boolean free(Polygon ground, Coordinate side, Coordinate road) {
        LineString way = Frame.GEOMETRY.createLineString(new Coordinate[] {side, road});
        return road.distance(side) > 1
                && way.intersection(ground).getLength() < 0.5
                && lakes.stream().noneMatch(lake -> lake.water().intersects(way));
    }

    private Estate.Gate gate(Coordinate at, Coordinate road, Estate.Use use, boolean closed, int number) {
        boolean residentsOnly = dice.chance(number == 0 ? 0 : 0.3) || closed;
        boolean hours = dice.chance(0.14);
        if (use == Estate.Use.PARK) {
            return new Estate.Gate(at, road, "", "");
        }
        return new Estate.Gate(at, road, residentsOnly ? "private" : "", hours && !residentsOnly ? "06:00-23:00" : "");
    }

    private void connect(Layout layout, Estate.Gate gate, Estate.Use use) {
        Coordinate inner = Frame.onGrid(
                DistanceOp.nearestPoints(layout.core.getExteriorRing(), Frame.GEOMETRY.createPoint(gate.at()))[0]);
        String highway = use == Estate.Use.PARK ? "footway" : "service";
        paths.add(Strand.of(new Coordinate[] {inner, gate.at(), gate.road()}, "highway", highway));
    }

    private void furnish(Layout layout, Estate.Use use, List<Estate.Home> homes) {
        boolean park = use == Estate.Use.PARK;
        String path = park ? "footway" : "path";
        paths.add(Strand.of(layout.core.getExteriorRing().getCoordinates(), "highway", park ? "footway" : "service"));
        Building style = park ? null : Building.of(use, layout.middle, dice);
        for (LineString row : layout.rows(park ? 70 : style.rowSpacingM())) {
            paths.add(Strand.of(LocalRoads.grid(row), "highway", path));
            if (!park) {
                homesAlong(layout, row, style, homes);
            }
        }
        for (LineString spine : layout.spine()) {
            paths.add(Strand.of(LocalRoads.grid(spine), "highway", path));
        }
    }

    /** North of the path, so that the homes face it and the sun. */
    private void homesAlong(Layout layout, LineString row, Building style, List<Estate.Home> homes) {
        int count = (int) (row.getLength() / style.stepM());
        Coordinate start = row.getCoordinateN(0);
        Coordinate end = row.getCoordinateN(row.getNumPoints() - 1);
        Coordinate west = start.x <= end.x ? start : end;
        for (int i = 0; i < count; i++) {
            double margin = (row.getLength() - count * style.stepM()) / 2;
            double east = margin + (i + 0.5) * style.stepM() + dice.between(-4.0, 4.0);
            double north = style.behindPathM();
            Coordinate at = Frame.onGrid(
                    west.x + east * layout.along.x - north * layout.along.y,
                    west.y + east * layout.along.y + north * layout.along.x);
            if (layout.core.covers(Frame.GEOMETRY.createPoint(at))) {
                homes.add(new Estate.Home(at, style.levels(), style.levels() * style.footprintM2()));
            }
        }
    }
}
