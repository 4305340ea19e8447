package org.servicecircle.analysis;

import org.servicecircle.gap.Outcome;

/**
 * Why one home is or is not served, and by which search to show the way.
 *
 * @param reason what to tell
 * @param walks the search whose nearest facility explains it
 */
record Finding(Reason reason, Walks walks) {

    /** What a receipt tells. */
    enum Reason {
        /** A facility is in time. */
        COVERED,
        /** None is, and none would be in a straight line. */
        NONE,
        /** Near in a straight line, far on foot. */
        SEVERED,
        /** In time, but shut at that hour, or behind a gate that is. */
        CLOSED,
        /** The only facilities that near are not linked to the network. */
        UNKNOWN,
        /** The home itself is not linked to the network. */
        UNLINKED,
        /** Only facilities of unknown hours are in time. */
        HOURS_UNKNOWN,
        /** There is no facility of the kind at all. */
        NO_FACILITIES
    }

    static Finding of(Judged judged, int home) {
        Outcome outcome = judged.judgement().outcome(home);
        if (outcome == Outcome.COVERED) {
            return new Finding(Reason.COVERED, judged.open());
        }
        if (!judged.open().times().isLinked(home)) {
            return new Finding(Reason.UNLINKED, judged.open());
        }
        if (outcome == Outcome.UNKNOWN) {
            return new Finding(Reason.HOURS_UNKNOWN, judged.perhapsOpen());
        }
        if (judged.supply().all().isEmpty()) {
            return new Finding(Reason.NO_FACILITIES, judged.open());
        }
        return switch (judged.causes().of(home)) {
            case CLOSED -> new Finding(Reason.CLOSED, judged.anyHour());
            case SEVERED -> new Finding(Reason.SEVERED, judged.open());
            case UNKNOWN -> new Finding(Reason.UNKNOWN, judged.open());
            case NONE -> new Finding(Reason.NONE, judged.open());
        };
    }
}
