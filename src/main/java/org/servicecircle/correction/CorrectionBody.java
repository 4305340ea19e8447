package org.servicecircle.correction;

import io.swagger.v3.oas.annotations.media.Schema;

/** A report as it is sent; described here, read by {@link CorrectionReader}. */
@Schema(description = "A facility, or a position, or both; what is wrong; and up to 500 characters about it")
record CorrectionBody(
        @Schema(description = "Id of a facility", example = "1")
        Long facility,

        @Schema(description = "WGS-84 degrees") Double lon,
        Double lat,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"closed", "moved", "hours", "phone", "entrance", "missing", "other"})
        String about,

        @Schema(maxLength = CorrectionReader.LONGEST_TEXT, description = "For the street office only")
        String text) {}
