package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.servicecircle.fixture.DecodedTile;
import org.servicecircle.fixture.DecodedTile.Feature;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** The tiles of OGC API – Tiles, read by somebody else's decoder: what stands in them is what the API says. */
interface OgcTileAnswers extends ApiCalls {

    /** The tile of zoom 12 in which the whole town lies, row before column. */
    String WEB_TOWN = "/WebMercatorQuad/12/1563/3381";

    /** Of zoom 11, row 781 of the web map, and row (90 − 39.1) / 360 · 2048 of the degrees; both in column 1690. */
    String WEB_AROUND = "/WebMercatorQuad/11/781/1690";

    String DEGREES_AROUND = "/CGCS2000Quad/11/289/1690";

    default DecodedTile decoded(String uri) {
        MockHttpServletResponse response = answer(uri);
        assertThat(response.getStatus()).as(uri).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/vnd.mapbox-vector-tile");
        return DecodedTile.of(response.getContentAsByteArray());
    }

    @Test
    default void theWholeDataSetHoldsWhatIsStored() {
        DecodedTile tile = decoded("/ogc/tiles" + WEB_TOWN);
        assertThat(tile.names()).containsExactly("streets", "communities", "dwellings", "facilities");
        assertThat(tile.layer("streets")).extracting(each -> each.tag("code")).containsExactly("s1", "s2");
        assertThat(tile.layer("communities")).hasSize(3);
        assertThat(tile.layer("facilities")).hasSize(6);
        assertThat(tile.layer("dwellings"))
                .hasSize(6)
                // Nothing that tells how many live there.
                .allSatisfy(each -> assertThat(each.tags().keySet()).isSubsetOf("communityCode"));
        assertThat(decoded("/ogc/tiles/WebMercatorQuad/14/6255/13525").names()).contains("walkways");
    }

