package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What cannot be asked, and what need not be sent again. */
interface RefusedQuestions extends ApiCalls {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000", "NaN", "15abc", "15.5"})
    default void minutesOutsideTheRangeNameTheRange(String minutes) throws Exception {
        for (String path :
                List.of("coverage", "coverage/minutes", "coverage/overview", "coverage/dwellings", "gaps", "siting")) {
            JsonNode problem = problem("/api/v1/" + path + "?minutes=" + minutes, 400);
            assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("minutes");
            assertThat(problem.at("/errors/0/detail").asString()).contains("1").contains("60");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "category=elder.nothing,category,unknown-code",
        "profile=jogger,profile,unknown-code",
        "standard=none,standard,unknown-code",
        "by=district,by,unknown-code",
        "border=maybe,border,unknown-code",
        "planned=yes,planned,unknown-code",
        "street=s9,street,unknown-street",
        "asOf=2026-02-30,asOf,not-a-date",
        "asOf=tomorrow,asOf,not-a-date",
        "at=25:00,at,not-a-time",
        "metres=0,metres,out-of-range",
        "minutes=5&metres=400,metres,one-of",
        "standard=care-15&minutes=5,minutes,one-of"
    })
    default void whatCannotBeAskedIsNamed(String query, String parameter, String code) throws Exception {
        JsonNode problem = problem("/api/v1/coverage?" + query, 400);
        if (!List.of("category", "standard").contains(parameter) && !query.startsWith("standard=")) {
            assertThat(problem("/api/v1/coverage/overview?" + query, 400).path("errors"))
                    .isEqualTo(problem.path("errors"));
        }
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minutes=0|minutes|out-of-range",
                "minutes=5,61|minutes|out-of-range",
                "minutes=5,,10|minutes|not-an-integer",
                "minutes=5,ten|minutes|not-an-integer",
                "minutes=1,2,3,4,5,6,7|minutes|too-many",
                "facility=x|facility|not-an-integer",
                "facility=999999|facility|unknown-facility",
                "facility=1&category=elder.homecare|category|one-of",
                "facility=1&at=10:00|at|one-of",
                "category=elder.nothing|category|unknown-code",
                "profile=jogger|profile|unknown-code",
                "asOf=tomorrow|asOf|not-a-date"
            })
    default void areasThatCannotBeDrawnAreNamed(String query, String parameter, String code) throws Exception {
        for (String path : List.of("service-areas", "service-areas/walkways")) {
            JsonNode problem = problem("/api/v1/" + path + "?" + query, 400);
            assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
            assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
        }
    }

    @Test
    default void sameQuestionAboutTheSameDataIsNotSentAgain() {
        for (String path : List.of(
                "coverage",
                "coverage/minutes",
                "coverage/overview",
                "coverage/dwellings",
                "gaps",
                "service-areas",
                "siting",
                "streets",
                "place")) {
            String uri = "/api/v1/" + path;
            String tag = answer(uri).getHeader("ETag");
            assertThat(tag).as(uri).startsWith("W/");
            assertThat(answer(uri, "If-None-Match", tag).getStatus()).as(uri).isEqualTo(304);
        }
        String tag = answer("/api/v1/coverage").getHeader("ETag");
        assertThat(answer("/api/v1/coverage?minutes=14", "If-None-Match", tag).getStatus())
                .isEqualTo(200);
        assertThat(answer("/api/v1/coverage", "If-None-Match", tag, "Accept-Language", "en")
                        .getStatus())
                .isEqualTo(200);
    }
}
