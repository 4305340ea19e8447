package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who is covered, area by area. */
interface CoverageAnswers extends ApiCalls {

    @Test
    default void coverageWithoutParametersAsksTheFirstStandard() throws Exception {
        JsonNode coverage = get("/api/v1/coverage");
        assertThat(coverage.at("/question/standard").asString()).isEqualTo("care-15");
        assertThat(coverage.at("/question/asOf").asString()).isEqualTo("2026-11-25");
        assertThat(coverage.path("basis").asString()).isEqualTo("residents");
        counts(coverage.at("/district/residents"), 228, 180, 40, 8);
        counts(coverage.at("/district/elders60"), 46, 36, 8, 2);
        counts(coverage.at("/district/dwellings"), 5, 3, 1, 1);
        assertThat(coverage.at("/district/share").asDouble()).isEqualTo(0.818182);
        assertThat(codes(coverage.path("areas"))).containsExactly("s1", "s2");
        counts(coverage.at("/areas/0/residents"), 190, 150, 40, 0);
        counts(coverage.at("/areas/1/residents"), 38, 30, 0, 8);
        assertThat(coverage.at("/areas/1/share").asDouble()).isEqualTo(1);
    }

    @Test
    default void dwellingsOutsideEveryCommunityStandApart() throws Exception {
        JsonNode coverage = get("/api/v1/coverage");
        counts(coverage.at("/outside/dwellings"), 1, 1, 0, 0);
        // Five people are too few to show.
        assertThat(coverage.at("/outside/residents/fewerThan").asInt()).isEqualTo(10);
        assertThat(coverage.at("/outside/share").isNull()).isTrue();
        assertThat(codes(coverage.path("notes"))).containsExactly("schematic", "dwellings-outside");
    }

    @Test
    default void minutesAreThoseOfTheDrawing() throws Exception {
        // d1: 10 + 150 + 10 m; d2: 10 + 600 + 10 m; d3: 10 + 1100 + 10 m; d4: 10 + 600 m; d6: 10 + 50 m; at 0.78 m/s.
        JsonNode columns = get("/api/v1/coverage/dwellings");
        assertThat(columns.path("minutes").toString()).isEqualTo("[3.7,13.3,24.0,13.1,null,1.3]");
        assertThat(columns.path("state").toString()).isEqualTo("[0,0,0,0,1,0]");
        assertThat(columns.path("people").toString()).isEqualTo("[100,50,40,30,null,null]");
        assertThat(columns.at("/ids/0").asLong()).isEqualTo(idOf("d1"));
        // Half of the west's 190 people live in d1; nine tenths of them is reached only with d3.
        JsonNode west = get("/api/v1/coverage").at("/areas/0");
        assertThat(west.path("medianMinutes").asDouble()).isEqualTo(3.7);
        assertThat(west.path("p90Minutes").asDouble()).isEqualTo(24.0);
    }

    @Test
    default void communitiesAddUpToStreetsAndStreetsToTheDistrict() throws Exception {
        for (String question : List.of("", "&minutes=1", "&minutes=24", "&category=elder", "&at=11:30")) {
            JsonNode streets = get("/api/v1/coverage?by=street" + question);
            JsonNode communities = get("/api/v1/coverage?by=community" + question);
            for (String part : List.of("total", "covered", "uncovered", "unknown")) {
                long district = streets.at("/district/residents/" + part).asLong();
                assertThat(sum(streets, part)).as(question + part).isEqualTo(district);
                assertThat(sum(communities, part)).as(question + part).isEqualTo(district);
            }
        }
    }

    default long sum(JsonNode coverage, String part) {
        return StreamSupport.stream(coverage.path("areas").spliterator(), false)
                .mapToLong(row -> row.at("/residents/" + part).asLong())
                .sum();
    }

