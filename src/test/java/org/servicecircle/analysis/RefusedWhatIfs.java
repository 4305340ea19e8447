package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecircle.analysis.WhatIfCalls.add;
import static org.servicecircle.analysis.WhatIfCalls.at;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** What-ifs that cannot be meant, each with the field that is at fault. */
interface RefusedWhatIfs extends WhatIfCalls {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'lon':NaN,'lat':39.1|/changes/1/lon|not-finite|400",
                "'lon':117.2,'lat':-Infinity|/changes/1/lat|not-finite|400",
                "'lon':1e999,'lat':39.1|/changes/1/lon|not-finite|400",
                "'lon':'117.2','lat':39.1|/changes/1/lon|not-a-number|400",
                "'lon':39.1,'lat':117.2|/changes/1/lon|maybe-swapped|422",
                "'lon':117.2|/changes/1/lat|missing-field|400",
                "'lon':null,'lat':39.1|/changes/1/lon|missing-field|400",
                "'lon':190,'lat':39.1|/changes/1/lon|outside-earth|400"
            })
    default void positionsThatCannotBeMeantAreNamed(String position, String pointer, String code, int status)
            throws Exception {
        String second = "{'type':'add','category':'elder.homecare'," + position + "}";
        String body = "{\"changes\":[" + add(1200, 0) + "," + second.replace('\'', '"') + "]}";
        JsonNode fault = refused(body, status);
        assertThat(fault.path("pointer").asString()).isEqualTo(pointer);
        assertThat(fault.path("code").asString()).isEqualTo(code);
        assertThat(fault.path("detail").asString()).contains(pointer).doesNotContain("\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'changes':[{}]}|/changes/0/type|missing-field",
                "{'changes':[7]}|/changes/0|not-an-object",
                "{'changes':[]}|/changes|list-size",
                "{'changes':{}}|/changes|not-a-list",
                "{}|/changes|missing-field",
                "[]||not-json",
                "{'changes':[||not-json",
                "{'changes':[{'type':'burn'}]}|/changes/0/type|unknown-code",
                "{'changes':[{'type':3}]}|/changes/0/type|not-a-text",
                "{'changes':[{'type':'add','category':'elder','lon':117.2,'lat':39.1}]}|/changes/0/category|unknown-code",
                "{'changes':[{'type':'remove','facility':99999}]}|/changes/0/facility|unknown-facility",
                "{'changes':[{'type':'remove','facility':'1'}]}|/changes/0/facility|not-an-integer",
                "{'changes':[{'type':'remove','facility':1.5}]}|/changes/0/facility|not-an-integer",
                "{'changes':[{'type':'remove','facility':99999999999}]}|/changes/0/facility|out-of-range",
                "{'changes':[{'type':'openWalkway','walkway':6}]}|/changes/0/walkway|out-of-range",
                "{'changes':[{'type':'closeWalkway','walkway':1,'lon':117.2,'lat':39.1}]}|/changes/0/walkway|one-of"
            })
    default void changesThatCannotBeMeantAreNamed(String body, String pointer, String code) throws Exception {
        JsonNode fault = refused(body.replace('\'', '"'), 400);
        assertThat(fault.path("pointer").asString()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(fault.path("code").asString()).isEqualTo(code);
    }

    @Test
    default void oneFacilityIsNamedOnceAndAPlaceFarFromWalkwaysOpensNone() throws Exception {
        String remove = "{\"type\":\"remove\",\"facility\":" + facility("F2").id() + "}";
        JsonNode twice = refused("{\"changes\":[" + remove + "," + remove + "]}", 400);
        assertThat(twice.path("pointer").asString()).isEqualTo("/changes/1/facility");
        assertThat(twice.path("code").asString()).isEqualTo("named-twice");
        JsonNode far = refused("{\"changes\":[{\"type\":\"openWalkway\"," + at(1200, 900) + "}]}", 422);
        assertThat(far.path("code").asString()).isEqualTo("no-walkway-near");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 51})
    default void fiftyChangesAreTheMost(int count) throws Exception {
        String[] changes = new String[count];
        Arrays.setAll(changes, i -> add(20.0 * i, 0));
        if (count == 50) {
            assertThat(whatIf("", changes).at("/changes").size()).isEqualTo(50);
        } else {
            JsonNode fault = refused("{\"changes\":[" + String.join(",", changes) + "]}", 400);
            assertThat(fault.path("pointer").asString()).isEqualTo("/changes");
            assertThat(fault.path("detail").asString()).contains("50").contains("51");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?parts=figures,moon|parts|unknown-code",
                "?parts=figures,|parts|unknown-code",
                "?parts=GAPS|parts|unknown-code",
                "?dwelling=x|dwelling|not-an-integer",
                "?dwelling=0|dwelling|out-of-range",
                "?dwelling=999999|dwelling|unknown-dwelling"
            })
    default void partsThatThereAreNotAreNamed(String query, String parameter, String code) throws Exception {
        JsonNode fault = refused(query, "{\"changes\":[" + add(1200, 0) + "]}", 400);
        assertThat(fault.path("parameter").asString()).isEqualTo(parameter);
        assertThat(fault.path("code").asString()).isEqualTo(code);
    }

    @Test
    default void theBodyIsDocumented() throws Exception {
        JsonNode docs = get("/v3/api-docs");
        JsonNode post = docs.at("/paths/~1api~1v1~1what-if/post");
        assertThat(post.path("summary").asString()).isNotBlank();
        assertThat(post.at("/requestBody/content/application~1json/schema/$ref").asString())
                .endsWith("/WhatIfBody");
        assertThat(docs.at("/components/schemas/WhatIfBody/properties/changes/type")
                        .asString())
                .isEqualTo("array");
        assertThat(post.path("parameters")
                        .valueStream()
                        .map(parameter -> parameter.path("name").asString()))
                .contains("category", "minutes", "by", "street")
                .doesNotContain("body", "language");
    }

    @Test
    default void aBodyOfAnyOtherSizeOrFormIsRefused() throws Exception {
        assertThat(post("", " ".repeat(70_000)).getStatus()).isEqualTo(413);
        assertThat(post("", "[".repeat(30_000)).getStatus()).isEqualTo(400);
        assertThat(post("?minutes=NaN", "{}").getStatus()).isEqualTo(400);
        assertThat(mvc().post()
                        .uri("/api/v1/what-if")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(415);
        assertThat(answer("/api/v1/what-if").getStatus()).isEqualTo(405);
    }
}
