package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is found by name in {@link LineTown}. */
interface SearchAnswers extends ApiCalls {

    @ParameterizedTest
    @CsvSource({
        "西街, street, s1, 西街道",
        "xijiedao, street, s1, 西街道",
        "XJD, street, s1, 西街道",
        "west st, street, s1, 西街道",
        "yi she qu, community, c12, 乙社区"
    })
    default void streetsAndCommunitiesAreFoundHoweverTheyAreTyped(String q, String type, String code, String name)
            throws Exception {
        JsonNode first = get("/api/v1/search?q=" + q).at("/items/0");

        assertThat(first.path("type").asString()).isEqualTo(type);
        assertThat(first.path("code").asString()).isEqualTo(code);
        assertThat(first.path("name").asString()).isEqualTo(name);
        assertThat(first.path("id").isNull()).isTrue();
    }

    @Test
    default void facilitiesAreFoundWithTheirKindAndPlace() throws Exception {
        JsonNode first = get("/api/v1/search?q=f1").at("/items/0");

        assertThat(first.path("type").asString()).isEqualTo("facility");
        assertThat(first.path("id").asLong()).isPositive();
        assertThat(first.path("detail").asString()).isEqualTo("居家养老 · 西街道");
        assertThat(first.path("lon").asDouble()).isBetween(117.0, 117.4);
    }

    @Test
    default void asManyAreGivenAsAskedFor() throws Exception {
        assertThat(get("/api/v1/search?q=站").path("items").size()).isEqualTo(6);
        assertThat(get("/api/v1/search?q=站&limit=2").path("items").size()).isEqualTo(2);
    }

    @Test
    default void nothingFoundIsAnEmptyAnswer() throws Exception {
        for (String q : List.of("没有这里", "%25_", "'; drop table street; --", "😀")) {
            assertThat(get("/api/v1/search?q=" + q).path("items").isEmpty())
                    .as(q)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=            | q     | missing",
                "q=\u3000       | q     | missing",
                "limit=5       | q     | missing",
                "q=a&limit=0   | limit | out-of-range",
                "q=a&limit=51  | limit | out-of-range",
                "q=a&limit=all | limit | not-an-integer"
            })
    default void whatCannotBeSearchedIsNamed(String query, String parameter, String code) throws Exception {
        JsonNode problem = problem("/api/v1/search?" + query, 400);

        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    default void aTextLongerThanAnyNameIsRefused() throws Exception {
        assertThat(get("/api/v1/search?q=" + "街".repeat(64)).path("items").size())
                .isZero();
        assertThat(problem("/api/v1/search?q=" + "街".repeat(65), 400)
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("too-long");
    }
}
