package org.servicecircle.web;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Reads query parameters strictly: what is not exactly a number, a date or a known code is refused with 400, naming
 * the parameter and what would do.
 */
public final class Parameters {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,12}(\\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?");
    private static final Pattern NOT_FINITE = Pattern.compile("(?i)[+-]?(nan|inf|infinity)");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final BigInteger MOST_UNBOUNDED = BigInteger.valueOf(999_999_999);
    private static final int LONGEST_ECHO = 60;

    private Parameters() {}

    /** A whole number of {@code least} or more, cut to nine nines; {@code byDefault} where the text is missing. */
    public static int integerFrom(String name, String text, int byDefault, int least) {
        if (isMissing(text)) {
            return byDefault;
        }
        String digits = text.strip();
        if (!INTEGER.matcher(digits).matches()) {
            throw ProblemException.badParameter(name, "not-an-integer-from", shortened(text), least);
        }
        BigInteger value = new BigInteger(digits).min(MOST_UNBOUNDED);
        if (value.compareTo(BigInteger.valueOf(least)) < 0) {
            throw ProblemException.badParameter(name, "too-small", shortened(text), least);
        }
        return value.intValue();
    }

    /** A whole number from {@code least} to {@code most}; {@code byDefault} where the text is missing. */
    public static int integer(String name, String text, int byDefault, int least, int most) {
        if (isMissing(text)) {
            return byDefault;
        }
        if (!INTEGER.matcher(text.strip()).matches()) {
            throw ProblemException.badParameter(name, "not-an-integer", shortened(text), least, most);
        }
        String digits = text.strip();
        // Ten digits and more cannot be in any range here, and must not overflow.
        long value = digits.length() > 10 ? Long.MAX_VALUE : Long.parseLong(digits);
        if (value < least || value > most) {
            throw ProblemException.badParameter(name, "out-of-range", shortened(text), least, most);
        }
        return (int) value;
    }

    /** A finite decimal number, in plain JSON notation. */
    public static double decimal(String name, String text) {
        String number = text == null ? "" : text.strip();
        if (NOT_FINITE.matcher(number).matches()) {
            throw ProblemException.badParameter(name, "not-finite", shortened(number));
        }
        if (!DECIMAL.matcher(number).matches()) {
            throw ProblemException.badParameter(name, "not-a-number", shortened(number));
        }
        return Double.parseDouble(number);
    }

    /** A decimal number from {@code least} to {@code most}. */
    public static double decimal(String name, String text, double least, double most) {
        double value = decimal(name, text);
        if (value < least || value > most) {
            throw ProblemException.badParameter(name, "out-of-range", shortened(text), plain(least), plain(most));
        }
        return value;
    }

    /** A calendar date {@code YYYY-MM-DD}; null where the text is missing. */
    public static LocalDate findDate(String name, String text) {
        if (isMissing(text)) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip(), DATE);
        } catch (DateTimeException notADate) {
            throw ProblemException.badParameter(name, "not-a-date", shortened(text));
        }
    }

    /** A time of day {@code HH:mm}; null where the text is missing. */
    public static LocalTime findTime(String name, String text) {
        if (isMissing(text)) {
            return null;
        }
        try {
            return LocalTime.parse(text.strip(), TIME);
        } catch (DateTimeException notATime) {
            throw ProblemException.badParameter(name, "not-a-time", shortened(text));
        }
    }

    /** {@code true} or {@code false}; false where the text is missing. */
    public static boolean flag(String name, String text) {
        if (isMissing(text) || "false".equals(text)) {
            return false;
        }
        if ("true".equals(text)) {
            return true;
        }
        throw ProblemException.badParameter(name, "unknown-code", shortened(text), "true, false");
    }

    /** One of the allowed codes; {@code byDefault} where the text is missing. */
    public static String oneOf(String name, String text, String byDefault, Collection<String> allowed) {
        if (isMissing(text)) {
            return byDefault;
        }
        String code = text.strip();
        if (!allowed.contains(code)) {
            throw ProblemException.badParameter(name, "unknown-code", shortened(code), String.join(", ", allowed));
        }
        return code;
    }

    /** Whether a parameter was left out or left empty. */
    public static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }

    /** What the caller wrote, cut to a length fit for a sentence. */
    public static String shortened(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
