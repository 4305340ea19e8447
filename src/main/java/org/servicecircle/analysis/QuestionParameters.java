package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.UnaryOperator;

/** A question as it stands in an address; all optional. Nothing at all asks the headline standard. */
public record QuestionParameters(
        @Parameter(
                description =
                        "Code of a standard; gives category, profile and limit, none of which may stand beside it",
                example = "elder-15")
        String standard,

        @Parameter(
                description = "Code of a category; a parent such as elder means any of its leaves",
                example = "elder.homecare")
        String category,

        @Parameter(description = "Who walks: adult, elder or wheelchair", example = "elder")
        String profile,

        @Parameter(
                description = "Walking time that counts as served, 1 to 60",
                example = "15",
                schema = @Schema(type = "integer", minimum = "1", maximum = "60"))
        String minutes,

        @Parameter(
                description = "Walking distance that counts as served, instead of minutes, 1 to 5000",
                schema = @Schema(type = "integer", minimum = "1", maximum = "5000"))
        String metres,

        @Parameter(
                description = "Day asked about, YYYY-MM-DD; today where left out",
                example = "2026-11-23",
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

    /** The names of all parameters that put a question. */
    public static final List<String> NAMES =
            List.of("standard", "category", "profile", "minutes", "metres", "asOf", "at", "planned", "border");

    /** No parameter at all. */
    public static final QuestionParameters NONE = of(name -> null);

    /**
     * Parameters read by hand, which takes a fraction of the time of Spring's binding.
     *
     * @param values gives the value of a name, null where it is missing
     */
    public static QuestionParameters of(UnaryOperator<String> values) {
        return new QuestionParameters(
                values.apply("standard"),
                values.apply("category"),
                values.apply("profile"),
                values.apply("minutes"),
                values.apply("metres"),
                values.apply("asOf"),
                values.apply("at"),
                values.apply("planned"),
                values.apply("border"));
    }
}
