package org.servicecircle.analysis;

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
 * @param perhapsOpen the search from those and the ones of unknown hours; the same where hours do not matter
 * @param anyHour the search from all of them with every gate open
 * @param judgement covered, uncovered or unknown for the question's limit
 * @param causes why a home is uncovered
 * @param sites entrances of all facilities of the kind, whatever the hour
 */
record Judged(
        Question question,
        PlaceSnapshot snapshot,
        Supply supply,
        Walks open,
        Walks perhapsOpen,
        Walks anyHour,
        Judgement judgement,
        Causes causes,
        Sites sites) {}
