package org.servicecircle.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How the areas would meet a question after some changes. Nothing of it is stored.
 *
 * @param changes as they were understood, in the order given
 * @param before as the stored data is
 * @param after the same after the changes, without what is owed to facilities elsewhere
 * @param district who in the district would be covered that is not, and the other way round
 * @param gains the same for each area that before and after list, in that order
 * @param dwellings those whose minutes would change
 */
record WhatIfView(
        List<Change> changes,
        CoverageView before,
        CoverageView after,
        Gain district,
        List<Gain> gains,
        Dwellings dwellings) {

    /**
     * One change.
     *
     * @param facility id of a stored facility that would go or move
     * @param walkway number of the walkway that would be opened or closed
     * @param walkwayName empty where it has none
     * @param linked whether a facility would be linked to the walkways there; one that is not serves nobody
     * @param counts whether a facility would count, or counted, in this question: its category, day, hours and side of
     *     the border; true for walkways
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(String type, Long facility, Integer walkway, String walkwayName, Boolean linked, boolean counts) {}

    /**
     * Who would be newly covered and who no longer. People are null where they are not known for all of them, or where
     * the area has too few to show.
     *
     * @param code of the area, null for the district
     */
    record Gain(
            String code,
            Long residentsGained,
            Long residentsLost,
            Long elders60Gained,
            Long elders60Lost,
            int dwellingsGained,
            int dwellingsLost) {}

    /**
     * Columns, one row for each dwelling, by id. Minutes are tenths rounded up, null where no facility is within an hour.
     *
     * @param total how many dwellings' minutes would change; the columns hold the first {@value WhatIfWriter#MOST_DWELLINGS}
     */
    record Dwellings(int total, List<Long> ids, List<Double> before, List<Double> after) {}
}
