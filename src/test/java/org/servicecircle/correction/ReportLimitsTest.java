package org.servicecircle.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.servicecircle.web.ProblemException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** How many reports are taken, by a clock that the test moves. */
class ReportLimitsTest {

    private static final class HandClock implements TimeMeter {
        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }

        void pass(Duration time) {
            nanos += time.toNanos();
        }
    }

    private final HandClock clock = new HandClock();

    private ReportLimits limits(int perClient, int perServer) {
        return new ReportLimits(new CorrectionSettings(perClient, perServer, Duration.ofMinutes(10), 100), clock);
    }

    private static void take(ReportLimits limits, String address, int times) {
        for (int i = 0; i < times; i++) {
            limits.take(address);
        }
    }

    @Test
    void takesAFewFromOneAddressAndOneMoreAfterAWhile() {
        ReportLimits limits = limits(5, 100);
        take(limits, "192.0.2.1", 5);
        assertThatThrownBy(() -> limits.take("192.0.2.1")).hasMessageContaining("too-many-reports");
        assertThatCode(() -> limits.take("192.0.2.2")).doesNotThrowAnyException();
        clock.pass(Duration.ofMinutes(2));
        assertThatCode(() -> limits.take("192.0.2.1")).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.take("192.0.2.1")).isInstanceOf(ProblemException.class);
        clock.pass(Duration.ofMinutes(10));
        assertThatCode(() -> take(limits, "192.0.2.1", 5)).doesNotThrowAnyException();
    }

    @Test
    void boundsAllTogetherWithoutChargingWhoWasNotHeard() {
        ReportLimits limits = limits(2, 3);
        take(limits, "192.0.2.1", 2);
        take(limits, "192.0.2.2", 1);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> limits.take("192.0.2.3")).hasMessageContaining("too-many-reports-of-all");
        }
        clock.pass(Duration.ofMinutes(10));
        assertThatCode(() -> take(limits, "192.0.2.3", 2)).doesNotThrowAnyException();
    }

    @Test
    void oneHouseholdIsOneClientWithAnyOfItsAddresses() {
        ReportLimits limits = limits(2, 100);
        limits.take("2001:db8:1:2::1");
        limits.take("2001:db8:1:2:3::9");
        assertThatThrownBy(() -> limits.take("2001:db8:1:2::77")).isInstanceOf(ProblemException.class);
        assertThatCode(() -> limits.take("2001:db8:1:3::1")).doesNotThrowAnyException();
        assertThatCode(() -> limits.take("not:an:address")).doesNotThrowAnyException();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(CorrectionSettings.class)
    static class Settings {}

    @Test
    void settingsThatMeanNothingStopTheStart() {
        ApplicationContextRunner runner = new ApplicationContextRunner().withUserConfiguration(Settings.class);
        runner.run(context -> assertThat(context.getBean(CorrectionSettings.class))
                .isEqualTo(new CorrectionSettings(5, 200, Duration.ofMinutes(10), 10_000)));
        runner.withPropertyValues("service-circle.corrections.per-client=0")
                .run(context -> assertThat(context).hasFailed());
        runner.withPropertyValues("service-circle.corrections.window=0s")
                .run(context -> assertThat(context).hasFailed());
    }
}
