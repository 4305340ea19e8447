package org.servicecircle.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * Proposed sites for those whom a question leaves uncovered, in the order in which they were chosen.
 *
 * @param basis what is counted: residents, or dwellings where residents are not known
 * @param method greedy: each site is the one that gains the most beside those before it; the choice need not be the best
 * @param candidates plots or junctions
 * @param candidateCount among how many was chosen
 * @param unlinkedCandidates plots left out, being linked to no walkway
 * @param before of the basis, as it is now
 * @param after of the basis, with all proposed sites
 * @param shareBefore covered ÷ (covered + uncovered), 0 to 1; null where nobody could be judged
 * @param shareAtMost no choice of as many sites as were asked for reaches a higher share
 * @param mostGained no choice of as many sites as were asked for gains more
 * @param uncoverable of the basis, those whom no candidate reaches; null for 1 to 9 people
 */
record SitingView(
        CoverageView.QuestionView question,
        boolean schematic,
        boolean peopleKnown,
        String basis,
        long dataVersion,
        LocalDate dataDate,
        List<CoverageView.Note> notes,
        String method,
        String candidates,
        int candidateCount,
        int unlinkedCandidates,
        int sitesAsked,
        CountView before,
        CountView after,
        Double shareBefore,
        Double shareAfter,
        Double shareAtMost,
        long gained,
        long mostGained,
        Long uncoverable,
        List<Site> sites) {

    /**
     * One proposed site.
     *
     * @param ref the plot's reference; plot and name are absent for a junction
     * @param gained people whom neither existing sites nor those proposed before serve
     * @param gainedSoFar of the basis, by all sites up to this one
     * @param share covered ÷ (covered + uncovered) with all sites up to this one
     */
    record Site(
            int number,
            @JsonInclude(JsonInclude.Include.NON_NULL) String ref,
            @JsonInclude(JsonInclude.Include.NON_NULL) String name,
            double lon,
            double lat,
            String streetCode,
            String streetName,
            String communityCode,
            String communityName,
            Gained gained,
            long gainedSoFar,
            Double share) {}

    /**
     * Who is gained by a site.
     *
     * @param residents null when unknown or 1 to 9; the elders likewise
     * @param fewerThan 10 when some figure is withheld, else absent
     */
    record Gained(
            Long residents,
            Long elders60,
            Long elders80,
            int dwellings,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer fewerThan) {}
}
