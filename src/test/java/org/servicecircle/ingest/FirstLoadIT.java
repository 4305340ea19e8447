package org.servicecircle.ingest;

import static org.assertj.core.api.Assertions.assertThat;

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
    void anEmptyDatabaseGetsHexiBeforeThePortOpensAndALaterStartLeavesItAlone() {
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
        }
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
