package org.servicecircle.analysis;

import java.util.Locale;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.gap.Outcome;

/** Every dwelling's answer to one question, by the dwelling's number. Nothing about who lives there. Immutable. */
public final class DwellingAnswers {

    private static final String[] OUTCOMES = outcomes();

    private final Judged judged;
    private final Dwellings dwellings;
    private final HomeTimes times;

    DwellingAnswers(Judged judged) {
        this.judged = judged;
        this.dwellings = judged.snapshot().dwellings();
        this.times = judged.open().times();
    }

    private static String[] outcomes() {
        String[] words = new String[Outcome.values().length];
        for (Outcome outcome : Outcome.values()) {
            words[outcome.ordinal()] = outcome.name().toLowerCase(Locale.ROOT);
        }
        return words;
    }

    /** How many. */
    public int count() {
        return dwellings.count();
    }

    public long id(int dwelling) {
        return dwellings.id(dwelling);
    }

    /** Longitude, degrees × 10⁷. */
    public int lonE7(int dwelling) {
        return dwellings.lonE7()[dwelling];
    }

    /** Latitude, degrees × 10⁷. */
    public int latE7(int dwelling) {
        return dwellings.latE7()[dwelling];
    }

    /** Whether a facility is within an hour. */
    public boolean isReached(int dwelling) {
        return times.isReached(dwelling);
    }

    /** Minutes to the nearest facility in tenths, rounded up; without meaning when none {@link #isReached}. */
    public double minutes(int dwelling) {
        return Minutes.shown(times.millis(dwelling));
    }

    /** {@code covered}, {@code uncovered} or {@code unknown}. */
    public String outcome(int dwelling) {
        return OUTCOMES[judged.judgement().outcome(dwelling).ordinal()];
    }
}
