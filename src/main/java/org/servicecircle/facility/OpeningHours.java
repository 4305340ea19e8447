package org.servicecircle.facility;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TokenMgrError;
import ch.poole.openinghoursparser.Util;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * When a place is open, in the {@code opening_hours} syntax of OpenStreetMap.
 *
 * <p>Days and hours, ranges over midnight, months and dates, years, public holidays ({@code PH}) and {@code off} are
 * evaluated. What depends on the sun, the school year, week numbers, the n-th weekday of a month or an open end is
 * understood as text but evaluated as {@link State#UNKNOWN}. An adjusted working day (a Saturday worked for a bridge
 * day) counts by its weekday, as the syntax says. Immutable.
 */
public final class OpeningHours {

    /** What is known of a moment. */
    public enum State {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    private static final int MINUTES_PER_DAY = 24 * 60;

    /** Longer texts are not opening hours. */
    private static final int MOST_CHARACTERS = 500;

    private final String text;
    /** Empty if some rule cannot be evaluated. */
    private final List<HoursRule> rules;

    private OpeningHours(String text, List<HoursRule> rules) {
        this.text = text;
        this.rules = rules;
    }

    /**
     * The hours that a text in OSM syntax or in the usual Chinese forms ({@code 周一至周五 8:00-17:00}, {@code 24小时})
     * means; empty if it means none.
     */
    public static Optional<OpeningHours> find(String text) {
        if (text.isBlank() || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            List<Rule> parsed = new OpeningHoursParser(new StringReader(ChineseHours.toOsm(text))).rules(false);
            return parsed.isEmpty() || parsed.stream().anyMatch(Rule::isEmpty)
                    ? Optional.empty()
                    : Optional.of(new OpeningHours(Util.rulesToOpeningHoursString(parsed), evaluable(parsed)));
        } catch (OpeningHoursParseException | TokenMgrError nonsense) {
            return Optional.empty();
        }
    }

    private static List<HoursRule> evaluable(List<Rule> parsed) {
        List<HoursRule> rules = new ArrayList<>();
        for (Rule rule : parsed) {
            Optional<HoursRule> one = HoursRule.find(rule);
            if (one.isEmpty()) {
                return List.of();
            }
            rules.add(one.get());
        }
        return List.copyOf(rules);
    }

    /** The hours in OSM syntax, as they are stored. */
    public String text() {
        return text;
    }

    /**
     * Whether the place is open then.
     *
     * @param moment local time of the place
     * @param publicHoliday tells the days that {@code PH} means
     */
    public State at(LocalDateTime moment, Predicate<LocalDate> publicHoliday) {
        if (rules.isEmpty()) {
            return State.UNKNOWN;
        }
        LocalDate day = moment.toLocalDate();
        int minute = moment.getHour() * 60 + moment.getMinute();
        return verdict(day, minute, publicHoliday)
                .or(() -> verdict(day.minusDays(1), minute + MINUTES_PER_DAY, publicHoliday))
                .orElse(State.CLOSED);
    }

    /**
     * When the state next changes: the first minute after a moment at which {@link #at} gives another one.
     *
     * @param moment local time of the place
     * @param publicHoliday tells the days that {@code PH} means
     * @param days how far ahead to look, 1 or more
     * @return empty if it stays the same that long, as for 24 hours a day
     */
    public Optional<LocalDateTime> findChange(LocalDateTime moment, Predicate<LocalDate> publicHoliday, int days) {
        State now = at(moment, publicHoliday);
        LocalDateTime end = moment.plusDays(days);
        // Only where some rule begins or ends, or at midnight, can anything change: a few moments a day, not 1,440.
        for (LocalDate day = moment.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            for (int minute : turns()) {
                LocalDateTime then = day.atStartOfDay().plusMinutes(minute);
                if (then.isAfter(moment) && !then.isAfter(end) && at(then, publicHoliday) != now) {
                    return Optional.of(then);
                }
            }
        }
        return Optional.empty();
    }

    /** Minutes of a day at which a rule of that day or of the day before may begin or end, ascending. */
    private int[] turns() {
        IntStream ends = rules.stream()
                .flatMap(rule -> rule.spans().stream())
                .flatMapToInt(span -> IntStream.of(span.fromMinute(), span.toMinute()))
                .map(minute -> minute % MINUTES_PER_DAY);
        return IntStream.concat(IntStream.of(0), ends).distinct().sorted().toArray();
    }

    /** What the rules of one day say of a minute counted from its midnight, which may lie in the next day. */
    private Optional<State> verdict(LocalDate day, int minute, Predicate<LocalDate> publicHoliday) {
        State state = null;
        for (HoursRule rule : rules) {
            if (!rule.on(day, publicHoliday) || (rule.fallback() && state != null)) {
                continue;
            }
            if (rule.replacesTheDay()) {
                state = null;
            }
            if (rule.covers(minute)) {
                state = rule.state();
            }
        }
        return Optional.ofNullable(state);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours && hours.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
