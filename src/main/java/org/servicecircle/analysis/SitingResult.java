package org.servicecircle.analysis;

import java.util.List;
import org.servicecircle.gap.Group;
import org.servicecircle.gap.People;
import org.servicecircle.siting.SitePlan;

/**
 * Sites chosen for one question.
 *
 * @param basis who is counted: residents if they are known everywhere, else dwellings
 * @param plan the sites and what becomes of everybody
 * @param mostGained no choice of as many sites as were asked for gains more
 * @param sites per choice of the plan, where it is and whom it gains
 * @param candidates among how many sites was chosen
 * @param unlinked how many plots were left out, being linked to no walkway
 */
record SitingResult(Group basis, SitePlan plan, long mostGained, List<Site> sites, int candidates, int unlinked) {

    /** One site; the people are those of the homes that it gains. */
    record Site(CandidateSites.Place place, People people) {}
}
