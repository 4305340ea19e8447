package org.servicecircle.nearby;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the search outward from a home says, against the receipts, which rest on the search from the facilities. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class NearbyOnHexiIT {

    private static final int DWELLINGS = 7047;
    private static final int EVERY = 293;
    private static final String NOON = "2026-11-25T12:00";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"elder.dining, elder, dining", "health.clinic, adult, medical", "park, wheelchair, park"})
    void theNearestIsAsFarAsTheReceiptSays(String category, String profile, String kind) throws Exception {
        int reached = 0;
        for (int id = 1; id <= DWELLINGS; id += EVERY) {
            JsonNode receipt = get("/api/v1/dwellings/" + id + "/receipt?minutes=60&asOf=2026-11-25&category="
                    + category + "&profile=" + profile);
            JsonNode nearby = get("/api/v1/nearby?" + position(receipt.path("dwelling")) + "&minutes=60&at=" + NOON
                    + "&profile=" + profile + "&kinds=" + kind);
            OptionalDouble nearest = nearby.path("items")
                    .valueStream()
                    .filter(item -> item.path("category").asString().startsWith(category))
                    .mapToDouble(item -> item.path("minutes").asDouble())
                    .min();
            JsonNode expected = receipt.path("minutes");
            assertThat(nearest)
                    .as("dwelling %d", id)
                    .isEqualTo(expected.isNull() ? OptionalDouble.empty() : OptionalDouble.of(expected.asDouble()));
            reached += expected.isNull() ? 0 : 1;
        }
        assertThat(reached).isGreaterThan(DWELLINGS / EVERY / 2);
    }

    @Test
    void everyWayIsAsLongAsTheListSaysAndItsPiecesAddUp() throws Exception {
        JsonNode receipt = get("/api/v1/dwellings/2000/receipt");
        String from = position(receipt.path("dwelling"));
        JsonNode items =
                get("/api/v1/nearby?" + from + "&minutes=20&at=" + NOON).path("items");
        assertThat(items.size()).isGreaterThan(5);
        for (JsonNode item : items) {
            JsonNode way = get("/api/v1/nearby/way?" + from + "&at=" + NOON + "&facility="
                    + item.path("id").asLong());
            assertThat(way.path("minutes")).isEqualTo(item.path("minutes"));
            assertThat(way.path("metres")).isEqualTo(item.path("metres"));
            assertThat(way.path("steps").asInt() > 0)
                    .isEqualTo(item.path("stepFree").asString().equals("no"));
            long metres = way.path("pieces")
                    .valueStream()
                    .mapToLong(piece -> piece.path("lengthM").asLong())
                    .sum();
            // Each piece is rounded; a connector of less than 3 m is left out.
            assertThat(metres)
                    .isBetween(
                            way.path("metres").asLong() - way.path("pieces").size() - 3,
                            way.path("metres").asLong() + way.path("pieces").size());
            assertThat(way.at("/pieces/0/turn").asString()).isEqualTo("start");
        }
    }

    @Test
    void everyStreetAndCommunityIsFoundByItsNameItsPinyinAndItsFirstLetters() throws Exception {
        Readings readings = new Readings();
        for (String list : new String[] {"streets", "communities"}) {
            JsonNode areas = get("/api/v1/" + list + "?limit=200").path("items");
            assertThat(areas.size()).isEqualTo(list.equals("streets") ? 14 : 149);
            for (JsonNode area : areas) {
                String name = area.path("nameZh").asString();
                String code = area.path("code").asString();
                var syllables = readings.of(name);
                StringBuilder pinyin = new StringBuilder();
                StringBuilder letters = new StringBuilder();
                syllables.forEach(syllable -> {
                    pinyin.append(syllable.main());
                    letters.append(syllable.main().charAt(0));
                });
                assertThat(codes(name)).as(name).contains(code);
                assertThat(codes(pinyin.toString())).as(name).contains(code);
                assertThat(codes(letters.toString())).as(name).contains(code);
            }
        }
    }

    private List<String> codes(String q) throws Exception {
        return get("/api/v1/search?limit=20&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                .path("items")
                .valueStream()
                .map(item -> item.path("code").asString(""))
                .toList();
    }

    @Test
    void nothingOfAPositionIsWrittenDown(CapturedOutput output) throws Exception {
        for (String path : new String[] {"", "/area", "/way"}) {
            for (String lon : new String[] {"117.2213579", "not117.2213579", "39.0813579"}) {
                send("/api/v1/nearby" + path + "?lon=" + lon + "&lat=39.0924681&facility=1");
            }
        }
        assertThat(output.getAll())
                .doesNotContain("2213579")
                .doesNotContain("0924681")
                .doesNotContain("0813579");
    }

    private static String position(JsonNode dwelling) {
        return "lon=" + dwelling.path("lon").asString() + "&lat="
                + dwelling.path("lat").asString();
    }

    private JsonNode get(String path) throws Exception {
        HttpResponse<String> answer = send(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    private HttpResponse<String> send(String path) throws Exception {
        URI uri = URI.create("http://localhost:" + port + path);
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
