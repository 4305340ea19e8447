package org.servicecircle.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How many need how many minutes.
 *
 * @param district everybody in the district, whichever areas are listed
 * @param areas streets or communities, by code
 */
record MinutesView(
        CoverageView.QuestionView question, boolean schematic, long dataVersion, Area district, List<Area> areas) {

    static MinutesView of(CoverageView.QuestionView question, boolean schematic, long dataVersion, Counts counts) {
        return new MinutesView(question, schematic, dataVersion, counts.district, counts.areas);
    }

    /** The counts alone. */
    record Counts(Area district, List<Area> areas) {}

    /**
     * The district, whose code is null, or one area; a group is null when its people are not known or fewer than 10.
     *
     * @param residents entry i: those whose walk takes i minutes, rounded up; 61 entries
     * @param beyond those who need more than an hour
     * @param unknown those who are not linked
     * @param perhaps the same counts including facilities of unknown hours; absent where hours do not matter
     */
    record Area(
            String code,
            int[] residents,
            int[] elders60,
            int[] elders80,
            int[] dwellings,
            Rest beyond,
            Rest unknown,
            @JsonInclude(JsonInclude.Include.NON_NULL) Perhaps perhaps) {}

    /** Counts of those without minutes. */
    record Rest(Integer residents, Integer elders60, Integer elders80, Integer dwellings) {}

    /** Counts per minute, as in {@link Area}. */
    record Perhaps(int[] residents, int[] elders60, int[] elders80, int[] dwellings) {}
}
