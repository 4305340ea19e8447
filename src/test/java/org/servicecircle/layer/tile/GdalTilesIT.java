package org.servicecircle.layer.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.fixture.GdalTile;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tiles of the shipped data as GDAL reads them out of a running server: as many rows as the API, at the same places. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GdalTilesIT {

    /** The tile of zoom 9 that holds the whole district. */
    private static final TileAddress DISTRICT = new TileAddress(9, 422, 195);

    private static final int UNITS = 4096;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private JsonNode get(String path) throws IOException {
        try (InputStream answer =
                URI.create("http://localhost:" + port + path).toURL().openStream()) {
            return JsonMapper.shared().readTree(answer);
        }
    }

    private JsonNode read(String collection, TileAddress tile, String question) {
        String template = "http://localhost:%d/ogc/collections/%s/tiles/WebMercatorQuad/%d/%d/%d%s";
        return GdalTile.read(
                template.formatted(port, collection, tile.z(), tile.y(), tile.x(), question),
                collection,
                tile.z(),
                tile.x(),
                tile.y(),
                folder);
    }

    @Test
    void facilitiesAreAsManyAndWhereTheApiSays() throws Exception {
        Map<Long, JsonNode> listed = get("/api/v1/facilities?limit=1000")
                .path("items")
                .valueStream()
                .collect(Collectors.toMap(row -> row.path("id").asLong(), Function.identity()));
        // A unit is some 19 m there.
        JsonNode features = read("facilities", DISTRICT, "").path("features");
        assertThat(features.size())
                .isEqualTo(get("/api/v1/facilities?limit=1").path("total").asInt());
        double unit = 360.0 / (1 << DISTRICT.z()) / UNITS;
        int compared = 0;
        for (JsonNode feature : features) {
            JsonNode row = listed.get(feature.at("/properties/mvt_id").asLong());
            if (row != null) {
                assertThat(feature.at("/geometry/coordinates/0").asDouble())
                        .isCloseTo(row.path("lon").asDouble(), within(unit));
                assertThat(feature.at("/geometry/coordinates/1").asDouble())
                        .isCloseTo(row.path("lat").asDouble(), within(unit));
                assertThat(feature.at("/properties/name").asString(""))
                        .isEqualTo(row.path("nameZh").asString(""));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(listed.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?category=elder.homecare&minutes=15", "?category=park&metres=500&profile=adult"})
    void coverageHasTheFiguresOfTheApi(String question) throws Exception {
        JsonNode areas = get("/api/v1/coverage" + question + "&by=street").path("areas");
        Map<String, JsonNode> drawn = read("coverage-streets", DISTRICT, question)
                .path("features")
                .valueStream()
                .map(feature -> feature.path("properties"))
                .collect(Collectors.toMap(tags -> tags.path("code").asString(), Function.identity()));
        assertThat(drawn).hasSize(areas.size());
        for (JsonNode area : areas) {
            JsonNode tags = drawn.get(area.path("code").asString());
            assertThat(tags.path("covered").asLong(-1))
                    .isEqualTo(area.at("/residents/covered").asLong(-1));
            assertThat(tags.path("uncovered").asLong(-1))
                    .isEqualTo(area.at("/residents/uncovered").asLong(-1));
        }
    }
}
