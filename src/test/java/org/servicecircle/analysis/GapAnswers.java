package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who is left out and why: gaps, and the receipt of one home. */
interface GapAnswers extends ApiCalls {

    @Test
    default void gapsTellWhoWhereAndWhy() throws Exception {
        JsonNode gaps = get("/api/v1/gaps");
        assertThat(gaps.path("total").asInt()).isEqualTo(1);
        JsonNode gap = gaps.at("/items/0");
        assertThat(gap.path("communityCode").asString()).isEqualTo("c12");
        assertThat(gap.path("streetName").asString()).isEqualTo("西街道");
        assertThat(gap.path("residents").asInt()).isEqualTo(40);
        assertThat(gap.path("elders60").isNull()).isTrue();
        assertThat(gap.path("fewerThan").asInt()).isEqualTo(10);
        assertThat(gap.path("cause").asString()).isEqualTo("none");
        assertThat(gap.at("/nearestFacility/name").asString()).isEqualTo("F1站");
        assertThat(gap.at("/nearestFacility/minutes").asDouble()).isEqualTo(24.0);
        assertThat(gap.at("/nearestFacility/straightMetres").asInt()).isEqualTo(1100);
        assertThat(gap.at("/hull/type").asString()).isEqualTo("Polygon");
        assertThat(get("/api/v1/gaps?street=s2").path("total").asInt()).isZero();
        assertThat(get("/api/v1/gaps?at=07:59").at("/items/0/cause").asString()).isEqualTo("closed");
    }

    @Test
    default void receiptTellsTheWay() throws Exception {
        JsonNode receipt = get("/api/v1/dwellings/" + idOf("d1") + "/receipt");
        assertThat(receipt.path("outcome").asString()).isEqualTo("covered");
        assertThat(receipt.path("minutes").asDouble()).isEqualTo(3.7);
        assertThat(receipt.path("straightMetres").asInt()).isEqualTo(150);
        assertThat(receipt.at("/facility/name").asString()).isEqualTo("F1站");
        assertThat(receipt.at("/dwelling/streetName").asString()).isEqualTo("西街道");
        assertThat(receipt.path("dataDate").asString()).isEqualTo("2026-01-01");
        assertThat(receipt.path("schematic").asBoolean()).isTrue();
        assertThat(receipt.path("pieces").size()).isEqualTo(3);
        assertThat(receipt.at("/pieces/0/text").asString()).isEqualTo("从住处走到路边，10 米");
        assertThat(receipt.at("/pieces/1/text").asString()).isEqualTo("沿A-B走 150 米");
        assertThat(receipt.at("/pieces/1/seconds").asInt()).isEqualTo(192);
        assertThat(receipt.at("/route/type").asString()).isEqualTo("LineString");
        assertThat(receipt.at("/route/coordinates").size()).isEqualTo(4);
        assertThat(receipt.toString()).as("nothing of the people").doesNotContain("residents");
    }

    @Test
    default void receiptTellsWhyNot() throws Exception {
        JsonNode far = get("/api/v1/dwellings/" + idOf("d3") + "/receipt", "Accept-Language", "en");
        assertThat(far.path("reason").asString()).isEqualTo("none");
        assertThat(far.path("reasonText").asString()).contains("24.0 minutes").contains("1100 m");
        JsonNode unlinked = get("/api/v1/dwellings/" + idOf("d5") + "/receipt");
        assertThat(unlinked.path("outcome").asString()).isEqualTo("unknown");
        assertThat(unlinked.path("reason").asString()).isEqualTo("unlinked");
        assertThat(unlinked.path("minutes").isNull()).isTrue();
        assertThat(unlinked.path("route").isNull()).isTrue();
        assertThat(problem("/api/v1/dwellings/999999/receipt", 404)
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("unknown-dwelling");
        problem("/api/v1/dwellings/abc/receipt", 400);
    }
}
