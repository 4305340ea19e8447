package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the contracts of the API ask it. */
interface ApiCalls {

    /** The API, without a socket. */
    MockMvcTester mvc();

    /** Id of the home that has this name in the town. */
    long idOf(String ref);

    default MockHttpServletResponse answer(String uri, String... headers) {
        var request = mvc().get().uri(uri);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange().getResponse();
    }

    default JsonNode get(String uri, String... headers) throws UnsupportedEncodingException {
        MockHttpServletResponse response = answer(uri, headers);
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(200);
        return new JsonMapper().readTree(body);
    }

    default JsonNode problem(String uri, int status) throws UnsupportedEncodingException {
        MockHttpServletResponse response = answer(uri);
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        return new JsonMapper().readTree(body);
    }

    default List<String> codes(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path("code").asString())
                .toList();
    }

    default void counts(JsonNode counts, long total, long covered, long uncovered, long unknown) {
        assertThat(List.of(
                        counts.path("total").asLong(-1),
                        counts.path("covered").asLong(-1),
                        counts.path("uncovered").asLong(-1),
                        counts.path("unknown").asLong(-1)))
                .containsExactly(total, covered, uncovered, unknown);
    }
}
