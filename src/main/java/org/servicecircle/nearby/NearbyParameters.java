package org.servicecircle.nearby;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** What is asked around a place, as it stands in an address. */
record NearbyParameters(
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
                description = "Walking time, 1 to 60; 15 where left out",
                schema = @Schema(type = "integer", minimum = "1", maximum = "60", defaultValue = "15"))
        String minutes,

        @Parameter(
                description = "Kinds, divided by commas: dining, medical, culture, care, park, parking, child, sport;"
                        + " all where left out",
                example = "dining,medical")
        String kinds,

        @Parameter(
                description = "When one sets out, local time of the place YYYY-MM-DDTHH:mm; now where left out",
                example = "2026-11-24T15:30")
        String at) {}
