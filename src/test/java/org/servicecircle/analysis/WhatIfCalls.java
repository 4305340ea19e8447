package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.servicecircle.facility.Facility;
import org.servicecircle.fixture.TinyTown;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the tests of the what-if ask it. */
interface WhatIfCalls extends ApiCalls {

    /** The stored facility that has this name in the town. */
    Facility facility(String ref);

    default MockHttpServletResponse post(String query, String body) {
        return mvc().post()
                .uri("/api/v1/what-if" + query)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse();
    }

    default JsonNode whatIf(String query, String... changes) throws UnsupportedEncodingException {
        MockHttpServletResponse response = post(query, "{\"changes\":[" + String.join(",", changes) + "]}");
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(200);
        return new JsonMapper().readTree(body);
    }

    /** The fault that a body gets. */
    default JsonNode refused(String body, int status) throws UnsupportedEncodingException {
        return refused("", body, status);
    }

    default JsonNode refused(String query, String body, int status) throws UnsupportedEncodingException {
        MockHttpServletResponse response = post(query, body);
        String text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(text).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        return new JsonMapper().readTree(text).at("/errors/0");
    }

    static String at(double x, double y) {
        return "\"lon\":" + TinyTown.lonE7(x) / 1e7 + ",\"lat\":" + TinyTown.latE7(y) / 1e7;
    }

    static String add(double x, double y) {
        return "{\"type\":\"add\",\"category\":\"elder.homecare\"," + at(x, y) + "}";
    }
}
