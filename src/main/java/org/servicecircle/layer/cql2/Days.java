package org.servicecircle.layer.cql2;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Reads days and moments as ISO 8601 writes them; of a moment its day in UTC. */
final class Days {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

    private Days() {}

    static Value.Day day(String text, String where) {
        if (!DAY.matcher(text).matches()) {
            throw FilterFault.at(where, "filter-date", text);
        }
        try {
            return new Value.Day(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            throw FilterFault.at(where, "filter-date", text);
        }
    }

    static Value.Day ofMoment(String text, String where) {
        if (!MOMENT.matcher(text).matches()) {
            throw FilterFault.at(where, "filter-timestamp", text);
        }
        try {
            return new Value.Day(OffsetDateTime.parse(text)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate());
        } catch (DateTimeException noSuchMoment) {
            throw FilterFault.at(where, "filter-timestamp", text);
        }
    }

    /** A day or a moment. */
    static Value.Day either(String text, String where) {
        return text.indexOf('T') < 0 ? day(text, where) : ofMoment(text, where);
    }

    /** The bound of an interval; null for {@code ..}, which is none. */
    static Value.Day bound(String text, String where, Checks checks) {
        checks.count(where);
        return text.equals("..") ? null : either(text, where);
    }
}
