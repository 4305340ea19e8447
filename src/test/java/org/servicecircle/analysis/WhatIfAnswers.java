package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecircle.analysis.WhatIfCalls.add;
import static org.servicecircle.analysis.WhatIfCalls.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a what-if tells beside the figures of areas: gains, dwellings, gaps, minutes, a receipt. */
interface WhatIfAnswers extends WhatIfCalls {

    @Test
    default void gainsAndChangedDwellingsFollowFromTheDrawing() throws Exception {
        // d3 walks 24.0 minutes to F1; with a centre at x = 1200 ten metres, of 0.78 m/s.
        JsonNode answer = whatIf("", add(1200, 0), "{\"type\":\"closeWalkway\"," + at(3900, 0) + "}");
        assertThat(answer.at("/changes/0/linked").asBoolean()).isTrue();
        assertThat(answer.at("/changes/0/counts").asBoolean()).isTrue();
        assertThat(answer.at("/changes/1/walkwayName").asString()).isEqualTo("M-B");
        assertThat(answer.at("/gains/0/code").asString()).isEqualTo("s1");
        assertThat(answer.at("/gains/0/residentsGained").asInt()).isEqualTo(40);
        assertThat(answer.at("/gains/0/dwellingsGained").asInt()).isEqualTo(1);
        assertThat(answer.at("/gains/0/residentsLost").asInt()).isZero();
        // The lane past M is closed: d4 lives on it.
        assertThat(answer.at("/gains/1/residentsLost").asInt()).isEqualTo(30);
        assertThat(answer.at("/district/residentsLost").asInt()).isEqualTo(30);
        JsonNode rows = answer.path("dwellings");
        List<Long> ids = rows.path("ids").valueStream().map(JsonNode::asLong).toList();
        assertThat(ids).isSorted().contains(idOf("d3"), idOf("d4")).doesNotContain(idOf("d1"), idOf("d5"));
        assertThat(rows.path("total").asInt()).isEqualTo(ids.size());
        int third = ids.indexOf(idOf("d3"));
        assertThat(rows.at("/before/" + third).asDouble()).isEqualTo(24.0);
        assertThat(rows.at("/after/" + third).asDouble()).isEqualTo(0.3);
        assertThat(rows.at("/after/" + ids.indexOf(idOf("d4"))).isNull()).isTrue();
    }

    @Test
    default void whatIsTooFarFromAnyWalkwayOrOfAnotherKindIsSaidToBe() throws Exception {
        JsonNode answer =
                whatIf("", add(1200, 800), "{\"type\":\"add\",\"category\":\"park.park\"," + at(1200, 0) + "}");
        assertThat(answer.at("/changes/0/linked").asBoolean(true)).isFalse();
        assertThat(answer.at("/changes/1/counts").asBoolean(true)).isFalse();
        assertThat(answer.at("/dwellings/total").asInt()).isZero();
        assertThat(answer.at("/after/schematic").asBoolean()).isTrue();
    }

    @Test
    default void onlyThePartsAskedForAreAnswered() throws Exception {
        assertThat(whatIf("", add(1200, 0)).propertyNames())
                .containsExactly("changes", "before", "after", "district", "gains", "dwellings");
        assertThat(whatIf("?parts=figures", add(1200, 0)).propertyNames())
                .containsExactly("changes", "after", "district", "gains");
        assertThat(whatIf("?parts=minutes,gaps,gapChanges&dwelling=" + idOf("d3"), add(1200, 0))
                        .propertyNames())
                .containsExactly("changes", "after", "district", "gains", "minutes", "gaps", "gapChanges", "receipt");
    }

    @Test
    default void aGapThatClosesTellsWhomItGains() throws Exception {
        // Today's gaps are d3, with 40 residents and 8 elders, and g1, to which the new site is nearer than F1.
        JsonNode changes = whatIf("?parts=gapChanges", add(1200, 0)).path("gapChanges");
        assertThat(changes.path("changed")
                        .valueStream()
                        .map(gap -> gap.path("id").asString()))
                .containsExactly("g" + idOf("g1"));
        assertThat(changes.at("/changed/0/nearestFacility/name").asString()).isEqualTo("新站点 1");
        assertThat(changes.at("/gone/0").asString()).isEqualTo("g" + idOf("d3"));
        assertThat(changes.at("/gained/0/id").asString()).isEqualTo("g" + idOf("d3"));
        assertThat(changes.at("/gained/0/communityName").asString()).isEqualTo("乙社区");
        assertThat(changes.at("/gained/0/people/residents").asInt()).isEqualTo(40);
        assertThat(changes.at("/gained/0/people/elders60").isNull()).isTrue();
        assertThat(changes.at("/gained/0/people/fewerThan").asInt()).isEqualTo(10);
        assertThat(changes.at("/gained/0/dwellingsInBoth").asInt()).isZero();
        assertThat(changes.path("lost")).isEmpty();
    }

    @Test
    default void aGapThatOpensTellsWhomItLoses() throws Exception {
        JsonNode changes = whatIf(
                        "?parts=gapChanges",
                        "{\"type\":\"remove\",\"facility\":" + facility("F1").id() + "}")
                .path("gapChanges");
        assertThat(changes.at("/gained")).isEmpty();
        assertThat(changes.path("lost")
                        .valueStream()
                        .map(lost -> lost.at("/people/dwellings").asInt()))
                .containsExactly(1, 1);
        assertThat(changes.at("/lost/0/people/residents").asInt()).isEqualTo(100);
        assertThat(changes.path("changed").size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    default void theReceiptLeadsToWhatWouldBeThere() throws Exception {
        JsonNode receipt =
                whatIf("?parts=figures&dwelling=" + idOf("d3"), add(1100, 0)).path("receipt");
        assertThat(receipt.path("outcome").asString()).isEqualTo("covered");
        assertThat(receipt.at("/facility/name").asString()).isEqualTo("新站点 1");
        assertThat(receipt.path("minutes").asDouble()).isEqualTo(2.4);
        assertThat(receipt.path("straightMetres").asInt()).isEqualTo(100);
        assertThat(receipt.at("/route/type").asString()).isEqualTo("LineString");
    }

    @Test
    default void changesAreToldBackWithWhatIsStored() throws Exception {
        JsonNode answer = whatIf(
                "?parts=figures",
                "{\"type\":\"move\",\"facility\":" + facility("F1").id() + "," + at(1300, 0) + "}",
                "{\"type\":\"closeWalkway\"," + at(3900, 0) + "}");
        assertThat(answer.at("/changes/0/stored/name").asString()).isEqualTo("F1站");
        assertThat(answer.at("/changes/0/stored/category").asString()).isEqualTo("elder.homecare");
        assertThat(answer.at("/changes/0/facility").asLong())
                .isEqualTo(facility("F1").id());
        assertThat(answer.at("/changes/1/walkwayLine/coordinates").size()).isEqualTo(2);
        assertThat(answer.at("/changes/1/stored").isMissingNode()).isTrue();
    }
}
