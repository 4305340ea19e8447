package org.servicecircle.analysis;

import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.gap.Causes;
import org.servicecircle.gap.Judgement;
import org.servicecircle.gap.Sites;

/**
 * One question answered for every home.
 *
 * @param question what was asked
 * @param snapshot of what data
 * @param supply which facilities count
 * @param open the search from those that are open when asked
 * @param perhapsOpen times to those and to the ones of unknown hours; the same as open where hours do not matter
 * @param judgement covered, uncovered or unknown for the question's limit
 * @param causes why a home is uncovered
 * @param openSites entrances of the facilities that are open when asked
 */
record Judged(
        Question question,
        PlaceSnapshot snapshot,
        Supply supply,
        Walks open,
        HomeTimes perhapsOpen,
        Judgement judgement,
        Causes causes,
        Sites openSites) {}
