package org.servicecircle.nearby;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** What is asked around a place, as it stands in an address. */
record NearbyParameters(
        @Parameter(
                description = "Walking time, 1 to 60; 15 where left out",
                schema = @Schema(type = "integer", minimum = "1", maximum = "60", defaultValue = "15"))
        String minutes,

        @Parameter(
                description = "Kinds, divided by commas: dining, medical, culture, care, park, parking, child, sport;"
                        + " all where left out",
                example = "dining,medical")
        String kinds) {}
