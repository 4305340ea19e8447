package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The body of a what-if as the API's description shows it. {@link WhatIfReader} reads it.
 *
 * @param changes 1 to {@value WhatIfReader#MOST_CHANGES}
 */
record WhatIfBody(List<Change> changes) {

    /** One change; which fields it needs depends on its type. */
    record Change(
            @Schema(
                    description = "add: category, lon, lat. remove: facility. move: facility, lon, lat. openWalkway and"
                            + " closeWalkway: walkway, or lon and lat for the nearest one",
                    allowableValues = {"add", "remove", "move", "openWalkway", "closeWalkway"},
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    example = "add")
            String type,

            @Schema(description = "Code of a category without subcategories", example = "elder.homecare")
            String category,

            @Schema(description = "Id of a stored facility; each at most once", nullable = true)
            Long facility,

            @Schema(description = "Number of a walkway of the data version that answers", nullable = true)
            Integer walkway,

            @Schema(description = "Longitude, WGS-84", example = "117.2091")
            Double lon,

            @Schema(description = "Latitude, WGS-84", example = "39.1023")
            Double lat) {}
}
