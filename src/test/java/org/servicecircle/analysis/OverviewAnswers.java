package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every category at once says what each says by itself. */
interface OverviewAnswers extends ApiCalls {

    @Test
    default void overviewHasARowForEveryCategoryWithFacilities() throws Exception {
        JsonNode overview = get("/api/v1/coverage/overview");
        assertThat(codes(overview.path("categories"))).containsExactly("elder.homecare", "elder.dining", "park.park");
        assertThat(codes(overview.path("areas"))).containsExactly("s1", "s2");
        assertThat(overview.at("/question/profile").asString()).isEqualTo("elder");
        assertThat(overview.at("/question/minutes").asInt()).isEqualTo(15);
        assertThat(overview.path("schematic").asBoolean()).isTrue();
        assertThat(codes(overview.path("notes"))).containsExactly("schematic", "dwellings-outside");
        // Of the care centres one is planned. 702 m from the dining room at 1000 m: d2 and d3, and not d1.
        assertThat(overview.at("/categories/0/facilities").asInt()).isEqualTo(3);
        counts(overview.at("/categories/0/district/residents"), 228, 180, 40, 8);
        counts(overview.at("/categories/1/areas/0/residents"), 190, 90, 100, 0);
        // The park lies 710 m from d3.
        counts(overview.at("/categories/2/areas/0/residents"), 190, 150, 40, 0);
        counts(overview.at("/categories/2/areas/1/residents"), 38, 0, 30, 8);
        assertThat(get("/api/v1/coverage/overview", "Accept-Language", "en")
                        .at("/categories/1/name")
                        .asString())
                .isEqualTo("Dining");
    }

    @Test
    default void everyCellIsTheAnswerToItsOwnQuestion() throws Exception {
        for (String question : List.of(
                "minutes=15",
                "minutes=1",
                "minutes=60&by=community",
                "metres=170",
                "profile=adult&minutes=13",
                "minutes=15&at=11:30",
                "minutes=15&at=23:30&by=community",
                "minutes=40&planned=true&border=exclude",
                "minutes=20&asOf=2025-01-01",
                "minutes=24&by=community&street=s1")) {
            OverviewComparison.check(this::get, question);
        }
    }
}
