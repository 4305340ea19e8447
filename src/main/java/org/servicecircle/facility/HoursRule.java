package org.servicecircle.facility;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One rule of opening hours: on some days, between some minutes, the place is in some state.
 *
 * @param spans empty: the whole day
 * @param additive joined by a comma: adds to the day instead of replacing it
 * @param fallback joined by {@code ||}: speaks only where nothing else does
 */
record HoursRule(DaySelector days, List<Span> spans, OpeningHours.State state, boolean additive, boolean fallback) {

    /** From one minute of the day up to but not including another, which may lie beyond midnight. */
    record Span(int fromMinute, int toMinute) {}

    private static final int MINUTES_PER_DAY = 24 * 60;

    /** The rule in a form that can be evaluated; empty if it cannot. */
    static Optional<HoursRule> find(Rule rule) {
        Optional<DaySelector> days = DaySelector.find(rule);
        Optional<List<Span>> spans = spans(rule);
        if (days.isEmpty() || spans.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HoursRule(days.get(), spans.get(), state(rule), rule.isAdditive(), rule.isFallBack()));
    }

    boolean on(LocalDate day, Predicate<LocalDate> publicHoliday) {
        return days.matches(day, publicHoliday);
    }

    /** A later rule replaces what earlier ones said of the day, except {@code 12:00-13:00 off}, which cuts a hole. */
    boolean replacesTheDay() {
        return !additive && !fallback && (state != OpeningHours.State.CLOSED || spans.isEmpty());
    }

    boolean covers(int minute) {
        if (spans.isEmpty()) {
            return state != OpeningHours.State.CLOSED && minute < MINUTES_PER_DAY;
        }
        return spans.stream().anyMatch(span -> minute >= span.fromMinute() && minute < span.toMinute());
    }

    private static OpeningHours.State state(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        if (modifier == null) {
            return OpeningHours.State.OPEN;
        }
        Modifier kind = modifier.getModifier();
        if (kind == Modifier.OFF || kind == Modifier.CLOSED) {
            return OpeningHours.State.CLOSED;
        }
        // A comment alone ("by appointment") says that it depends.
        return kind == Modifier.OPEN ? OpeningHours.State.OPEN : OpeningHours.State.UNKNOWN;
    }

    private static Optional<List<Span>> spans(Rule rule) {
        List<Span> spans = new ArrayList<>();
        if (rule.getTimes() == null) {
            return Optional.of(spans);
        }
        for (TimeSpan time : rule.getTimes()) {
            boolean plain = time.getStartEvent() == null
                    && time.getEndEvent() == null
                    && !time.isOpenEnded()
                    && time.getInterval() == 0
                    && time.getStart() != TimeSpan.UNDEFINED_TIME
                    && time.getEnd() != TimeSpan.UNDEFINED_TIME;
            if (!plain) {
                return Optional.empty();
            }
            int end = time.getEnd() > time.getStart() ? time.getEnd() : time.getEnd() + MINUTES_PER_DAY;
            spans.add(new Span(time.getStart(), end));
        }
        return Optional.of(List.copyOf(spans));
    }
}