    @Test
    default void oneStreetsCommunities() throws Exception {
        JsonNode coverage = get("/api/v1/coverage?by=community&street=s1");
        assertThat(codes(coverage.path("areas"))).containsExactly("c11", "c12");
        counts(coverage.at("/areas/1/residents"), 40, 0, 40, 0);
        assertThat(coverage.at("/areas/1/elders60/fewerThan").asInt()).isEqualTo(10);
        assertThat(coverage.at("/areas/1/share").asDouble()).isZero();
    }

    @Test
    default void moreMinutesAndMoreMetresCoverMore() throws Exception {
        counts(get("/api/v1/coverage?minutes=23").at("/district/residents"), 228, 180, 40, 8);
        counts(get("/api/v1/coverage?minutes=24").at("/district/residents"), 228, 220, 0, 8);
        counts(get("/api/v1/coverage?minutes=3").at("/district/residents"), 228, 0, 220, 8);
        // 170 m to the nearest, 620 m to the next.
        counts(get("/api/v1/coverage?metres=170").at("/district/residents"), 228, 100, 120, 8);
        counts(get("/api/v1/coverage?metres=169").at("/district/residents"), 228, 0, 220, 8);
        counts(get("/api/v1/coverage?profile=adult&minutes=15").at("/district/residents"), 228, 220, 0, 8);
    }

    @Test
    default void standardInMetres() throws Exception {
        // The park lies 200 m off, but its entrance is on the lane: d1 10 + 250 m, d2 10 + 200 m, d3 10 + 700 m.
        JsonNode coverage = get("/api/v1/coverage?standard=park-500m");
        assertThat(coverage.at("/question/metres").asInt()).isEqualTo(500);
        counts(coverage.at("/district/residents"), 228, 150, 70, 8);
        assertThat(get("/api/v1/facilities?category=park")
                        .at("/items/0/entrances")
                        .asString())
                .isEqualTo("assumed");
    }

    @Test
    default void borderCreditIsCountedAndCanBeSwitchedOff() throws Exception {
        JsonNode coverage = get("/api/v1/coverage");
        assertThat(coverage.at("/district/fromOutsideDistrict").asInt()).isEqualTo(30);
        assertThat(coverage.at("/areas/0/fromOutsideDistrict").asInt()).isZero();
        assertThat(coverage.at("/areas/1/fromOutsideDistrict").asInt()).isEqualTo(30);
        assertThat(coverage.at("/areas/1/fromOutsideStreet").asInt()).isEqualTo(30);
        JsonNode inside = get("/api/v1/coverage?border=exclude");
        counts(inside.at("/district/residents"), 228, 150, 70, 8);
        assertThat(inside.at("/district/fromOutsideDistrict").asInt()).isZero();
        // From an hour on foot the west's centre serves the east too, which then owes it to the neighbouring street.
        JsonNode hour = get("/api/v1/coverage?border=exclude&minutes=60");
        assertThat(hour.at("/areas/1/fromOutsideStreet").asInt()).isEqualTo(30);
    }

    @Test
    default void minuteByMinuteAgreesWithEveryLimit() throws Exception {
        JsonNode minutes = get("/api/v1/coverage/minutes?by=street");
        for (int limit : List.of(1, 3, 4, 13, 14, 15, 23, 24, 60)) {
            JsonNode coverage = get("/api/v1/coverage?category=elder.homecare&minutes=" + limit);
            for (String counted : List.of("/areas/0", "/areas/1", "/district")) {
                assertThat(IntStream.rangeClosed(0, limit)
                                .map(minute -> minutes.at(counted + "/residents/" + minute)
                                        .asInt())
                                .sum())
                        .as(counted + " at " + limit)
                        .isEqualTo(coverage.at(counted + "/residents/covered").asInt());
            }
        }
        assertThat(minutes.at("/areas/0/residents").size()).isEqualTo(61);
        assertThat(minutes.at("/areas/1/unknown/residents").asInt()).isEqualTo(8);
        assertThat(minutes.at("/areas/1/elders60").isNull()).as("8 people").isTrue();
        // The district stays whole, whichever areas are listed.
        assertThat(get("/api/v1/coverage/minutes?by=community&street=s1").path("district"))
                .isEqualTo(minutes.path("district"));
    }
}
