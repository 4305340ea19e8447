package org.servicecircle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** A server whose operator lets two other sites read and one frame, and no address read often. */
@SpringBootTest(
        classes = WebAnswersTest.Server.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
                    + "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration,"
                    + "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration,"
                    + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "service-circle.cors.origins=https://maps.example, http://localhost:9000/",
            "service-circle.embed.ancestors=https://street.example",
            "service-circle.read-limit.burst=3",
            "service-circle.read-limit.per-second=1",
            "server.forward-headers-strategy=native"
        })
class ReadsFromElsewhereTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    @ParameterizedTest
    @CsvSource({
        "https://maps.example,/api/probe/list,",
        "https://maps.example,/api/v1/nothing,https://maps.example",
        "http://localhost:9000,/ogc/nothing,http://localhost:9000",
        "http://localhost:9000,/tiles/nothing,http://localhost:9000",
        "https://other.example,/ogc/nothing,",
        "https://maps.example.other.example,/ogc/nothing,",
        "null,/ogc/nothing,",
        "https://maps.example,/ogcx,",
        "https://maps.example,/planner.html,"
    })
    void listedOriginsReadWhatIsPublic(String origin, String path, String allowed) throws Exception {
        HttpResponse<String> response = send(to(path).header("Origin", origin));
        assertThat(response.statusCode()).isNotEqualTo(403);
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(allowed == null ? "" : allowed);
        assertThat(header(response, "Access-Control-Allow-Credentials")).isEmpty();
        if (allowed != null) {
            assertThat(header(response, "Access-Control-Expose-Headers"))
                    .contains("ETag", "Content-Crs", "Link", "Retry-After");
        }
        if (path.startsWith("/ogc/")) {
            assertThat(header(response, "Vary")).containsIgnoringCase("Origin");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://maps.example,GET,true",
        "https://maps.example,HEAD,true",
        "https://maps.example,POST,false",
        "https://maps.example,DELETE,false",
        "https://other.example,GET,false"
    })
    void whatAScriptMaySendIsToldBefore(String origin, String method, boolean allowed) throws Exception {
        HttpResponse<String> response = send(to("/api/v1/coverage")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "if-none-match")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(allowed ? origin : "");
        if (allowed) {
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(header(response, "Access-Control-Allow-Methods")).contains("GET", "HEAD");
            assertThat(header(response, "Access-Control-Allow-Headers")).contains("if-none-match");
        }
    }

    /** Behind a proxy that hides its name a page's own origin looks strange; its requests are taken all the same. */
    @Test
    void otherMethodsAreNeitherAllowedNorRefused() throws Exception {
        HttpResponse<String> response = send(to("/api/probe/body")
                .header("Origin", "https://maps.example")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"lon\":117,\"lat\":39}")));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void onlyTheEmbeddablePageIsFramedAndOnlyByWhomTheSettingNames() throws Exception {
        HttpResponse<String> embed = send(to("/embed.html"));
        assertThat(header(embed, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors https://street.example");
        assertThat(header(embed, "X-Frame-Options")).isEmpty();
        assertThat(header(embed, "Permissions-Policy")).contains("geolocation=()");
        for (String path : new String[] {"/planner.html", "/embed.html/", "/", "/x/embed.html", "/ogc/nothing"}) {
            HttpResponse<String> other = send(to(path).header("X-Forwarded-For", "192.0.2.77"));
            assertThat(header(other, "X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(header(other, "Content-Security-Policy")).as(path).contains("frame-ancestors 'none'");
        }
    }

    @Test
    void whoReadsTooOftenIsToldWhenToComeAgain() throws Exception {
        HttpResponse<String> refused = null;
        for (int i = 0; i < 100 && (refused == null || refused.statusCode() != 429); i++) {
            refused = send(to("/ogc/nothing")
                    .header("X-Forwarded-For", "192.0.2.1")
                    .header("Origin", "https://maps.example")
                    .header("Accept-Language", "en"));
        }
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(header(refused, "Retry-After")).isEqualTo("1");
        assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(refused, "Access-Control-Allow-Origin")).isEqualTo("https://maps.example");
        assertThat(new JsonMapper().readTree(refused.body()).path("title").asString())
                .isEqualTo("Too many requests");
        // Others, other paths and this machine are not concerned.
        assertThat(send(to("/ogc/nothing").header("X-Forwarded-For", "192.0.2.2"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(to("/tiles/nothing").header("X-Forwarded-For", "192.0.2.1"))
                        .statusCode())
                .isEqualTo(404);
        for (int i = 0; i < 20; i++) {
            assertThat(send(to("/ogc/nothing")).statusCode()).isEqualTo(404);
        }
    }
}
