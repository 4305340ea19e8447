package org.servicecircle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.HibernateException;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is asked of the server, the answer has the one shape, over a real connection and without a store. */
@SpringBootTest(
        classes = WebAnswersTest.Server.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
                    + "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration,"
                    + "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration,"
                    + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
class WebAnswersTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = ProblemAdvice.class)
    static class Server {}

    /** Stands for every controller of the platform. */
    @RestController
    static class Probe {

        private final VersionTags tags;

        Probe(VersionTags tags) {
            this.tags = tags;
        }

        @GetMapping("/api/probe/list")
        ListPage<Integer> list(Window window) {
            return window.of(List.of(1, 2, 3), true);
        }

        @GetMapping("/api/probe/box")
        BoundingBox box(@RequestParam String bbox) {
            return BoundingBox.parse("bbox", bbox);
        }

        @GetMapping("/api/probe/near")
        LonLat near(@RequestParam String near) {
            LonLat at = LonLat.parse("near", near);
            at.requireNotSwapped("near", new BoundingBox(14, 35.7, 14.7, 36.2));
            return at;
        }

        @GetMapping("/api/probe/minutes")
        int minutes(@RequestParam(required = false) String minutes) {
            return Parameters.integer("minutes", minutes, 15, 1, 60);
        }

        @GetMapping("/api/probe/number")
        int number(@RequestParam int value) {
            return value;
        }

        @PostMapping("/api/probe/body")
        LonLat body(@RequestBody LonLat at) {
            return at;
        }

        @GetMapping("/api/probe/broken")
        String broken() {
            throw new IllegalStateException("jdbc:secret");
        }

        /** As Hibernate says it when the database goes while a statement runs, or when nothing but a rule is wrong. */
        @GetMapping("/api/probe/store")
        String store(@RequestParam boolean away) {
            HibernateException inside = away
                    ? new TransactionException("rollback", new SQLException("Connection is closed"))
                    : new HibernateException("mapping");
            throw new JpaSystemException(inside);
        }

        @GetMapping("/api/probe/language")
        Language language(Language language) {
            return language;
        }

        @GetMapping("/api/probe/tagged")
        ResponseEntity<String> tagged(WebRequest request, @RequestParam int version) {
            return tags.answer(request, () -> "answer", version);
        }
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode problem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode body = JSON.readTree(response.body());
        assertThat(body.path("status").asInt()).isEqualTo(status);
        assertThat(body.path("type").asString()).isEqualTo("/problems/" + code);
        assertThat(body.path("title").asString()).isNotBlank();
        assertThat(body.path("detail").asString()).isNotBlank();
        return body;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/nothing.html", "/error", "/api/probe/list/7"})
    void unknownPathsAreProblems(String path) throws Exception {
        problem(send(to(path)), 404, "not-found");
    }

    @Test
    void unknownPathIsNotFoundWhateverTheMethod() throws Exception {
        problem(send(to("/api/v1/nothing").DELETE()), 404, "not-found");
    }

    @Test
    void wrongMethodNamesTheRightOnes() throws Exception {
        HttpResponse<String> response = send(to("/api/probe/list").DELETE());
        problem(response, 405, "method-not-allowed");
        assertThat(response.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @Test
    void formatThatIsNotThere() throws Exception {
        problem(send(to("/api/probe/list").header("Accept", "image/png")), 406, "not-acceptable");
    }

    @Test
    void contentThatCannotBeRead() throws Exception {
        HttpRequest.Builder xml = to("/api/probe/body").header("Content-Type", "text/xml");
        problem(send(xml.POST(HttpRequest.BodyPublishers.ofString("<a/>"))), 415, "unsupported-media-type");
    }

    @Test
    void bodyFaultIsPointedAt() throws Exception {
        HttpRequest.Builder body = to("/api/probe/body").header("Content-Type", "application/json");
        JsonNode problem = problem(
                send(body.POST(HttpRequest.BodyPublishers.ofString("{\"lon\":\"east\",\"lat\":1}"))),
                400,
                "invalid-request");
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/lon");
    }

    @Test
    void typeMismatchNamesTheParameter() throws Exception {
        JsonNode problem = problem(send(to("/api/probe/number?value=abc")), 400, "invalid-request");
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("value");
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("malformed");
        problem = problem(send(to("/api/probe/number")), 400, "invalid-request");
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("missing");
    }

    @Test
    void unforeseenFailureTellsNothingInside() throws Exception {
        HttpResponse<String> response = send(to("/api/probe/broken"));
        problem(response, 500, "internal");
        assertThat(response.body()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void connectionLostOnTheWayIsTheStoreAway() throws Exception {
        HttpResponse<String> response = send(to("/api/probe/store?away=true"));
        problem(response, 503, "store-away");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        problem(send(to("/api/probe/store?away=false")), 500, "internal");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1000000", "NaN", "15abc", "15.5", "0x0F", "１５", "99999999999999999999"})
    void minutesOutsideTheRangeNameTheRange(String minutes) throws Exception {
        String encoded = java.net.URLEncoder.encode(minutes, StandardCharsets.UTF_8);
        JsonNode problem = problem(send(to("/api/probe/minutes?minutes=" + encoded)), 400, "invalid-request");
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("minutes");
        assertThat(problem.at("/errors/0/detail").asString()).contains("1").contains("60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "1.5"})
    void limitsThatMeanNothing(String limit) throws Exception {
        JsonNode problem = problem(send(to("/api/probe/list?limit=" + limit)), 400, "invalid-request");
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("limit");
        assertThat(problem.at("/errors/0/detail").asString()).contains("至少为 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "99999999999999999999"})
    void hugeLimitsAreCut(String limit) throws Exception {
        HttpResponse<String> response = send(to("/api/probe/list?limit=" + limit));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(response.body()).path("limit").asInt()).isEqualTo(Window.MOST);
    }

    @Test
    void windowsCutTheList() throws Exception {
        String body = send(to("/api/probe/list?limit=1&offset=1")).body();
        assertThat(body).isEqualTo("{\"items\":[2],\"total\":3,\"offset\":1,\"limit\":1,\"schematic\":true}");
        assertThat(send(to("/api/probe/list?offset=9")).body()).contains("\"items\":[]", "\"total\":3");
        problem(send(to("/api/probe/list?offset=-1")), 400, "invalid-request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "117.1,39,117.3|400|bbox-count",
                "117.1,39,117.3,39.2,5|400|bbox-count",
                "117.1,39.2,117.3,39|400|bbox-south-above-north",
                "117.3,39,117.1,39.2|400|bbox-west-beyond-east",
                "NaN,39,117.3,39.2|400|not-finite",
                "117.1,39,Infinity,39.2|400|not-finite",
                "%22117.1%22,39,117.3,39.2|400|not-a-number",
                "117.1d,39,117.3,39.2|400|not-a-number",
                "39,117.1,39.2,117.3|422|maybe-swapped",
                "217.1,39,217.3,39.2|400|outside-earth"
            })
    void boxesThatAreNone(String bbox, int status, String code) throws Exception {
        HttpResponse<String> response = send(to("/api/probe/box?bbox=" + bbox));
        JsonNode problem = problem(response, status, status == 422 ? "maybe-swapped" : "invalid-request");
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("bbox");
    }

    @Test
    void swappedPositionIsSuspected() throws Exception {
        problem(send(to("/api/probe/near?near=39.08,117.2")), 422, "maybe-swapped");
        // Both are positions on earth, but only the swapped one lies in the data.
        problem(send(to("/api/probe/near?near=35.9,14.4")), 422, "maybe-swapped");
        assertThat(send(to("/api/probe/near?near=14.4,35.9")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"'',ZH_CN", "fr,ZH_CN", "zh-TW,ZH_CN", "en-GB,EN", "'en;q=0.5,zh-CN;q=0.9',ZH_CN", "$$,ZH_CN"})
    void languageFollowsTheCaller(String accepted, String expected) throws Exception {
        HttpRequest.Builder request = to("/api/probe/language");
        if (!accepted.isEmpty()) {
            request.header("Accept-Language", accepted);
        }
        HttpResponse<String> response = send(request);
        assertThat(response.body()).isEqualTo("\"" + expected + "\"");
        assertThat(response.headers().allValues("Vary")).contains("Accept-Language");
    }

    @Test
    void problemsSpeakTheCallersLanguage() throws Exception {
        assertThat(problem(send(to("/api/v1/nothing")), 404, "not-found")
                        .path("title")
                        .asString())
                .isEqualTo("没有找到");
        assertThat(problem(send(to("/api/v1/nothing").header("Accept-Language", "en")), 404, "not-found")
                        .path("title")
                        .asString())
                .isEqualTo("Not found");
    }

    @Test
    void sameVersionIsNotSentAgain() throws Exception {
        String tag = send(to("/api/probe/tagged?version=1"))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(send(to("/api/probe/tagged?version=1").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(send(to("/api/probe/tagged?version=2").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
        String listTag =
                send(to("/api/probe/list")).headers().firstValue("ETag").orElseThrow();
        assertThat(send(to("/api/probe/list").header("If-None-Match", listTag)).statusCode())
                .isEqualTo(304);
    }

    @Test
    void browsersAreToldWhatTheyMayDo() throws Exception {
        HttpResponse<String> response = send(to("/nothing.html"));
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(response.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void asShippedNoScriptOfOthersReadsAnything() throws Exception {
        HttpResponse<String> read = send(to("/api/v1/nothing").header("Origin", "https://maps.example"));
        problem(read, 404, "not-found");
        assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        HttpResponse<String> preflight = send(to("/ogc/nothing")
                .header("Origin", "https://maps.example")
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void picturesMayComeFromTheTileServerThatIsSetAndNowhereElse() throws Exception {
        String url = "https://tiles.example/{z}/{x}/{y}.png";
        for (String set : new String[] {null, url}) {
            RasterSettings raster = new RasterSettings(set, "maker", 18, "WGS84");
            MockHttpServletResponse response = new MockHttpServletResponse();
            new AnswerHeaders(new AcceptHeaderLocaleResolver(), raster, new EmbedSettings(List.of()))
                    .doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain());
            String images =
                    set == null ? "img-src 'self' data: blob:;" : "img-src 'self' data: blob: https://tiles.example;";
            assertThat(response.getHeader("Content-Security-Policy"))
                    .contains(images)
                    .contains("default-src 'self';");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/planner.html",
                "/planner.js",
                "/style/tokens.css",
                "/webjars/leaflet/dist/leaflet.js",
                "/webjars/leaflet/dist/leaflet.css",
                "/webjars/chart.js/dist/chart.umd.js"
            })
    void pagesAndTheirPartsAreAskedForAgainAndNotSentAgain(String path) throws Exception {
        HttpResponse<String> first = send(to(path).header("Accept-Encoding", "gzip"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(first.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(first.headers().firstValue("Content-Encoding")).contains("gzip");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/");
        HttpResponse<String> second =
                send(to(path).header("Accept-Encoding", "gzip").header("If-None-Match", tag));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void addressThatTheContainerRefusesIsAProblemToo() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET /api/v1/streets?name=[\\] HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        }
    }
}
