package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Where new sites should go. In five minutes an elder walks 234 m, in fifteen 702 m. */
interface SitingAnswers extends ApiCalls {

    @Test
    default void plotsAreProposedForThoseLeftOut() throws Exception {
        JsonNode siting = get("/api/v1/siting?minutes=5");

        assertThat(siting.path("candidates").asString()).isEqualTo("plots");
        assertThat(siting.path("candidateCount").asInt()).isEqualTo(2);
        assertThat(siting.path("unlinkedCandidates").asInt()).isEqualTo(1);
        assertThat(siting.path("method").asString()).isEqualTo("greedy");
        assertThat(codes(siting.path("notes"))).containsExactly("greedy", "schematic");
        // d1 is covered by F1; d2, d3 and d4 are not; d5 is not linked.
        counts(siting.path("before"), 228, 100, 120, 8);
        counts(siting.path("after"), 228, 190, 30, 8);
        assertThat(siting.path("uncoverable").asInt()).isEqualTo(30);
        assertThat(siting.path("gained").asInt()).isEqualTo(90);
        assertThat(siting.path("mostGained").asInt()).isEqualTo(90);
        assertThat(siting.path("shareBefore").asDouble()).isEqualTo(0.454545);
        assertThat(siting.path("shareAfter").asDouble()).isEqualTo(0.863636);
        assertThat(siting.path("sites").size()).isEqualTo(2);
    }

    @Test
    default void aProposedSiteTellsWhereItIsAndWhomItGains() throws Exception {
        JsonNode first = get("/api/v1/siting?minutes=5").at("/sites/0");

        assertThat(first.path("ref").asString()).isEqualTo("plot-1");
        assertThat(first.path("name").asString()).isEqualTo("plot-1号地");
        assertThat(first.path("communityCode").asString()).isEqualTo("c11");
        assertThat(first.path("communityName").asString()).isEqualTo("甲社区");
        assertThat(first.path("streetCode").asString()).isEqualTo("s1");
        // d2, 180 m along the lane and 10 m on either side of it.
        assertThat(first.at("/gained/residents").asInt()).isEqualTo(50);
        assertThat(first.at("/gained/elders60").asInt()).isEqualTo(10);
        assertThat(first.at("/gained/elders80").isNull()).isTrue();
        assertThat(first.at("/gained/fewerThan").asInt()).isEqualTo(10);
        assertThat(first.at("/gained/dwellings").asInt()).isEqualTo(1);
        assertThat(first.path("gainedSoFar").asInt()).isEqualTo(50);
        assertThat(first.path("share").asDouble()).isEqualTo(0.681818);
    }

    @Test
    default void asManySitesAreProposedAsAskedForAndGainAnything() throws Exception {
        JsonNode one = get("/api/v1/siting?minutes=5&sites=1");
        assertThat(one.path("sites").size()).isEqualTo(1);
        assertThat(one.path("gained").asInt()).isEqualTo(50);
        assertThat(one.path("mostGained").asInt()).isEqualTo(50);
        // In fifteen minutes either plot would serve d3, the only one left out: the first is taken, and no second.
        JsonNode fifteen = get("/api/v1/siting?sites=50");
        assertThat(fifteen.path("sites").size()).isEqualTo(1);
        assertThat(fifteen.at("/sites/0/ref").asString()).isEqualTo("plot-1");
        assertThat(fifteen.at("/sites/0/gained/residents").asInt()).isEqualTo(40);
        assertThat(fifteen.path("shareAfter").asDouble()).isEqualTo(1);
    }

    @Test
    default void junctionsOfTheDistrictCanBeAskedFor() throws Exception {
        JsonNode junctions = get("/api/v1/siting?candidates=junctions", "Accept-Language", "en");

        // The lane's western end; its eastern end lies outside, and d3 is too far from either.
        assertThat(junctions.path("candidateCount").asInt()).isEqualTo(1);
        assertThat(junctions.path("sites").size()).isZero();
        assertThat(junctions.path("uncoverable").asInt()).isEqualTo(40);
        assertThat(codes(junctions.path("notes"))).contains("junctions-not-vetted");
        // d1 is 250 m east of that end and 10 m beside the lane; in six minutes an elder walks 280 m.
        JsonNode dining = get("/api/v1/siting?candidates=junctions&category=elder.dining&minutes=6");
        assertThat(dining.at("/sites/0/gained/residents").asInt()).isEqualTo(100);
        assertThat(dining.at("/sites/0/communityCode").asString()).isEqualTo("c11");
        assertThat(dining.at("/sites/0/ref").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "sites=0,sites,out-of-range",
        "sites=51,sites,out-of-range",
        "sites=many,sites,not-an-integer",
        "candidates=parks,candidates,unknown-code",
        "minutes=61,minutes,out-of-range"
    })
    default void whatCannotBeSitedIsNamed(String query, String parameter, String code) throws Exception {
        JsonNode problem = problem("/api/v1/siting?" + query, 400);
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }
}
