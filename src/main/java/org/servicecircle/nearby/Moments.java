package org.servicecircle.nearby;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.springframework.stereotype.Component;

/** Reads at which moment somebody asks, local time of the place to the minute. */
@Component
class Moments {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}");
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_ECHO = 60;

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /**
     * The moment a text names; now where it is missing.
     *
     * @throws ProblemException 400 for what is no moment
     */
    LocalDateTime read(String text, ZoneId zone) {
        if (Parameters.isMissing(text)) {
            return LocalDateTime.now(clock.withZone(zone)).truncatedTo(ChronoUnit.MINUTES);
        }
        String moment = text.strip();
        try {
            if (SHAPE.matcher(moment).matches()) {
                return LocalDateTime.parse(moment, FORMAT);
            }
        } catch (DateTimeException noSuchDay) {
            // Told below, as whatever else is no moment.
        }
        String echo = moment.length() > LONGEST_ECHO ? moment.substring(0, LONGEST_ECHO) + "…" : moment;
        throw ProblemException.badParameter("at", "not-a-moment", echo);
    }
}
