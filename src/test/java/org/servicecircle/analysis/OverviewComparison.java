package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares an overview with the answers to one question for each of its categories. */
final class OverviewComparison {

    /** Asks an address. */
    interface Api {
        JsonNode get(String uri, String... headers) throws Exception;
    }

    private OverviewComparison() {}

    /** All cells must agree; gives how many. */
    static int check(Api api, String question) throws Exception {
        JsonNode overview = api.get("/api/v1/coverage/overview?" + question);
        assertThat(overview.path("categories").size()).as(question).isPositive();
        int cells = 0;
        for (JsonNode category : overview.path("categories")) {
            String code = category.path("code").asString();
            JsonNode coverage = api.get("/api/v1/coverage?category=" + code + "&" + question);
            String what = question + " " + code;
            assertThat(category.path("name")).as(what).isEqualTo(coverage.at("/question/categoryName"));
            same(what, category.path("district"), coverage.path("district"));
            assertThat(category.path("areas").size())
                    .as(what)
                    .isEqualTo(coverage.path("areas").size())
                    .isEqualTo(overview.path("areas").size());
            for (int area = 0; area < category.path("areas").size(); area++) {
                assertThat(overview.path("areas").path(area).path("code"))
                        .isEqualTo(coverage.path("areas").path(area).path("code"));
                same(
                        what + " " + area,
                        category.path("areas").path(area),
                        coverage.path("areas").path(area));
                cells++;
            }
        }
        return cells;
    }

    private static void same(String what, JsonNode cell, JsonNode row) {
        for (String part : List.of("residents", "elders60", "elders80", "dwellings", "share")) {
            assertThat(cell.has(part)).as(what).isTrue();
            assertThat(cell.path(part)).as(what + " " + part).isEqualTo(row.path(part));
        }
    }
}
