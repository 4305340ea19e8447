package org.servicecircle.layer.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.servicecircle.basemap.FeatureKind;
import org.servicecircle.basemap.MapFeature;
import org.servicecircle.fixture.DecodedTile;
import org.servicecircle.fixture.DecodedTile.Feature;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.geo.WebMercator;
import org.servicecircle.network.Access;
import org.servicecircle.network.WalkDirection;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.Walkway;
import org.servicecircle.network.WalkwayKind;

class BaseTileTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** The sheet of the tiny town begins here. */
    private static final double LON = 117.2;

    private static final double LAT = 39.1;

    private static final WalkNetwork TOWN = new TinyTown()
            .junction("A", 0, 0)
            .junction("B", 100, 0)
            .junction("C", 200, 0)
            .junction("D", 200, 150)
            .lane("A", "B")
            .lane("B", "C")
            .add("C", "D", TinyTown.Way.of(WalkwayKind.ARTERIAL))
            .network();

    @Test
    void aTileHoldsTheWalkwaysInItsSquareWithKindAndName() {
        assertThat(decoded(TOWN, List.of(), tileAt(16)).layer("walkways"))
                .extracting(each -> each.tag("kind") + " " + each.tag("name"))
                .containsExactlyInAnyOrder("LANE A-B", "LANE B-C", "ARTERIAL C-D");
    }

    @Test
    void farOutOnlyArterialsAreLeft() {
        assertThat(decoded(TOWN, List.of(), tileAt(11)).layer("walkways"))
                .extracting(each -> each.tag("kind"))
                .containsExactly("ARTERIAL");
    }

    @Test
    void aFeatureThatIsOneWalkwayHasItsNumberForId() {
        DecodedTile tile = decoded(TOWN, List.of(), tileAt(16));
        assertThat(tile.layer("walkways"))
                .allSatisfy(each -> assertThat(TOWN.name(each.id().intValue())).isEqualTo(each.tag("name")));
    }

    @Test
    void walkwaysOfOneKindAndNameAreOneFeatureWithoutId() {
        WalkNetwork town = sameNames();
        Feature close = decoded(town, List.of(), tileAt(16)).layer("walkways").get(0);
        assertThat(close.id()).isNull();
        assertThat(close.tags()).isEqualTo(Map.of("kind", "LANE", "name", "长街"));
        assertThat(close.geometry().getNumGeometries()).isEqualTo(3);
        // Farther out what hangs together end to end is one line, and straight through its junctions.
        Feature far = decoded(town, List.of(), tileAt(14)).layer("walkways").get(0);
        assertThat(far.geometry().getNumGeometries()).isEqualTo(1);
        assertThat(far.geometry().getNumPoints()).isEqualTo(2);
        assertThat(far.geometry().getLength()).isCloseTo(close.geometry().getLength() / 4, within(2.0));
    }

    private static WalkNetwork sameNames() {
        WalkNetwork.Builder builder = WalkNetwork.builder();
        int[] junctions = new int[4];
        for (int i = 0; i < 4; i++) {
            junctions[i] = builder.addJunction(TinyTown.lonE7(60 * i), TinyTown.latE7(0));
        }
        // The middle one runs against the others.
        for (int[] ends : new int[][] {{0, 1}, {2, 1}, {2, 3}}) {
            builder.addWalkway(new Walkway(
                    junctions[ends[0]],
                    junctions[ends[1]],
                    60_000,
                    WalkwayKind.LANE,
                    WalkDirection.BOTH,
                    Access.PUBLIC,
                    true,
                    "长街",
                    "",
                    0,
                    new int[] {TinyTown.lonE7(60 * ends[0]), TinyTown.lonE7(60 * ends[1])},
                    new int[] {TinyTown.latE7(0), TinyTown.latE7(0)}));
        }
        return builder.build();
    }

    @Test
    void aCircleOfWalkwaysIsDrawnAllRound() {
        WalkNetwork square = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 100, 100)
                .add("A", "B", TinyTown.Way.of(WalkwayKind.ARTERIAL))
                .add("B", "C", TinyTown.Way.of(WalkwayKind.ARTERIAL))
                .add("C", "A", TinyTown.Way.of(WalkwayKind.ARTERIAL))
                .network();
        assertThat(decoded(unnamed(square), List.of(), tileAt(14)).layer("walkways"))
                .singleElement()
                .satisfies(each ->
                        assertThat(((LineString) each.geometry()).isClosed()).isTrue());
    }

    private static WalkNetwork unnamed(WalkNetwork named) {
        WalkNetwork.Builder builder = WalkNetwork.builder();
        for (int j = 0; j < named.junctionCount(); j++) {
            builder.addJunction(named.lonE7(j), named.latE7(j));
        }
        for (int w = 0; w < named.walkwayCount(); w++) {
            int from = named.from(w);
            int to = named.to(w);
            builder.addWalkway(new Walkway(
                    from,
                    to,
                    named.lengthMm(w),
                    named.kind(w),
                    named.direction(w),
                    named.access(w),
                    true,
                    "",
                    "",
                    0,
                    new int[] {named.lonE7(from), named.lonE7(to)},
                    new int[] {named.latE7(from), named.latE7(to)}));
        }
        return builder.build();
    }

    @Test
    void aLineLiesWhereItsDegreesSay() {
        TileAddress tile = tileAt(16);
        Geometry first = decoded(TOWN, List.of(), tile).layer("walkways").stream()
                .filter(each -> "A-B".equals(each.tag("name")))
                .findFirst()
                .orElseThrow()
                .geometry();
        double tiles = 1 << 16;
        double expectedX = ((LON + 180) / 360 * tiles - tile.x()) * 4096;
        double expectedY = ((1 - WebMercator.y(LAT) / WebMercator.HALF_WORLD) / 2 * tiles - tile.y()) * 4096;
        Coordinate start = nearest(first, expectedX, expectedY);
        assertThat(start.distance(new Coordinate(expectedX, expectedY))).isLessThan(1);
    }

    @Test
    void areasAreCutToTheTileAndItsMargin() {
        MapFeature sea = feature(FeatureKind.WATER, "海河", box(LON - 1, LAT - 1, LON + 1, LAT + 1));
        Feature drawn = decoded(TOWN, List.of(sea), tileAt(16)).layer("water").get(0);
        assertThat(drawn.geometry().getEnvelopeInternal()).isEqualTo(new Envelope(-128, 4224, -128, 4224));
        assertThat(drawn.tags()).containsEntry("name", "海河");
    }

    @Test
    void aPondTooSmallToBeSeenIsLeftOut() {
        MapFeature pond = feature(FeatureKind.WATER, "", box(LON, LAT, LON + 0.0001, LAT + 0.0001));
        assertThat(BaseTile.encode(BaseMap.of(empty(), List.of(pond)), tileAt(9)))
                .isEmpty();
        assertThat(BaseTile.encode(BaseMap.of(empty(), List.of(pond)), tileAt(16)))
                .isNotEmpty();
    }

    @Test
    void aRingThatCrossesItselfIsMendedAndDrawn() {
        Geometry bowTie = FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(LON, LAT),
            new Coordinate(LON + 0.002, LAT + 0.002),
            new Coordinate(LON + 0.002, LAT),
            new Coordinate(LON, LAT + 0.002),
            new Coordinate(LON, LAT)
        });
        DecodedTile tile = decoded(empty(), List.of(feature(FeatureKind.GREEN, "", bowTie)), tileAt(15));
        assertThat(tile.layer("green"))
                .isNotEmpty()
                .allMatch(each -> each.geometry().isValid());
    }

    @Test
    void nothingGivesNoBytes() {
        assertThat(BaseTile.encode(BaseMap.of(empty(), List.of()), tileAt(14))).isEmpty();
        assertThat(BaseTile.encode(BaseMap.of(TOWN, List.of()), new TileAddress(16, 0, 0)))
                .isEmpty();
    }

    @Test
    void theSameTileTwiceIsTheSameBytes() {
        assertThat(BaseTile.encode(BaseMap.of(TOWN, List.of()), tileAt(16)))
                .isEqualTo(BaseTile.encode(BaseMap.of(TOWN, List.of()), tileAt(16)));
    }

    @Test
    void packingLosesNothing() {
        byte[] tile = BaseTile.encode(BaseMap.of(TOWN, List.of()), tileAt(16));
        assertThat(Gzip.unpack(Gzip.pack(tile))).isEqualTo(tile);
    }

    static WalkNetwork empty() {
        return WalkNetwork.builder().build();
    }

    static MapFeature feature(FeatureKind kind, String name, Geometry shape) {
        return new MapFeature(kind, name, shape, "test");
    }

    static Geometry box(double west, double south, double east, double north) {
        return FACTORY.toGeometry(new Envelope(west, east, south, north));
    }

    /** The tile around a point some metres inside the sheet. */
    static TileAddress tileAt(int zoom) {
        double side = 2 * WebMercator.HALF_WORLD / (1 << zoom);
        int x = (int) ((WebMercator.x(LON + 0.0005) + WebMercator.HALF_WORLD) / side);
        int y = (int) ((WebMercator.HALF_WORLD - WebMercator.y(LAT + 0.00001)) / side);
        return new TileAddress(zoom, x, y);
    }

    private static DecodedTile decoded(WalkNetwork network, Collection<MapFeature> features, TileAddress tile) {
        return DecodedTile.of(BaseTile.encode(BaseMap.of(network, List.copyOf(features)), tile));
    }

    private static Coordinate nearest(Geometry geometry, double x, double y) {
        Coordinate wanted = new Coordinate(x, y);
        Coordinate best = geometry.getCoordinates()[0];
        for (Coordinate each : geometry.getCoordinates()) {
            best = each.distance(wanted) < best.distance(wanted) ? each : best;
        }
        return best;
    }
}
