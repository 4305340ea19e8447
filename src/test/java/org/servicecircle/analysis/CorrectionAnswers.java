package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecircle.fixture.TinyTown;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of what is wrong. Each test reports from an address of its own, since few are taken from one. */
interface CorrectionAnswers extends ApiCalls {

    private MockHttpServletResponse report(String address, String body) {
        return mvc().post()
                .uri("/api/v1/corrections")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .remoteAddress(address)
                .exchange()
                .getResponse();
    }

    private static JsonNode read(MockHttpServletResponse response, int status) throws Exception {
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        return new JsonMapper().readTree(body);
    }

    private long facility(String name) throws Exception {
        return get("/api/v1/facilities?category=elder")
                .path("items")
                .valueStream()
                .filter(row -> row.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
    }

    private long open(String street) throws Exception {
        return get("/api/v1/corrections/counts?street=" + street)
                .at("/items/0/open")
                .asLong();
    }

    @Test
    default void reportIsFoundAgainByItsNumberAndShowsNothingThatWasWritten() throws Exception {
        long before = open("s1");
        MockHttpServletResponse response = report("192.0.2.1", """
                {"facility": %d, "about": "hours", "text": " 周一不开门，我住对门\\r\\n电话 022-0000 "}""".formatted(facility("F1站")));
        JsonNode report = read(response, 201);
        String number = report.path("number").asString();
        assertThat(number).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(response.getHeader("Location")).isEqualTo("/api/v1/corrections/" + number);
        assertThat(report.path("status").asString()).isEqualTo("received");
        assertThat(report.path("receivedAt").asString()).isEqualTo("2026-11-25T04:00:00Z");
        JsonNode later = get("/api/v1/corrections/" + number.toLowerCase(java.util.Locale.ROOT));
        assertThat(later).isEqualTo(report);
        assertThat(later.path("facilityName").asString()).isEqualTo("F1站");
        assertThat(later.propertyNames())
                .containsExactlyInAnyOrder("number", "status", "receivedAt", "statusAt", "facilityName");
        assertThat(open("s1")).isEqualTo(before + 1);
    }

    @Test
    default void placeWithoutFacilityIsReportedByItsPosition() throws Exception {
        long before = open("s2");
        String body = """
                {"lon": %s, "lat": %s, "about": "missing"}""".formatted(TinyTown.lonE7(2000) / 1e7, TinyTown.latE7(0) / 1e7);
        JsonNode report = read(report("192.0.2.2", body), 201);
        assertThat(report.has("facilityName")).isFalse();
        assertThat(open("s2")).isEqualTo(before + 1);
        JsonNode all = get("/api/v1/corrections/counts");
        assertThat(all.path("total").asInt()).isEqualTo(2);
        assertThat(all.at("/items/1/streetName").asString()).isEqualTo("东街道");
        problem("/api/v1/corrections/counts?street=s9", 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"about\":\"closed\"}|400|/facility|facility-or-position",
                "{\"facility\":1}|400|/about|missing-field",
                "{\"facility\":1,\"about\":\"burnt\"}|400|/about|unknown-code",
                "{\"facility\":\"1\",\"about\":\"closed\"}|400|/facility|not-an-integer",
                "{\"facility\":0,\"about\":\"closed\"}|400|/facility|out-of-range",
                "{\"facility\":999999,\"about\":\"closed\"}|422|/facility|unknown-facility",
                "{\"lon\":2.35,\"lat\":48.86,\"about\":\"closed\"}|422|/lon|outside-place",
                "{\"lon\":\"2\",\"lat\":48.86,\"about\":\"closed\"}|400|/lon|not-a-number",
                "{\"lon\":NaN,\"lat\":48.86,\"about\":\"closed\"}|400|/lon|not-finite",
                "{\"lon\":2.35,\"about\":\"closed\"}|400|/lat|missing-field",
                "{\"facility\":1,\"about\":\"other\",\"text\":7}|400|/text|not-a-text",
                "{\"facility\":1,\"about\":\"other\",\"text\":\"a\\u0000\"}|400|/text|control-characters",
                "{\"facility\":1,\"about\":\"other\",\"text\":\"a\\ud800\"}|400|/text|control-characters",
                "[]|400||not-json"
            })
    default void whatCannotBeReportedIsNamed(String body, int status, String pointer, String code) throws Exception {
        JsonNode problem = read(report("192.0.2.3", body), status);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(problem.at("/errors/0/pointer").asString("")).isEqualTo(pointer == null ? "" : pointer);
    }

    @Test
    default void longTextsAreRefusedAndSwappedPositionsSuspected() throws Exception {
        long id = facility("F1站");
        String text = "{\"facility\":%d,\"about\":\"other\",\"text\":\"%s\"}";
        read(report("192.0.2.4", text.formatted(id, "字".repeat(500))), 201);
        JsonNode problem = read(report("192.0.2.4", text.formatted(id, "字".repeat(501))), 400);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("text-too-long");
        String swapped = "{\"lon\":%s,\"lat\":%s,\"about\":\"moved\"}"
                .formatted(TinyTown.latE7(0) / 1e7, TinyTown.lonE7(0) / 1e7);
        assertThat(read(report("192.0.2.4", swapped), 422).path("code").asString())
                .isEqualTo("maybe-swapped");
    }

    @Test
    default void sixthReportFromOneAddressWaits() throws Exception {
        String body = "{\"facility\":%d,\"about\":\"phone\"}".formatted(facility("F1站"));
        for (int i = 0; i < 5; i++) {
            read(report("192.0.2.5", body), 201);
        }
        MockHttpServletResponse refused = report("192.0.2.5", body);
        assertThat(read(refused, 429).path("code").asString()).isEqualTo("too-many-reports");
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 120);
        read(report("192.0.2.6", body), 201);
    }

    @Test
    default void numbersThatNobodyWasGivenAreNotFound() throws Exception {
        for (String number : new String[] {"0000-0000", "abc", "counts-1"}) {
            assertThat(problem("/api/v1/corrections/" + number, 404)
                            .at("/errors/0/code")
                            .asString())
                    .isEqualTo("unknown-report");
        }
    }
}
