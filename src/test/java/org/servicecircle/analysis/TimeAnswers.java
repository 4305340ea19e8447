package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What day and hour change. */
interface TimeAnswers extends ApiCalls {

    @Test
    default void plannedFacilitiesCountFromTheirDateAndOnlyWhenAskedFor() throws Exception {
        counts(get("/api/v1/coverage?planned=true").at("/district/residents"), 228, 220, 0, 8);
        counts(get("/api/v1/coverage?planned=true&asOf=2026-01-01").at("/district/residents"), 228, 220, 0, 8);
        counts(get("/api/v1/coverage?planned=true&asOf=2025-12-31").at("/district/residents"), 228, 180, 40, 8);
        counts(get("/api/v1/coverage?planned=false").at("/district/residents"), 228, 180, 40, 8);
    }

    @Test
    default void closedAtThatHourIsUncoveredAndSaysSo() throws Exception {
        counts(get("/api/v1/coverage?at=08:00").at("/district/residents"), 228, 180, 40, 8);
        counts(get("/api/v1/coverage?at=07:59").at("/district/residents"), 228, 30, 190, 8);
        // A Sunday.
        counts(get("/api/v1/coverage?at=11:30&asOf=2026-11-29").at("/district/residents"), 228, 30, 190, 8);
        JsonNode receipt = get("/api/v1/dwellings/" + idOf("d1") + "/receipt?at=07:59");
        assertThat(receipt.path("outcome").asString()).isEqualTo("uncovered");
        assertThat(receipt.path("reason").asString()).isEqualTo("closed");
        assertThat(receipt.at("/facility/openingHours").asString()).isEqualTo("Mo-Fr 08:00-17:00");
    }

    @Test
    default void unknownHoursAreUnknownAndNeverUncovered() throws Exception {
        // Without an hour the dining room counts: d2 310 m, d3 210 m.
        counts(get("/api/v1/coverage?category=elder.dining").at("/district/residents"), 228, 90, 130, 8);
        JsonNode atNoon = get("/api/v1/coverage?category=elder.dining&at=12:00");
        counts(atNoon.at("/district/residents"), 228, 0, 130, 98);
        JsonNode receipt = get("/api/v1/dwellings/" + idOf("d2") + "/receipt?category=elder.dining&at=12:00");
        assertThat(receipt.path("outcome").asString()).isEqualTo("unknown");
        assertThat(receipt.path("reason").asString()).isEqualTo("hours_unknown");
        JsonNode minutes = get("/api/v1/coverage/minutes?category=elder.dining&at=12:00");
        assertThat(minutes.at("/areas/0/beyond/residents").asInt()).isEqualTo(190);
        assertThat(minutes.at("/areas/0/perhaps/residents/7").asInt()).isEqualTo(50);
    }

    @Test
    default void singleHomesSayWhatUnknownHoursWouldGive() throws Exception {
        JsonNode atNoon = get("/api/v1/coverage/dwellings?category=elder.dining&at=12:00");
        assertThat(atNoon.path("minutes").toString()).isEqualTo("[null,null,null,null,null,null]");
        // d1: 10 + 750 m; d2: 10 + 300 m; d3: 10 + 200 m; d4: 10 + 1800 m; d6: 10 + 2450 m; at 0.78 m/s.
        assertThat(atNoon.path("perhaps").toString()).isEqualTo("[16.3,6.7,4.5,38.7,null,52.6]");
        assertThat(get("/api/v1/coverage/dwellings?category=elder.dining").has("perhaps"))
                .as("hours do not matter")
                .isFalse();
    }
}
