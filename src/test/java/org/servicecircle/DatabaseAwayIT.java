package org.servicecircle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.servicecircle.fixture.PostgisCluster;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A real PostgreSQL is stopped under the running platform and comes back. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "service-circle.shipped-data=false")
@ActiveProfiles("postgis")
class DatabaseAwayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static PostgisCluster cluster;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void useCluster(DynamicPropertyRegistry registry) {
        cluster = PostgisCluster.requireOwn();
        cluster.newDatabase().register(registry);
    }

    @Test
    void saysNotReadyWhileAwayAndRecoversByItself() throws IOException, InterruptedException {
        assertThat(status("/actuator/health/readiness")).isEqualTo(200);
        cluster.stop();
        assertThat(status("/actuator/health/readiness")).isEqualTo(503);
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);
        HttpResponse<String> answer = get("/api/v1/streets");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        cluster.resume();
        awaitReady();
        assertThat(status("/api/v1/streets")).isEqualTo(200);
    }

    /** Asking is waiting: each request holds until the pool has a connection or gives up. */
    private void awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        int last = 0;
        while (last != 200 && Instant.now().isBefore(end)) {
            last = status("/actuator/health/readiness");
        }
        assertThat(last).isEqualTo(200);
    }

    private int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
