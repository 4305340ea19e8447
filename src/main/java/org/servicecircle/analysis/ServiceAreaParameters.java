package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Whose service areas to draw, as it stands in an address: of named facilities, or of all that a question counts. */
public record ServiceAreaParameters(
        @Parameter(
                description = "Ids of facilities, up to 100, drawn together; whatever their dates and hours",
                example = "1")
        List<String> facility,

        @Parameter(description = "Code of a standard; gives category and profile. Not beside facility")
        String standard,

        @Parameter(description = "Code of a category; a parent means any of its leaves. Not beside facility")
        String category,

        @Parameter(description = "Who walks: adult, elder or wheelchair", example = "elder")
        String profile,

        @Parameter(
                description = "Walking times, 1 to 60, at most six of them, divided by commas",
                schema = @Schema(type = "string", defaultValue = "5,10,15"))
        String minutes,

        @Parameter(
                description = "Day asked about, YYYY-MM-DD; today where left out. Not beside facility",
                schema = @Schema(type = "string", format = "date"))
        String asOf,

        @Parameter(description = "Time of that day, HH:mm, at which a facility must be open. Not beside facility")
        String at,

        @Parameter(
                description =
                        "Whether facilities that are only planned count, from their dates on. Not beside facility",
                schema = @Schema(type = "boolean", defaultValue = "false"))
        String planned,

        @Parameter(
                description = "Whether facilities outside the district count. Not beside facility",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"include", "exclude"},
                                defaultValue = "include"))
        String border) {

    boolean namesFacilities() {
        return facility != null && !facility.isEmpty();
    }

    /** The same without minutes; the question's own do not matter to areas. */
    QuestionParameters question() {
        return new QuestionParameters(standard, category, profile, null, null, asOf, at, planned, border);
    }
}
