package org.servicecircle.nearby;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** From where, who and when, as it stands in an address. */
record OutingParameters(
        @Parameter(
                description = "Longitude, WGS-84 degrees",
                required = true,
                example = "117.2182",
                schema = @Schema(type = "number"))
        String lon,

        @Parameter(
                description = "Latitude, WGS-84 degrees",
                required = true,
                example = "39.0921",
                schema = @Schema(type = "number"))
        String lat,

        @Parameter(description = "Who walks: adult, elder or wheelchair; elder where left out", example = "elder")
        String profile,

        @Parameter(
                description = "When one sets out, local time of the place YYYY-MM-DDTHH:mm; now where left out",
                example = "2026-11-24T15:30")
        String at) {}
