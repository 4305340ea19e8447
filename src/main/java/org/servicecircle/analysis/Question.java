package org.servicecircle.analysis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.servicecircle.network.Profile;

/**
 * What is asked: who reaches one of these services, at whose pace, within how long, on which day.
 *
 * @param standard code of the standard it was taken from, or null
 * @param category the code that was asked for
 * @param leaves the categories that it stands for
 * @param profile who walks
 * @param minutes the limit as asked, 1..{@value #MOST_MINUTES}; null when it was asked in metres
 * @param metres the limit as asked, 1..{@value #MOST_METRES}; null when it was asked in minutes
 * @param asOf the day asked about
 * @param moments local times at which a facility must be open, all of them; empty when hours do not matter
 * @param planned whether planned facilities count
 * @param borderIncluded whether facilities outside all streets count
 */
public record Question(
        String standard,
        String category,
        SortedSet<String> leaves,
        Profile profile,
        Integer minutes,
        Integer metres,
        LocalDate asOf,
        List<LocalDateTime> moments,
        boolean planned,
        boolean borderIncluded) {

    /** The longest walk that can be asked about, and how far every search goes. */
    public static final int MOST_MINUTES = 60;

    /** The longest distance that can be asked about. */
    public static final int MOST_METRES = 5000;

    /** How far every search goes. */
    public static final int MOST_MILLIS = MOST_MINUTES * 60_000;

    private static final int MILLIS_PER_MINUTE = 60_000;
    private static final int MM_PER_METRE = 1000;

    /** The limit as walking time: of metres, the time they take on the flat; at most {@link #MOST_MILLIS}. */
    public int limitMillis() {
        int millis = minutes == null ? profile.flatMillis(metres * MM_PER_METRE) : minutes * MILLIS_PER_MINUTE;
        return Math.min(MOST_MILLIS, millis);
    }

    /** The same question with another limit. */
    public Question withinMinutes(int otherMinutes) {
        return new Question(
                standard, category, leaves, profile, otherMinutes, null, asOf, moments, planned, borderIncluded);
    }

    /** The same question about one leaf category, free of any standard. */
    Question about(String leaf) {
        return new Question(
                null,
                leaf,
                new TreeSet<>(Set.of(leaf)),
                profile,
                minutes,
                metres,
                asOf,
                moments,
                planned,
                borderIncluded);
    }
}
