package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** Which areas to list, as it stands in an address; all optional. */
public record AreaParameters(
        @Parameter(
                description = "List streets or communities",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"street", "community"},
                                defaultValue = "street"))
        String by,

        @Parameter(description = "Keep to one street, by its code", example = "120103001")
        String street) {}
