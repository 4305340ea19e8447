package org.servicecircle.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.servicecircle.basemap.FeatureKind;
import org.servicecircle.basemap.MapFeature;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.network.WalkNetwork;
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
    void aTileHoldsTheWalkwaysInItsSquareWithKindAndName() throws IOException {
        JtsLayer walkways = decoded(TOWN, List.of(), tileAt(16)).getLayer("walkways");
        assertThat(walkways.getGeometries())
                .extracting(each -> tags(each).get("kind") + " " + tags(each).get("name"))
                .containsExactlyInAnyOrder("LANE A-B", "LANE B-C", "ARTERIAL C-D");
    }

    @Test
    void farOutOnlyArterialsAreLeft() throws IOException {
        JtsLayer walkways = decoded(TOWN, List.of(), tileAt(11)).getLayer("walkways");
        assertThat(walkways.getGeometries())
                .extracting(each -> tags(each).get("kind"))
                .containsExactly("ARTERIAL");
    }

    @Test
    void aLineLiesWhereItsDegreesSay() throws IOException {
        TileAddress tile = tileAt(16);
        Geometry first = decoded(TOWN, List.of(), tile).getLayer("walkways").getGeometries().stream()
                .filter(each -> "A-B".equals(tags(each).get("name")))
                .findFirst()
                .orElseThrow();
        Envelope square = tile.square();
        double expectedX = (WebMercator.x(LON) - square.getMinX()) / tile.side() * 4096;
        double expectedY = (square.getMaxY() - WebMercator.y(LAT)) / tile.side() * 4096;
        Coordinate start = nearest(first, expectedX, expectedY);
        assertThat(start.distance(new Coordinate(expectedX, expectedY))).isLessThan(2);
    }

    @Test
    void areasAreCutToTheTileAndItsMargin() throws IOException {
        MapFeature sea = feature(FeatureKind.WATER, "海河", box(LON - 1, LAT - 1, LON + 1, LAT + 1));
        Geometry drawn = decoded(TOWN, List.of(sea), tileAt(16))
                .getLayer("water")
                .getGeometries()
                .iterator()
                .next();
        assertThat(drawn.getEnvelopeInternal()).isEqualTo(new Envelope(-128, 4224, -128, 4224));
        assertThat(tags(drawn)).containsEntry("name", "海河");
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
    void aRingThatCrossesItselfIsMendedAndDrawn() throws IOException {
        Geometry bowTie = FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(LON, LAT),
            new Coordinate(LON + 0.002, LAT + 0.002),
            new Coordinate(LON + 0.002, LAT),
            new Coordinate(LON, LAT + 0.002),
            new Coordinate(LON, LAT)
        });
        JtsMvt tile = decoded(empty(), List.of(feature(FeatureKind.GREEN, "", bowTie)), tileAt(15));
        assertThat(tile.getLayer("green").getGeometries()).allMatch(Geometry::isValid);
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
        double side = new TileAddress(zoom, 0, 0).side();
        int x = (int) ((WebMercator.x(LON + 0.0005) + WebMercator.HALF_WORLD) / side);
        int y = (int) ((WebMercator.HALF_WORLD - WebMercator.y(LAT + 0.00001)) / side);
        return new TileAddress(zoom, x, y);
    }

    private static JtsMvt decoded(WalkNetwork network, Collection<MapFeature> features, TileAddress tile)
            throws IOException {
        byte[] bytes = BaseTile.encode(BaseMap.of(network, List.copyOf(features)), tile);
        return MvtReader.loadMvt(new ByteArrayInputStream(bytes), FACTORY, new TagKeyValueMapConverter());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tags(Geometry geometry) {
        return (Map<String, Object>) geometry.getUserData();
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
