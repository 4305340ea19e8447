package org.servicecircle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How often one address may read, by a clock that the test moves; and what settings mean. */
class ReadLimitTest {

    private long nanos;

    private final TimeMeter clock = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    private static void read(ReadLimit limit, String address, int times) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/ogc");
        request.setRemoteAddr(address);
        for (int i = 0; i < times; i++) {
            limit.preHandle(request, new MockHttpServletResponse(), null);
        }
    }

    @Test
    void manyAtOnceThenSoManyASecond() {
        ReadLimit limit = new ReadLimit(new ReadLimitSettings(6000, 100, 10, false), clock);
        read(limit, "192.0.2.1", 6000);
        assertThatThrownBy(() -> read(limit, "192.0.2.1", 1))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.retryAfterSeconds()).isEqualTo(1));
        nanos += Duration.ofSeconds(3).toNanos();
        read(limit, "192.0.2.1", 300);
        assertThatThrownBy(() -> read(limit, "192.0.2.1", 1)).hasMessageContaining("too-many-reads");
        assertThatCode(() -> read(limit, "192.0.2.2", 6000)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "0:0:0:0:0:0:0:1"})
    void thisMachineCountsOnlyWhenAsked(String address) {
        ReadLimit open = new ReadLimit(new ReadLimitSettings(1, 1, 10, false), clock);
        assertThatCode(() -> read(open, address, 50)).doesNotThrowAnyException();
        ReadLimit counting = new ReadLimit(new ReadLimitSettings(1, 1, 10, true), clock);
        assertThatThrownBy(() -> read(counting, address, 2)).isInstanceOf(ProblemException.class);
    }

    @Test
    void zeroSwitchesOff() {
        assertThat(new ReadLimitSettings(0, 100, 10, false).isSet()).isFalse();
        assertThat(new ReadLimitSettings(100, 0, 10, false).isSet()).isFalse();
        assertThat(new ReadLimitSettings(1, 1, 10, false).isSet()).isTrue();
    }

    @Test
    void bucketIsFullAgainBeforeItIsForgotten() {
        assertThat(new Allowance(6000, 100, Duration.ofSeconds(1)).untilFull()).isEqualTo(Duration.ofSeconds(60));
        assertThat(new Allowance(5, 5, Duration.ofMinutes(10)).untilFull()).isEqualTo(Duration.ofMinutes(10));
        assertThat(new Allowance(5, 2, Duration.ofSeconds(1)).untilFull()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void originsAreReadAsBrowsersNameThem() {
        assertThat(new CorsSettings(List.of(" https://Maps.Example/ ", "", "http://[2001:db8::1]:8080")).origins())
                .containsExactly("https://maps.example", "http://[2001:db8::1]:8080");
        assertThat(new CorsSettings(List.of("*")).origins()).containsExactly("*");
        assertThat(new EmbedSettings(List.of()).policy()).isEqualTo("'none'");
        assertThat(new EmbedSettings(List.of("https://a.example", "http://b.example:81")).policy())
                .isEqualTo("https://a.example http://b.example:81");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maps.example",
                "https://maps.example/path",
                "https://*.example",
                "null",
                "https://a.example; script-src *",
                "https://user@a.example",
                "'self'"
            })
    void whatIsNoOriginStopsTheStart(String origin) {
        assertThatThrownBy(() -> new CorsSettings(List.of(origin)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("service-circle.cors.origins");
        assertThatThrownBy(() -> new EmbedSettings(List.of("https://a.example", "*")))
                .hasMessageContaining("service-circle.embed.ancestors");
    }
}
