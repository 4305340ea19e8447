package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.fixture.DecodedTile;
import org.servicecircle.fixture.DecodedTile.Feature;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** The same answers as tiles: what stands in them is what the API says. */
interface TileAnswers extends ApiCalls {

    /** The tile of zoom 12 in which the whole town lies; it is some 10 km wide and the town 4. */
    String TOWN = "/12/3381/1563.mvt";

    default DecodedTile tile(String uri) {
        MockHttpServletResponse response = answer(uri);
        assertThat(response.getStatus()).as(uri).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/vnd.mapbox-vector-tile");
        return DecodedTile.of(response.getContentAsByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?minutes=13", "?category=elder&at=11:30", "?standard=care-15&at=23:00"})
    default void dwellingsCarryTheMinutesOfTheApi(String question) throws Exception {
        JsonNode columns = get("/api/v1/coverage/dwellings" + question);
        List<Feature> features = tile("/tiles/dwellings" + TOWN + question).layer("dwellings");
        assertThat(features).hasSize(columns.path("ids").size()).hasSize(6);
        Map<Long, Feature> byId = features.stream().collect(Collectors.toMap(Feature::id, Function.identity()));
        for (int i = 0; i < features.size(); i++) {
            JsonNode minutes = columns.path("minutes").path(i);
            Feature feature = byId.get(columns.path("ids").path(i).asLong());
            assertThat(feature.tag("minutes")).isEqualTo(minutes.isNull() ? null : minutes.asDouble());
            String receipt = "/api/v1/dwellings/" + feature.id() + "/receipt" + question;
            assertThat(feature.tag("outcome"))
                    .isEqualTo(get(receipt).path("outcome").asString());
            // Nothing that tells how many live there.
            assertThat(feature.tags().keySet()).isSubsetOf("minutes", "outcome");
        }
    }

    @Test
    default void areasCarryTheFiguresOfTheApi() throws Exception {
        for (String question : List.of("", "?minutes=1", "?category=park&metres=500")) {
            DecodedTile tile = tile("/tiles/areas" + TOWN + question);
            String and = question.isEmpty() ? "?" : question + "&";
            for (String by : List.of("street", "community")) {
                JsonNode rows = get("/api/v1/coverage" + and + "by=" + by).path("areas");
                Map<Object, Feature> byCode = tile.layer(by.equals("street") ? "streets" : "communities").stream()
                        .collect(Collectors.toMap(each -> each.tag("code"), Function.identity()));
                assertThat(byCode.keySet()).isEqualTo(Set.copyOf(codes(rows)));
                rows.forEach(row -> assertThat(
                                byCode.get(row.path("code").asString()).tags())
                        .isEqualTo(tags(row)));
            }
        }
    }

    private static Map<String, Object> tags(JsonNode row) {
        Map<String, Object> tags = new HashMap<>();
        tags.put("code", row.path("code").asString());
        tags.put("name", row.path("nameZh").asString());
        if (!row.path("nameEn").asString("").isEmpty()) {
            tags.put("nameEn", row.path("nameEn").asString());
        }
        for (String key : List.of("share", "medianMinutes", "p90Minutes")) {
            if (!row.path(key).isNull()) {
                tags.put(key, row.path(key).asDouble());
            }
        }
        for (String key : List.of("total", "covered", "uncovered", "unknown")) {
            tags.put(key, row.at("/residents/" + key).asLong());
        }
        return tags;
    }

    @Test
    default void areasLieWhereTheyAreStored() {
        List<Feature> communities = tile("/tiles/areas" + TOWN).layer("communities");
        assertThat(communities).allMatch(each -> each.geometry().isValid());
        // 850, 750 and 1600 m long.
        double[] areas = communities.stream()
                .mapToDouble(each -> each.geometry().getArea())
                .toArray();
        assertThat(areas[0] / areas[1]).isBetween(1.05, 1.2);
        assertThat(areas[2] / areas[1]).isBetween(2.0, 2.3);
    }

    @Test
    default void facilitiesCarryIdCategoryAndStatus() throws Exception {
        JsonNode listed = get("/api/v1/facilities?category=elder.homecare").path("items");
        List<Feature> features = tile("/tiles/facilities" + TOWN + "?category=elder.homecare&at=20:00")
                .layer("facilities");
        assertThat(features).hasSize(listed.size()).hasSize(4);
        Map<Long, Feature> byId = features.stream().collect(Collectors.toMap(Feature::id, Function.identity()));
        for (JsonNode facility : listed) {
            Map<String, Object> tags = byId.get(facility.path("id").asLong()).tags();
            assertThat(tags)
                    .containsEntry("category", facility.path("category").asString())
                    .containsEntry("status", facility.path("status").asString())
                    .containsEntry("name", facility.path("nameZh").asString())
                    .containsEntry("nameEn", facility.path("nameEn").asString());
        }
        // F1 is shut at eight in the evening, F2 never is, of F4 nobody knows; F3 is only planned.
        Map<Object, Object> open = new HashMap<>();
        features.forEach(each -> open.put(each.tag("nameEn"), each.tag("open")));
        assertThat(open).containsEntry("F1 centre", "no").containsEntry("F2 centre", "yes");
        assertThat(open).containsEntry("F4 centre", "unknown").containsEntry("F3 centre", null);
    }

    @Test
    default void whereNothingIsThereIsNoContent() {
        for (String layer : List.of("dwellings", "facilities", "areas", "base")) {
            MockHttpServletResponse response = answer("/tiles/" + layer + "/12/0/0.mvt");
            assertThat(response.getStatus()).as(layer).isEqualTo(204);
            assertThat(response.getContentAsByteArray()).isEmpty();
        }
        assertThat(answer("/tiles/dwellings/10/845/390.mvt").getStatus()).isEqualTo(204);
        assertThat(answer("/tiles/facilities/10/845/390.mvt").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "dwellings/40/0/0.mvt,z,out-of-range",
        "facilities/3/8/0.mvt,x,out-of-range",
        "areas/3/0/8.mvt,y,out-of-range",
        "areas/3/x/0.mvt,x,not-an-integer",
        "dwellings/12/0/0.mvt?minutes=0,minutes,out-of-range",
        "facilities/12/0/0.mvt?category=none,category,unknown-code",
        "areas/12/0/0.mvt?at=25:00,at,not-a-time"
    })
    default void tilesThatCannotBeAskedForAreRefusedByName(String path, String parameter, String code)
            throws Exception {
        JsonNode problem = problem("/tiles/" + path, 400);
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    default void anUnknownLayerIsNotFound() {
        assertThat(answer("/tiles/buildings/12/0/0.mvt").getStatus()).isEqualTo(404);
    }

    @Test
    default void aTileThatTheCallerHoldsIsNotSentAgain() {
        for (String layer : List.of("dwellings", "facilities", "areas", "base")) {
            String uri = "/tiles/" + layer + TOWN;
            String tag = answer(uri).getHeader("ETag");
            assertThat(tag).as(uri).startsWith("W/");
            assertThat(answer(uri, "If-None-Match", tag).getStatus()).as(uri).isEqualTo(304);
        }
        String tag = answer("/tiles/dwellings" + TOWN).getHeader("ETag");
        assertThat(answer("/tiles/dwellings" + TOWN + "?minutes=14", "If-None-Match", tag)
                        .getStatus())
                .isEqualTo(200);
        assertThat(answer("/tiles/facilities" + TOWN, "If-None-Match", tag).getStatus())
                .isEqualTo(200);
    }

    @Test
    default void tilesArePackedForThoseWhoUnpack() throws IOException {
        // Lanes are drawn from zoom 13 on.
        for (String path : List.of("dwellings" + TOWN, "facilities" + TOWN, "areas" + TOWN, "base/14/13525/6255.mvt")) {
            String uri = "/tiles/" + path;
            MockHttpServletResponse packed = answer(uri, "Accept-Encoding", "gzip, br");
            assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
            assertThat(packed.getHeader("Vary")).contains("Accept-Encoding");
            byte[] plain = answer(uri).getContentAsByteArray();
            try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))) {
                assertThat(gzip.readAllBytes()).isEqualTo(plain);
            }
        }
    }

    @Test
    default void onlyAnAddressThatAlwaysSaysTheSameMayBeKept() throws Exception {
        long version = get("/api/v1/coverage").path("dataVersion").asLong();
        String uri = "/tiles/dwellings" + TOWN;
        assertThat(answer(uri + "?asOf=2026-11-25&v=" + version).getHeader("Cache-Control"))
                .contains("max-age=3600");
        assertThat(answer(uri + "?v=" + version).getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer(uri + "?asOf=2026-11-25&v=" + (version + 1)).getHeader("Cache-Control"))
                .isEqualTo("no-cache");
    }
}
