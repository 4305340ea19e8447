package org.servicecircle.correction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings under {@code service-circle.corrections}: how many reports are taken.
 *
 * @param perClient from one address within a window
 * @param perServer from all addresses together within a window
 * @param window after it, as many may come again
 * @param clientsKept addresses that are remembered at once
 */
@Validated
@ConfigurationProperties("service-circle.corrections")
record CorrectionSettings(
        @DefaultValue("5") @Min(1) @Max(10_000) int perClient,
        @DefaultValue("200") @Min(1) @Max(1_000_000) int perServer,

        @DefaultValue("10m") @DurationMin(seconds = 1) @DurationMax(days = 7)
        Duration window,

        @DefaultValue("10000") @Min(1) @Max(1_000_000) int clientsKept) {}
