package org.servicecircle.analysis;

import static org.servicecircle.web.Parameters.isMissing;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** A question about every category at once, as it stands in an address; all optional. */
record OverviewParameters(
        @Parameter(description = "Who walks: adult, elder or wheelchair", example = "elder")
        String profile,

        @Parameter(
                description = "Walking time that counts as served, 1 to 60; 15 where left out",
                schema = @Schema(type = "integer", minimum = "1", maximum = "60"))
        String minutes,

        @Parameter(
                description = "Walking distance that counts as served, instead of minutes, 1 to 5000",
                schema = @Schema(type = "integer", minimum = "1", maximum = "5000"))
        String metres,

        @Parameter(
                description = "Day asked about, YYYY-MM-DD; today where left out",
                schema = @Schema(type = "string", format = "date"))
        String asOf,

        @Parameter(
                description =
                        "Time of that day, HH:mm, at which a facility must be open; hours do not matter without it",
                example = "11:30")
        String at,

        @Parameter(
                description = "Whether facilities that are only planned count, from their dates on",
                schema = @Schema(type = "boolean", defaultValue = "false"))
        String planned,

        @Parameter(
                description = "Whether facilities outside the district count",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"include", "exclude"},
                                defaultValue = "include"))
        String border) {

    private static final String DEFAULT_MINUTES = "15";

    /** The same as a question about one category, whichever. */
    QuestionParameters question() {
        boolean free = isMissing(minutes) && isMissing(metres);
        return new QuestionParameters(
                null, null, profile, free ? DEFAULT_MINUTES : minutes, metres, asOf, at, planned, border);
    }
}
