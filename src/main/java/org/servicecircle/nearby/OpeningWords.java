package org.servicecircle.nearby;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** Says whether a facility is open, as one would say it to a neighbour. */
@Component
class OpeningWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final int LAST_NAMED_DAY = 2;
    private static final int WEEK = 7;

    private final Texts texts;

    OpeningWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * One short sentence.
     *
     * @param hours how one speaks of the hours, see {@link Kind#hours}
     * @param moment when it is asked
     * @param there when one would be there, setting out at that moment
     */
    String say(Opening opening, String hours, LocalDateTime moment, LocalDateTime there, Language language) {
        return switch (opening.state()) {
            case UNKNOWN -> texts.say(language, "nearby.hours.unknown." + hours);
            case CLOSED ->
                opening.opensAt() == null
                        ? texts.say(language, "nearby.closed.long")
                        : texts.say(language, "nearby.closed.opens", day(opening.opensAt(), moment, "opens", language));
            case OPEN -> open(opening.closesAt(), hours, moment, there, language);
        };
    }

    private String open(
            LocalDateTime closes, String hours, LocalDateTime moment, LocalDateTime there, Language language) {
        if (closes == null) {
            return texts.say(language, "nearby.open.always." + hours);
        }
        String late = closes.isAfter(there) ? "" : ".late";
        return texts.say(language, "nearby.open." + hours + late, day(closes, moment, "closes", language));
    }

    /** A time with its day: today's without one where it is the closing time, next week's with its date. */
    private String day(LocalDateTime then, LocalDateTime moment, String what, Language language) {
        long ahead = ChronoUnit.DAYS.between(moment.toLocalDate(), then.toLocalDate());
        String key = "nearby." + what;
        String clock = CLOCK.format(then);
        if (ahead <= LAST_NAMED_DAY) {
            return texts.say(language, key + ".day-" + ahead, clock);
        }
        return ahead < WEEK
                ? texts.say(language, "nearby.weekday-" + then.getDayOfWeek().getValue(), clock)
                : texts.say(language, "nearby.date", clock, then.getMonthValue(), then.getDayOfMonth());
    }
}