    @Test
    default void aCollectionsTileHoldsThatCollection() {
        for (String collection : List.of("streets", "communities", "dwellings", "facilities", "gaps")) {
            DecodedTile one = decoded("/ogc/collections/" + collection + "/tiles" + WEB_TOWN);
            assertThat(one.names()).containsExactly(collection);
            DecodedTile chosen = decoded("/ogc/tiles" + WEB_TOWN + "?collections=" + collection);
            assertThat(chosen.raw()).isEqualTo(one.raw());
        }
        assertThat(decoded("/ogc/tiles" + WEB_TOWN + "?collections=facilities,streets")
                        .names())
                .containsExactly("facilities", "streets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "minutes=1", "category=park&metres=500", "standard=care-15&at=23:00"})
    default void coverageTilesCarryTheFiguresOfTheApi(String question) throws Exception {
        for (String by : List.of("street", "community")) {
            String collection = by.equals("street") ? "coverage-streets" : "coverage-communities";
            Map<Object, Feature> byCode =
                    decoded("/ogc/collections/" + collection + "/tiles" + WEB_TOWN + "?" + question)
                            .layer(collection)
                            .stream()
                            .collect(Collectors.toMap(each -> each.tag("code"), Function.identity()));
            JsonNode rows = get("/api/v1/coverage?by=" + by + "&" + question).path("areas");
            assertThat(byCode).hasSize(rows.size());
            for (JsonNode row : rows) {
                Map<String, Object> tags =
                        byCode.get(row.path("code").asString()).tags();
                for (String part : List.of("total", "covered", "uncovered", "unknown")) {
                    assertThat(tags)
                            .containsEntry(part, row.at("/residents/" + part).asLong());
                }
                assertThat(tags.get("share"))
                        .isEqualTo(
                                row.path("share").isNull()
                                        ? null
                                        : row.path("share").asDouble());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "minutes=5", "category=elder.dining&at=11:30"})
    default void gapTilesCarryTheFiguresOfTheApi(String question) throws Exception {
        JsonNode listed = get("/api/v1/gaps?" + question).path("items");
        List<Feature> drawn = decoded("/ogc/collections/gaps/tiles" + WEB_TOWN + "?" + question)
                .layer("gaps");
        assertThat(drawn).hasSize(listed.size()).isNotEmpty();
        for (int i = 0; i < drawn.size(); i++) {
            JsonNode gap = listed.get(i);
            Map<String, Object> expected = new HashMap<>();
            expected.put("id", gap.path("id").asString());
            expected.put("streetCode", gap.path("streetCode").asString());
            expected.put("communityCode", gap.path("communityCode").asString());
            expected.put("cause", gap.path("cause").asString());
            for (String figure : List.of("residents", "elders60", "elders80", "dwellings")) {
                expected.put(
                        figure,
                        gap.path(figure).isNull() ? null : gap.path(figure).asLong());
            }
            JsonNode nearest = gap.path("nearestFacility");
            expected.put(
                    "nearestId", nearest.isNull() ? null : nearest.path("id").asLong());
            JsonNode minutes = nearest.path("minutes");
            expected.put("nearestMinutes", minutes.isNumber() ? minutes.asDouble() : null);
            expected.values().removeIf(Objects::isNull);
            assertThat(drawn.get(i).tags()).isEqualTo(expected);
        }
    }

    @Test
    default void inBothGridsPlacesLieWhereTheyAreStored() throws Exception {
        JsonNode listed = get("/api/v1/facilities").path("items");
        Map<Long, Feature> web = byId(decoded("/ogc/collections/facilities/tiles" + WEB_AROUND));
        Map<Long, Feature> degrees = byId(decoded("/ogc/collections/facilities/tiles" + DEGREES_AROUND));
        assertThat(listed.size()).isEqualTo(6);
        for (JsonNode facility : listed) {
            long id = facility.path("id").asLong();
            double lon = facility.path("lon").asDouble();
            double lat = facility.path("lat").asDouble();
            double side = 360.0 / 2048;
            Coordinate inDegrees = degrees.get(id).geometry().getCoordinate();
            // A unit is 5 m here.
            assertThat(-180 + (1690 + inDegrees.x / 4096) * side).isCloseTo(lon, within(side / 4096));
            assertThat(90 - (289 + inDegrees.y / 4096) * side).isCloseTo(lat, within(side / 4096));
            Coordinate onWeb = web.get(id).geometry().getCoordinate();
            assertThat(onWeb.x).isEqualTo(inDegrees.x);
            double row = 781 + onWeb.y / 4096;
            double there = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * row / 2048))));
            assertThat(there).isCloseTo(lat, within(side / 4096));
        }
    }

    private static Map<Long, Feature> byId(DecodedTile tile) {
        return tile.layer("facilities").stream().collect(Collectors.toMap(Feature::id, Function.identity()));
    }

    @Test
    default void withinTheLimitsNothingIsNoContent() {
        // Lanes are drawn from zoom 13 on, dwellings from 11, and nobody lives where only a facility stands.
        for (String path : List.of(
                "/ogc/collections/walkways/tiles" + WEB_TOWN,
                "/ogc/collections/dwellings/tiles/WebMercatorQuad/10/390/845",
                "/ogc/collections/gaps/tiles" + WEB_TOWN + "?minutes=60")) {
            MockHttpServletResponse response = answer(path);
            assertThat(response.getStatus()).as(path).isEqualTo(204);
            assertThat(response.getContentAsByteArray()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WebMercatorQuad/40/0/0,404,tileMatrix,out-of-range",
        "WebMercatorQuad/21/0/0,404,tileMatrix,out-of-range",
        "WebMercatorQuad/-1/0/0,404,tileMatrix,out-of-range",
        "WebMercatorQuad/x/0/0,404,tileMatrix,out-of-range",
        "WebMercatorQuad/3/8/0,404,tileRow,out-of-range",
        "WebMercatorQuad/3/0/8,404,tileCol,out-of-range",
        "WebMercatorQuad/12/99999999999/0,404,tileRow,out-of-range",
        "WebMercatorQuad/12/0/0,404,tileRow,outside-tile-limits",
        "WebMercatorQuad/12/1563/0,404,tileCol,outside-tile-limits",
        "CGCS2000Quad/0/0/0,404,tileMatrix,out-of-range",
        "CGCS2000Quad/1/1/0,404,tileRow,out-of-range",
        "Nowhere/1/0/0,404,tileMatrixSetId,unknown-code",
        "WebMercatorQuad/12/1563/3381?f=png,400,f,unknown-code",
        "WebMercatorQuad/12/1563/3381?limit=10,400,limit,unknown-parameter",
        "WebMercatorQuad/12/1563/3381?category=none,400,category,unknown-code",
        "WebMercatorQuad/12/1563/3381?collections=gaps&minutes=0,400,minutes,out-of-range"
    })
    default void tilesThatThereAreNotAreRefusedByName(String path, int status, String parameter, String code)
            throws Exception {
        JsonNode problem = problem("/ogc/tiles/" + path, status);
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    default void anOgcTileIsTaggedPackedAndKeptAsThePagesAre() throws Exception {
        String uri = "/ogc/tiles" + WEB_TOWN;
        String tag = answer(uri).getHeader("ETag");
        assertThat(tag).startsWith("W/");
        assertThat(answer(uri, "If-None-Match", tag).getStatus()).isEqualTo(304);
        assertThat(answer(uri + "?collections=streets", "If-None-Match", tag).getStatus())
                .isEqualTo(200);
        MockHttpServletResponse packed = answer(uri, "Accept-Encoding", "gzip");
        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))) {
            assertThat(gzip.readAllBytes()).isEqualTo(answer(uri).getContentAsByteArray());
        }
        String version = get("/api/v1/coverage").path("dataVersion").asString();
        assertThat(answer(uri).getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer(uri + "?v=" + version).getHeader("Cache-Control")).contains("max-age=3600");
        String gaps = uri + "?collections=gaps&v=" + version;
        // Today's question is another one tomorrow.
        assertThat(answer(gaps).getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer(gaps + "&asOf=2026-11-25").getHeader("Cache-Control")).contains("max-age=3600");
    }
}
