package org.servicecircle.layer.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.servicecircle.basemap.FeatureKind;
import org.servicecircle.fixture.DecodedTile;
import org.servicecircle.fixture.NodeJs;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.network.WalkNetwork;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** Runs the page's own tests with Node: of its tile decoder on a tile, and of its colours on styles, that this server made. */
class FrontendScriptsTest {

    @TempDir
    private Path folder;

    @Test
    void theScriptsPassTheirTests() throws IOException {
        Path node = NodeJs.require();
        writeTile();
        writeStyles();
        copyReader();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("frontend", "test"))) {
            files = all.filter(file -> file.toString().endsWith(".test.js"))
                    .sorted()
                    .toList();
        }
        NodeJs.Outcome outcome = NodeJs.test(node, files, Map.of("TILE_FIXTURE", folder.toString()));
        assertThat(outcome.passed()).as(outcome.report()).isTrue();
        assertThat(outcome.report()).contains("# skipped 0").doesNotContain("# pass 0");
    }

    private void writeTile() throws IOException {
        WalkNetwork town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 120, 40)
                .junction("C", 130, 300)
                .lane("A", "B")
                .lane("B", "C")
                .network();
        BaseMap map = BaseMap.of(
                town,
                List.of(
                        BaseTileTest.feature(FeatureKind.WATER, "津河", BaseTileTest.box(117.2, 39.1, 117.201, 39.101)),
                        BaseTileTest.feature(FeatureKind.GREEN, "", BaseTileTest.box(117.202, 39.1, 117.203, 39.101))));
        byte[] tile = BaseTile.encode(map, BaseTileTest.tileAt(15));
        Files.write(folder.resolve("tile.mvt"), tile);
        Files.writeString(folder.resolve("tile.json"), JsonMapper.shared().writeValueAsString(expected(tile)));
    }

    private void writeStyles() throws IOException {
        for (boolean night : new boolean[] {false, true}) {
            MapStyle style = MapStyle.of("test", Palette.of(night), null, "base.json", "places.json", "coverage.json");
            Files.writeString(
                    folder.resolve(night ? "style-night.json" : "style.json"),
                    JsonMapper.shared().writeValueAsString(style));
        }
    }

    /** The tile as another library reads it, in the shape that the page's decoder gives. */
    private static Map<String, Object> expected(byte[] tile) {
        DecodedTile decoded = DecodedTile.of(tile);
        Map<String, Object> layers = new TreeMap<>();
        for (String name : decoded.names()) {
            layers.put(
                    name,
                    decoded.layer(name).stream()
                            .map(FrontendScriptsTest::expected)
                            .toList());
        }
        return layers;
    }

    private static Map<String, Object> expected(DecodedTile.Feature feature) {
        List<List<Integer>> parts = new ArrayList<>();
        for (int part = 0; part < feature.geometry().getNumGeometries(); part++) {
            Geometry geometry = feature.geometry().getGeometryN(part);
            Coordinate[] points = geometry.getCoordinates();
            int last = geometry instanceof Polygon ? points.length - 1 : points.length;
            List<Integer> flat = new ArrayList<>();
            for (int i = 0; i < last; i++) {
                flat.add((int) points[i].x);
                flat.add((int) points[i].y);
            }
            parts.add(flat);
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("tags", feature.tags());
        shown.put("parts", parts);
        return shown;
    }

    private void copyReader() throws IOException {
        var found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/resources/webjars/pbf/*/index.js");
        try (InputStream reader = found[0].getInputStream()) {
            Files.copy(reader, folder.resolve("pbf.mjs"));
        }
    }
}
