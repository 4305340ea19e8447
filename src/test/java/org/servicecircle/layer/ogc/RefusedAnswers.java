package org.servicecircle.layer.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.servicecircle.fixture.PlainHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the layers answer to what cannot be asked: never a fault of the server, always the name of the parameter. */
interface RefusedAnswers extends OgcCalls {

    /**
     * Every row of {@code ogc-bad-input.csv}.
     *
     * @param target what follows {@code /ogc/collections/facilities}, or a whole path
     * @param parameter what the problem names; empty where the address as a whole is refused
     */
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvFileSource(
            resources = "/layer/ogc-bad-input.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            maxCharsPerColumn = 100_000)
    default void badInputIsRefusedByNameInTheCallersLanguage(String row, String target, int status, String parameter) {
        String path = target.startsWith("/ogc") ? target : "/ogc/collections/facilities" + target;
        JsonNode chinese = problem(path, status, "zh-CN");
        JsonNode english = problem(path, status, "en");
        assertThat(chinese.path("title").asString()).isNotEmpty();
        assertThat(english.path("title").asString()).isNotEmpty();
        if (parameter != null) {
            assertThat(english.path("title")).as(path).isNotEqualTo(chinese.path("title"));
            for (JsonNode problem : List.of(chinese, english)) {
                assertThat(problem.at("/errors/0/parameter").asString())
                        .as(problem.toString())
                        .isEqualTo(parameter);
            }
            assertThat(english.at("/errors/0/detail")).isNotEqualTo(chinese.at("/errors/0/detail"));
        }
    }

    private JsonNode problem(String target, int status, String language) {
        PlainHttp.Answer answer = ask(target, "Accept-Language", language);
        assertThat(answer.status()).as(target + " " + answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        return new JsonMapper().readTree(answer.body());
    }

    @Test
    default void everyCollectionRefusesWhatTheOfficialTestsTry() {
        for (String id : collectionIds()) {
            for (String query : List.of("limit=unlimited", "unknownQueryParameter12345=1", "bbox=1,2,3")) {
                JsonNode problem = problem(OgcCalls.items(id) + "?" + query, 400, "en");
                assertThat(problem.at("/errors/0/parameter").asString())
                        .isEqualTo(query.substring(0, query.indexOf('=')));
            }
        }
    }

    @Test
    default void tenThousandParenthesesAndOtherLongAddressesAreRefused() {
        for (String piece : List.of("(", "NOT%20", "name=1", "%28", "%E4%BD%A0")) {
            PlainHttp.Answer answer = ask(OgcCalls.items("facilities") + "?filter=" + piece.repeat(10_000));
            assertThat(answer.status()).as(piece).isBetween(400, 499);
            assertThat(answer.type()).startsWith("application/problem+json");
        }
        assertThat(problem(OgcCalls.items("facilities") + "?filter=" + "(".repeat(5000), 400, "en")
                        .at("/errors/0/parameter")
                        .asString())
                .isEqualTo("filter");
    }

    @Test
    default void nothingCanBeWritten() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            for (String target : List.of("/ogc", "/ogc/collections", OgcCalls.items("facilities"), "/ogc/api")) {
                PlainHttp.Answer answer = send(method, target, "Content-Length", "0");
                assertThat(answer.status()).as(method + target).isEqualTo(405);
                assertThat(answer.type()).startsWith("application/problem+json");
            }
        }
        PlainHttp.Answer head = send("HEAD", OgcCalls.items("facilities"));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }
}
