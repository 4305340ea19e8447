package org.servicecircle.nearby;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.servicecircle.facility.OpeningHours;

/**
 * Whether a facility is open at a moment, and when that changes; local times of the place.
 *
 * @param opensAt when it next opens; null unless it is closed and opens within a week
 * @param closesAt when it is next no longer surely open; null unless it is open and that is within a week
 */
record Opening(OpeningHours.State state, LocalDateTime opensAt, LocalDateTime closesAt) {

    static final Opening UNKNOWN = new Opening(OpeningHours.State.UNKNOWN, null, null);

    private static final int DAYS_AHEAD = 7;

    /** What hours mean at a moment; unknown for unknown hours. */
    static Opening of(Optional<OpeningHours> hours, LocalDateTime moment, Predicate<LocalDate> publicHoliday) {
        return hours.map(known -> of(known, moment, publicHoliday)).orElse(UNKNOWN);
    }

    private static Opening of(OpeningHours hours, LocalDateTime moment, Predicate<LocalDate> publicHoliday) {
        return switch (hours.at(moment, publicHoliday)) {
            case OPEN ->
                new Opening(
                        OpeningHours.State.OPEN,
                        null,
                        hours.findChange(moment, publicHoliday, DAYS_AHEAD).orElse(null));
            case CLOSED -> new Opening(OpeningHours.State.CLOSED, nextOpening(hours, moment, publicHoliday), null);
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Passes over hours at which nobody knows, such as by appointment. */
    private static LocalDateTime nextOpening(
            OpeningHours hours, LocalDateTime moment, Predicate<LocalDate> publicHoliday) {
        LocalDateTime end = moment.plusDays(DAYS_AHEAD);
        Optional<LocalDateTime> then = hours.findChange(moment, publicHoliday, DAYS_AHEAD);
        while (then.isPresent() && !then.get().isAfter(end)) {
            if (hours.at(then.get(), publicHoliday) == OpeningHours.State.OPEN) {
                return then.get();
            }
            then = hours.findChange(then.get(), publicHoliday, DAYS_AHEAD);
        }
        return null;
    }
}
