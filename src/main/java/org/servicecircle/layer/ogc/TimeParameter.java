package org.servicecircle.layer.ogc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.servicecircle.layer.cql2.Span;
import org.servicecircle.layer.cql2.Value;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/** Reads {@code datetime}: a day or a moment of RFC 3339, or an interval of two with {@code ..} or nothing for no bound. */
final class TimeParameter {

    private static final String NAME = "datetime";
    private static final int BOUNDS = 2;
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}-");
    /** The days that both databases hold; nothing happened before or after them. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private TimeParameter() {}

    /**
     * The days asked about; a moment stands for its day in UTC.
     *
     * @throws ProblemException 400 for anything else, and for an interval that ends before it begins
     */
    static Span read(String text) {
        String[] parts = text.strip().split("/", -1);
        if (parts.length > BOUNDS) {
            throw refused(text);
        }
        if (parts.length == 1) {
            Value.Day day = new Value.Day(day(parts[0], text));
            return new Span(day, day);
        }
        LocalDate first = bound(parts[0], text);
        LocalDate last = bound(parts[1], text);
        boolean nothing = first == null && last == null && parts[0].isEmpty() && parts[1].isEmpty();
        if (nothing || first != null && last != null && first.isAfter(last)) {
            throw refused(text);
        }
        return new Span(value(first), value(last));
    }

    private static Value value(LocalDate day) {
        return day == null ? null : new Value.Day(day);
    }

    private static LocalDate bound(String part, String whole) {
        return part.isEmpty() || "..".equals(part) ? null : day(part, whole);
    }

    private static LocalDate day(String part, String whole) {
        String plain = part.toUpperCase(Locale.ROOT);
        if (!FOUR_DIGITS.matcher(plain).lookingAt()) {
            throw refused(whole);
        }
        try {
            LocalDate day = plain.contains("T")
                    ? OffsetDateTime.parse(plain)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDate()
                    : LocalDate.parse(plain);
            return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        } catch (DateTimeException notATime) {
            throw refused(whole);
        }
    }

    private static ProblemException refused(String text) {
        return ProblemException.badParameter(NAME, "bad-datetime", Parameters.shortened(text));
    }
}
