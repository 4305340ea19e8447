package org.servicecircle.gap;

import org.servicecircle.coverage.HomeTimes;

/** Per home, whether it meets a standard of so many minutes. Immutable. */
public final class Judgement {

    private final HomeTimes times;
    private final int limitMillis;

    /** Per home. */
    private final Outcome[] outcomes;

    private Judgement(HomeTimes times, int limitMillis, Outcome[] outcomes) {
        this.times = times;
        this.limitMillis = limitMillis;
        this.outcomes = outcomes;
    }

    /**
     * Judges homes whose facilities all have known hours, or where hours do not matter.
     *
     * @param limitMillis the standard's time, up to the search's limit; a home at exactly that time is covered
     * @throws IllegalArgumentException if the search did not go that far
     */
    public static Judgement of(HomeTimes times, int limitMillis) {
        return of(times, times, limitMillis);
    }

    /**
     * Judges homes where some facilities have unknown hours.
     *
     * @param open times to the facilities that are open when asked
     * @param perhapsOpen times to those and to the facilities whose hours are unknown; a home covered by these alone is
     *     {@link Outcome#UNKNOWN}
     * @throws IllegalArgumentException if a search did not go as far as the limit, or for another number of homes
     */
    public static Judgement of(HomeTimes open, HomeTimes perhapsOpen, int limitMillis) {
        if (limitMillis > Math.min(open.limitMillis(), perhapsOpen.limitMillis())) {
            throw new IllegalArgumentException("searched less far than " + limitMillis + " ms");
        }
        if (open.size() != perhapsOpen.size()) {
            throw new IllegalArgumentException(open.size() + " homes and " + perhapsOpen.size());
        }
        Outcome[] outcomes = new Outcome[open.size()];
        for (int home = 0; home < outcomes.length; home++) {
            outcomes[home] = judge(open, perhapsOpen, home, limitMillis);
        }
        return new Judgement(open, limitMillis, outcomes);
    }

    private static Outcome judge(HomeTimes open, HomeTimes perhapsOpen, int home, int limitMillis) {
        if (open.isWithin(home, limitMillis)) {
            return Outcome.COVERED;
        }
        boolean known = open.isLinked(home) && !perhapsOpen.isWithin(home, limitMillis);
        return known ? Outcome.UNCOVERED : Outcome.UNKNOWN;
    }

    public int size() {
        return outcomes.length;
    }

    public Outcome outcome(int home) {
        return outcomes[home];
    }

    /** The times that were judged. */
    public HomeTimes times() {
        return times;
    }

    /** The standard's time. */
    public int limitMillis() {
        return limitMillis;
    }
}
