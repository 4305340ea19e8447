package org.servicecircle.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecircle.ServiceCircleApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Starts of the whole program: what is in the database by the time the port opens. */
class FirstLoadIT {

    private static final String DISTRICT = "select name_zh from place";

    @TempDir
    private Path folder;

    private final List<String> placeWhenThePortOpened = new ArrayList<>();

    @Test
    void anEmptyDatabaseGetsHexiBeforeThePortOpensAndALaterStartLeavesItAlone() throws Exception {
        String report;
        try (ConfigurableApplicationContext first = start()) {
            assertThat(placeWhenThePortOpened).containsExactly("天津市河西区");
            JdbcTemplate store = first.getBean(JdbcTemplate.class);
            assertThat(store.queryForObject("select count(*) from street", Integer.class))
                    .isEqualTo(14);
            assertThat(store.queryForObject("select count(*) from community", Integer.class))
                    .isEqualTo(149);
            assertThat(store.queryForObject("select sum(residents) from dwelling", Integer.class))
                    .isEqualTo(822_174);
            store.update("update place set name_zh = '我们的河西区'");
            store.update("delete from facility_entrance");
            report = report(first);
        }
        try (ConfigurableApplicationContext later = start()) {
            assertThat(placeWhenThePortOpened).containsExactly("天津市河西区", "我们的河西区");
            JdbcTemplate store = later.getBean(JdbcTemplate.class);
            assertThat(store.queryForList("select status from import_job", String.class))
                    .containsExactly("DONE");
            assertThat(store.queryForObject("select data_version from place", Long.class))
                    .isEqualTo(1);
            assertThat(store.queryForObject("select count(*) from facility_entrance", Integer.class))
                    .isZero();
            assertThat(get(later, report)).contains("\"status\":\"received\"");
        }
    }

    /** Reports a facility as closed; tells where that report is found again. */
    private static String report(ConfigurableApplicationContext program) throws Exception {
        String facility = Integer.toString(
                program.getBean(JdbcTemplate.class).queryForObject("select min(id) from facility", Integer.class));
        HttpRequest request = HttpRequest.newBuilder(address(program, "/api/v1/corrections"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"facility\":" + facility + ",\"about\":\"closed\"}"))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static String get(ConfigurableApplicationContext program, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(program, path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static URI address(ConfigurableApplicationContext program, String path) {
        return URI.create("http://localhost:" + program.getEnvironment().getProperty("local.server.port") + path);
    }

    private ConfigurableApplicationContext start() {
        ApplicationListener<WebServerInitializedEvent> port = opened -> placeWhenThePortOpened.addAll(
                opened.getApplicationContext().getBean(JdbcTemplate.class).queryForList(DISTRICT, String.class));
        return new SpringApplicationBuilder(ServiceCircleApplication.class)
                .listeners(port)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("store"),
                        "--service-circle.network-dir=" + folder.resolve("network"),
                        "--service-circle.reject-dir=" + folder.resolve("rejects"));
    }
}
