package org.servicecircle.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings under {@code service-circle.read-limit}: how often one address may read what lies under {@code /ogc}. As
 * shipped, far above what GDAL, QGIS or a conformance suite asks.
 *
 * @param burst at once; 0 switches the limit off
 * @param perSecond how many come back each second; 0 switches the limit off
 * @param clientsKept addresses that are remembered at once
 * @param loopback whether this machine's own requests count, too
 */
@Validated
@ConfigurationProperties("service-circle.read-limit")
record ReadLimitSettings(
        @DefaultValue("6000") @Min(0) @Max(10_000_000) int burst,
        @DefaultValue("100") @Min(0) @Max(1_000_000) int perSecond,
        @DefaultValue("10000") @Min(1) @Max(1_000_000) int clientsKept,
        @DefaultValue("false") boolean loopback) {

    boolean isSet() {
        return burst > 0 && perSecond > 0;
    }
}
