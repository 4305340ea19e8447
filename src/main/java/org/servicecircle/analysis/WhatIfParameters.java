package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** Which parts of a what-if to answer, as it stands in an address; all optional. */
record WhatIfParameters(
        @Parameter(
                description =
                        "Parts wanted beside the figures after the changes, separated by commas: before, dwellings,"
                                + " minutes, gaps, gapChanges; figures names none of them",
                schema = @Schema(type = "string", defaultValue = "before,dwellings"),
                example = "figures")
        String parts,

        @Parameter(
                description = "Id of a dwelling whose receipt after the changes is wanted",
                schema = @Schema(type = "integer"))
        String dwelling) {}
