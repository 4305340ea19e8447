package org.servicecircle.layer.mvt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.servicecircle.fixture.DecodedTile;

/** Lines on a tile against the same lines cut by JTS. */
class LineDrawerProperties {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final TileFrame FRAME = new TileFrame(14, 13_521, 6_264);

    /** A walk of so many steps that starts somewhere around the tile; the same seed walks the same way. */
    private static LineString walk(int seed, int points, double step) {
        Random random = new Random(seed);
        Coordinate[] walk = new Coordinate[points];
        double x = random.nextDouble() * 6000 - 1000;
        double y = random.nextDouble() * 6000 - 1000;
        for (int i = 0; i < points; i++) {
            walk[i] = Degrees.onGrid(FRAME, x, y);
            x += random.nextGaussian() * step;
            y += random.nextGaussian() * step;
        }
        return FACTORY.createLineString(walk);
    }

    private static Geometry drawn(LineString line, double tolerance) {
        TileWriter tile = new TileWriter();
        LayerWriter layer = tile.layer("lines").feature();
        new LineDrawer(FRAME, tolerance)
                .drawTo(MapShape.of(Degrees.of(FRAME, line)).get(0), layer);
        layer.end();
        List<DecodedTile.Feature> features = DecodedTile.of(tile.toBytes()).layer("lines");
        return features.isEmpty() ? FACTORY.createLineString() : features.get(0).geometry();
    }

    @Property(seed = "15", tries = 300)
    void aLineIsWhereItWasWithinAUnit(
            @ForAll int seed,
            @ForAll @IntRange(min = 2, max = 60) int points,
            @ForAll @IntRange(min = 1, max = 3000) int step) {
        LineString line = walk(seed, points, step);
        Geometry expected = line.intersection(Degrees.BOX);
        Geometry drawn = drawn(line, 0);
        if (expected.getLength() < 3 || drawn.isEmpty()) {
            assertThat(drawn.getLength()).isLessThan(6);
            assertThat(expected.getLength()).isLessThan(6);
            return;
        }
        assertThat(Degrees.BOX.covers(drawn)).isTrue();
        assertThat(expected.buffer(1).covers(drawn)).isTrue();
        // Pieces shorter than a unit may be gone.
        Geometry missed = expected.difference(drawn.buffer(1));
        assertThat(missed.getNumGeometries() == 0 || longest(missed) < 1.5).isTrue();
    }

    private static double longest(Geometry lines) {
        double longest = 0;
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            longest = Math.max(longest, lines.getGeometryN(i).getLength());
        }
        return longest;
    }

    @Property(seed = "15")
    void simplifyingMovesALineByNoMoreThanTheTolerance(
            @ForAll int seed,
            @ForAll @IntRange(min = 2, max = 200) int points,
            @ForAll @IntRange(min = 1, max = 40) int tolerance) {
        LineString line = walk(seed, points, 30);
        Geometry exact = drawn(line, 0);
        Geometry simple = drawn(line, tolerance);
        assertThat(simple.getNumPoints()).isLessThanOrEqualTo(exact.getNumPoints() + 2 * exact.getNumGeometries());
        if (Degrees.BOX.buffer(-1).covers(exact) && exact.getNumPoints() > 0) {
            assertThat(DiscreteHausdorffDistance.distance(exact, simple, 0.05)).isLessThan(tolerance + 2.0);
        }
    }

    @Property(seed = "15")
    void noPointStandsTwiceInARow(@ForAll int seed, @ForAll @IntRange(min = 2, max = 60) int points) {
        Geometry drawn = drawn(walk(seed, points, 2), 0);
        for (int part = 0; part < drawn.getNumGeometries(); part++) {
            Coordinate[] line = drawn.getGeometryN(part).getCoordinates();
            for (int i = 1; i < line.length; i++) {
                assertThat(line[i]).isNotEqualTo(line[i - 1]);
            }
        }
    }
}
