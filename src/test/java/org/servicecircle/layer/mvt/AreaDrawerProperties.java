package org.servicecircle.layer.mvt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.servicecircle.fixture.DecodedTile;

/** Areas on a tile against the same areas cut by JTS. */
class AreaDrawerProperties {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final TileFrame FRAME = new TileFrame(14, 13_521, 6_264);

    /** A star with so many spikes around a place; the same seed gives the same star. */
    private static Geometry star(Random random, double x, double y, double radius, int points) {
        Coordinate[] ring = new Coordinate[points + 1];
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * i / points;
            double away = radius * (0.3 + 0.7 * random.nextDouble());
            ring[i] = new Coordinate(x + away * Math.cos(angle), y + away * Math.sin(angle));
        }
        ring[points] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }

    /** A lake with islands, somewhere around the tile. */
    private static Geometry lake(int seed, int points, int islands) {
        Random random = new Random(seed);
        double x = random.nextDouble() * 6000 - 1000;
        double y = random.nextDouble() * 6000 - 1000;
        double radius = 50 + random.nextDouble() * 5000;
        Geometry lake = star(random, x, y, radius, points);
        for (int i = 0; i < islands; i++) {
            double away = random.nextDouble() * radius * 0.8;
            double angle = random.nextDouble() * 7;
            lake = lake.difference(star(
                    random,
                    x + away * Math.cos(angle),
                    y + away * Math.sin(angle),
                    radius * 0.2,
                    3 + random.nextInt(20)));
        }
        return lake;
    }

    private static VectorTile.Tile.Feature raw(byte[] tile) {
        return DecodedTile.of(tile).raw().getLayers(0).getFeatures(0);
    }

    private static byte[] tile(Geometry units, double tolerance) {
        TileWriter tile = new TileWriter();
        LayerWriter layer = tile.layer("areas").feature();
        AreaDrawer drawer = new AreaDrawer(FRAME, tolerance, 0);
        MapShape.of(Degrees.of(FRAME, units)).forEach(shape -> drawer.drawTo(shape, layer));
        layer.end();
        return tile.toBytes();
    }

    private static Geometry decoded(byte[] tile) {
        return tile.length == 0
                ? FACTORY.createPolygon()
                : DecodedTile.of(tile).layer("areas").get(0).geometry();
    }

    @Property(seed = "15")
    void anAreaIsWhereItWasWithinAUnitAndValid(
            @ForAll int seed, @ForAll @IntRange(min = 3, max = 80) int points, @ForAll @IntRange(max = 6) int islands) {
        Geometry lake = lake(seed, points, islands);
        Geometry expected = lake.intersection(Degrees.BOX);
        byte[] tile = tile(lake, 0);
        Geometry drawn = decoded(tile);
        assertThat(drawn.isValid()).isTrue();
        assertThat(drawn.difference(Degrees.BOX).isEmpty()).isTrue();
        assertThat(drawn.difference(expected.buffer(1)).getArea()).isLessThan(1);
        assertThat(expected.buffer(-1).difference(drawn).getArea()).isLessThan(1);
        assertThat(windsRight(tile)).isTrue();
    }

    @Property(seed = "15")
    void simplifiedAreasStayValidAndNear(
            @ForAll int seed,
            @ForAll @IntRange(min = 3, max = 300) int points,
            @ForAll @IntRange(max = 6) int islands,
            @ForAll @IntRange(min = 1, max = 60) int tolerance) {
        Geometry lake = lake(seed, points, islands);
        byte[] tile = tile(lake, tolerance);
        Geometry drawn = decoded(tile);
        assertThat(drawn.isValid()).isTrue();
        assertThat(drawn.difference(lake.buffer(tolerance + 1.5)).getArea()).isLessThan(1);
        assertThat(windsRight(tile)).isTrue();
    }

    /** Towns of many small squares, some in the courtyards of others. */
    @Property(seed = "15", tries = 100)
    void manyPartsStayApart(@ForAll int seed, @ForAll @IntRange(min = 1, max = 40) int parts) {
        Random random = new Random(seed);
        Geometry town = FACTORY.createPolygon();
        for (int i = 0; i < parts; i++) {
            double x = random.nextDouble() * 5000 - 500;
            double y = random.nextDouble() * 5000 - 500;
            double side = 3 + random.nextDouble() * 600;
            Geometry block = box(x, y, side).difference(box(x + side * 0.2, y + side * 0.2, side * 0.6));
            Geometry court = box(x + side * 0.3, y + side * 0.3, side * 0.4);
            town = town.difference(box(x, y, side)).union(block).union(court);
        }
        byte[] tile = tile(town, 4);
        Geometry drawn = decoded(tile);
        assertThat(drawn.isValid()).isTrue();
        assertThat(drawn.difference(town.buffer(6)).getArea()).isLessThan(1);
        assertThat(windsRight(tile)).isTrue();
    }

    private static Geometry box(double x, double y, double side) {
        return FACTORY.toGeometry(new Envelope(x, x + side, y, y + side));
    }

    @Property(seed = "15")
    void aRingThatCrossesItselfIsDrawnAsItIsMended(@ForAll int seed, @ForAll @IntRange(min = 4, max = 12) int points) {
        Random random = new Random(seed);
        Coordinate[] ring = new Coordinate[points + 1];
        for (int i = 0; i < points; i++) {
            ring[i] = new Coordinate(random.nextInt(6000) - 1000, random.nextInt(6000) - 1000);
        }
        ring[points] = ring[0].copy();
        Geometry tangle = FACTORY.createPolygon(ring);
        Geometry expected = GeometryFixer.fix(tangle).intersection(Degrees.BOX);
        byte[] tile = tile(tangle, 0);
        Geometry drawn = decoded(tile);
        assertThat(drawn.isValid()).isTrue();
        assertThat(drawn.difference(expected.buffer(1.5)).getArea()).isLessThan(1);
        assertThat(expected.buffer(-1.5).difference(drawn).getArea()).isLessThan(1);
    }

    @Example
    void aTileAmidAnAreaIsFilledToItsMargin() {
        Geometry drawn = decoded(tile(box(-9000, -9000, 20_000), 4));
        assertThat(drawn.equalsTopo(Degrees.BOX)).isTrue();
        Geometry moat = box(-9000, -9000, 20_000).difference(box(-500, -500, 6000));
        assertThat(tile(moat, 4)).isEmpty();
    }

    @Example
    void aCombAcrossTheEdgeGivesTeethWithNothingBetweenThem() throws ParseException {
        // Two teeth come in from the west; cut ring by ring, an edge along the border would join them.
        Geometry comb = new WKTReader()
                .read(
                        "POLYGON((-900 100, 500 100, 500 200, -800 200, -800 900, 500 900, 500 1000, -900 1000, -900 100))");
        Geometry drawn = decoded(tile(comb, 0));
        assertThat(drawn.getNumGeometries()).isEqualTo(2);
        assertThat(drawn.getArea()).isEqualTo(2 * 628 * 100);
    }

    /** Exterior rings have positive area by the surveyor's formula in tile units, holes negative, exterior first. */
    private static boolean windsRight(byte[] tile) {
        if (tile.length == 0) {
            return true;
        }
        List<Long> areas = areas(raw(tile).getGeometryList());
        int holes = 0;
        int exteriors = 0;
        Geometry decoded = decoded(tile);
        for (int i = 0; i < decoded.getNumGeometries(); i++) {
            exteriors++;
            holes += ((Polygon) decoded.getGeometryN(i)).getNumInteriorRing();
        }
        return areas.get(0) > 0
                && areas.stream().filter(area -> area > 0).count() == exteriors
                && areas.stream().filter(area -> area < 0).count() == holes;
    }

    private static List<Long> areas(List<Integer> commands) {
        List<Long> areas = new ArrayList<>();
        List<long[]> ring = new ArrayList<>();
        long x = 0;
        long y = 0;
        int i = 0;
        while (i < commands.size()) {
            int command = commands.get(i) & 7;
            int count = commands.get(i++) >> 3;
            if (command == 7) {
                long sum = 0;
                for (int k = 0; k < ring.size(); k++) {
                    long[] here = ring.get(k);
                    long[] next = ring.get((k + 1) % ring.size());
                    sum += here[0] * next[1] - next[0] * here[1];
                }
                areas.add(sum);
                ring.clear();
                continue;
            }
            for (int k = 0; k < count; k++) {
                x += (commands.get(i) >> 1) ^ -(commands.get(i) & 1);
                y += (commands.get(i + 1) >> 1) ^ -(commands.get(i + 1) & 1);
                i += 2;
                ring.add(new long[] {x, y});
            }
        }
        return areas;
    }
}
