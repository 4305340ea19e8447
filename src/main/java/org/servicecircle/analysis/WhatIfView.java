package org.servicecircle.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.servicecircle.web.GeoJson;

/**
 * How the areas would meet a question after some changes. Nothing of it is stored.
 *
 * @param changes as they were understood, in the order given
 * @param before as the stored data is; this and all after gains are absent where they were not asked for
 * @param after the same after the changes, without what is owed to facilities elsewhere
 * @param district who in the district would be covered that is not, and the other way round
 * @param gains the same for each area that before and after list, in that order
 * @param dwellings those whose minutes would change
 * @param minutes how many would need how many minutes, as {@link MinutesView} tells it
 * @param gaps all that would be left, those with the most people first
 * @param gapChanges what would be otherwise among the gaps
 * @param receipt of the dwelling asked for, after the changes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WhatIfView(
        List<Change> changes,
        CoverageView before,
        CoverageView after,
        Gain district,
        List<Gain> gains,
        Dwellings dwellings,
        MinutesView.Counts minutes,
        List<GapView> gaps,
        GapChanges gapChanges,
        ReceiptView receipt) {

    /**
     * One change.
     *
     * @param facility id of a stored facility that would go or move
     * @param stored the same as and where it is stored
     * @param walkway number of the walkway that would be opened or closed
     * @param walkwayName empty where it has none
     * @param walkwayLine where it lies
     * @param linked whether a facility would be linked to the walkways there; one that is not serves nobody
     * @param counts whether a facility would count, or counted, in this question: its category, day, hours and side of
     *     the border; true for walkways
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            String type,
            Long facility,
            Stored stored,
            Integer walkway,
            String walkwayName,
            GeoJson.Shape walkwayLine,
            Boolean linked,
            boolean counts) {}

    /** A facility as and where it is stored. */
    record Stored(String name, String category, double lon, double lat) {}

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
            Long elders80Gained,
            Long elders80Lost,
            int dwellingsGained,
            int dwellingsLost) {}

    /**
     * Columns, one row for each dwelling, by id. Minutes are tenths rounded up, null where no facility is within an hour.
     *
     * @param total how many dwellings' minutes would change; the columns hold the first {@value WhatIfWriter#MOST_DWELLINGS}
     * @param perhaps after the changes, including facilities of unknown hours; absent where hours do not matter
     */
    record Dwellings(
            int total,
            long[] ids,
            Double[] before,
            Double[] after,
            @JsonInclude(JsonInclude.Include.NON_NULL) Double[] perhaps) {}

    /**
     * What would be otherwise among the gaps. Those that are neither changed nor gone stay as they are.
     *
     * @param changed gaps after the changes that are not there today in just this way
     * @param gone ids of today's gaps that are not there in just that way afterwards
     * @param gained of today's gaps, those that would shrink or close, those with the most people gained first
     * @param lost of the gaps that would be, those that are new or would have grown
     */
    record GapChanges(List<GapView> changed, List<String> gone, List<GapShift> gained, List<GapShift> lost) {}

    /**
     * What becomes of one gap.
     *
     * @param people those gained, or lost
     * @param dwellingsInBoth how many of its dwellings are uncovered before and after; with 0 it closes, or is new
     */
    record GapShift(String id, String communityName, SitingView.Gained people, int dwellingsInBoth) {}
}
