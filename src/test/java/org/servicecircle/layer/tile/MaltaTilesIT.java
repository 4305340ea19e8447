package org.servicecircle.layer.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.servicecircle.basemap.FeatureKind;
import org.servicecircle.basemap.MapFeature;
import org.servicecircle.fixture.DecodedTile;
import org.servicecircle.fixture.OsmExtract;
import org.servicecircle.ingest.osm.OsmOptions;
import org.servicecircle.ingest.osm.OsmReader;
import org.servicecircle.ingest.osm.ProgressListener;
import org.servicecircle.layer.mvt.TileFrame;
import org.servicecircle.network.WalkNetwork;

/** Tiles of a whole country against the country itself, looked through without any index. */
class MaltaTilesIT {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Geometry BOX = FACTORY.toGeometry(new Envelope(-128, 4224, -128, 4224));
    /** Half a pixel of simplifying, and rounding. */
    private static final double STRAYS = 4 + 1;

    /** What lies nearer to the border may have strayed out of the box. */
    private static final Geometry SURE = BOX.buffer(-STRAYS);

    private static WalkNetwork network;
    private static BaseMap map;

    @BeforeAll
    static void read() {
        var malta = OsmReader.read(OsmExtract.require("malta.osm.pbf"), OsmOptions.everything(), ProgressListener.NONE);
        network = malta.network();
        map = BaseMap.of(
                network,
                malta.mapFeatures().stream()
                        .map(each -> new MapFeature(
                                FeatureKind.valueOf(each.kind().name()), each.name(), each.geometry(), "malta"))
                        .toList());
    }

    private static Geometry line(TileFrame frame, int walkway) {
        Coordinate[] points = new Coordinate[network.shapeSize(walkway)];
        for (int i = 0; i < points.length; i++) {
            points[i] =
                    new Coordinate(frame.x(network.shapeLonE7(walkway, i)), frame.y(network.shapeLatE7(walkway, i)));
        }
        return FACTORY.createLineString(points);
    }

    /** Valletta, the airport's fields, the coast of Gozo, and the whole country. */
    @ParameterizedTest
    @CsvSource({"16,35409,25757", "15,17702,12880", "14,8851,6440", "13,4425,3220", "13,4420,3215", "9,276,201"})
    void everyWalkwayThatMeetsTheTileIsInItAndNothingElse(int zoom, int x, int y) {
        TileAddress tile = new TileAddress(zoom, x, y);
        TileFrame frame = tile.frame();
        Map<String, PreparedGeometry> near = new HashMap<>();
        Map<String, Geometry> drawn = new HashMap<>();
        Set<Long> ids = new HashSet<>();
        for (DecodedTile.Feature feature :
                DecodedTile.of(BaseTile.encode(map, tile)).layer("walkways")) {
            String key = feature.tag("kind") + " " + feature.tags().getOrDefault("name", "");
            assertThat(drawn).doesNotContainKey(key);
            drawn.put(key, feature.geometry());
            near.put(key, PreparedGeometryFactory.prepare(feature.geometry().buffer(STRAYS)));
            if (feature.id() != null) {
                ids.add(feature.id());
                assertThat(network.kind(feature.id().intValue()) + " "
                                + network.name(feature.id().intValue()))
                        .isEqualTo(key);
            }
        }
        assertThat(drawn).isNotEmpty();
        Set<String> expected = new HashSet<>();
        int met = 0;
        for (int w = 0; w < network.walkwayCount(); w++) {
            Geometry inside = ZoomRules.walkways(zoom).contains(network.kind(w))
                    ? line(frame, w).intersection(BOX)
                    : FACTORY.createLineString();
            // A roundabout within half a pixel may shrink to a point.
            Geometry sure = inside.intersection(SURE);
            if (sure.getEnvelopeInternal().getDiameter() > STRAYS + 1) {
                String key = network.kind(w) + " " + network.name(w);
                expected.add(key);
                met++;
                assertThat(near.get(key)).as(key).isNotNull();
                assertThat(near.get(key).covers(sure)).as(key + " " + w).isTrue();
            } else if (inside.getLength() > 0) {
                expected.add(network.kind(w) + " " + network.name(w));
            }
        }
        assertThat(met).isPositive();
        assertThat(expected).containsAll(drawn.keySet());
        assertThat(zoom < 15 || !ids.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"9,276,201", "10,553,402", "11,1106,805", "13,4425,3220", "13,4420,3215", "15,17702,12880"})
    void areasAreValidAndWithinTheTile(int zoom, int x, int y) {
        DecodedTile tile = DecodedTile.of(BaseTile.encode(map, new TileAddress(zoom, x, y)));
        for (String layer : List.of("water", "green", "compounds")) {
            assertThat(tile.layer(layer)).allSatisfy(each -> {
                assertThat(each.geometry().isValid()).isTrue();
                assertThat(BOX.covers(each.geometry())).isTrue();
            });
        }
        assertThat(tile.layer("green")).isNotEmpty();
    }

    @Test
    void neighboursDrawTheSameLinesAlongTheirCommonEdge() {
        Set<Integer> west = crossings(new TileAddress(15, 17702, 12880), TileFrame.EXTENT);
        Set<Integer> east = crossings(new TileAddress(15, 17703, 12880), 0);
        assertThat(west).hasSizeGreaterThan(5);
        assertThat(west).allMatch(y -> east.contains(y) || east.contains(y - 1) || east.contains(y + 1));
    }

    /** Where walkways cross a meridian of the tile, rounded to units. */
    private static Set<Integer> crossings(TileAddress tile, int x) {
        Geometry meridian =
                FACTORY.createLineString(new Coordinate[] {new Coordinate(x, 0), new Coordinate(x, TileFrame.EXTENT)});
        Set<Integer> crossings = new HashSet<>();
        for (DecodedTile.Feature feature :
                DecodedTile.of(BaseTile.encode(map, tile)).layer("walkways")) {
            for (Coordinate each : feature.geometry().intersection(meridian).getCoordinates()) {
                crossings.add((int) Math.round(each.y));
            }
        }
        return crossings;
    }
}
