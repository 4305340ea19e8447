package org.servicecircle.facility;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The days on which a rule of opening hours speaks. */
@FunctionalInterface
interface DaySelector {

    boolean matches(LocalDate day, Predicate<LocalDate> publicHoliday);

    /** The days of a rule; empty if they cannot be told without more than a calendar. */
    static Optional<DaySelector> find(Rule rule) {
        boolean plain = rule.getWeeks() == null
                && list(rule.getHolidays()).stream().allMatch(holiday -> holiday.getType() == Holiday.Type.PH)
                && list(rule.getDays()).stream().allMatch(days -> days.getNths() == null)
                && list(rule.getYears()).stream().allMatch(years -> years.getInterval() <= 1)
                && list(rule.getDates()).stream().allMatch(DaySelector::plain);
        if (!plain) {
            return Optional.empty();
        }
        return Optional.of((day, publicHoliday) -> any(rule.getYears(), years -> within(years, day))
                && any(rule.getDates(), dates -> within(dates, day))
                && weekdayOrHoliday(rule, day, publicHoliday));
    }

    private static boolean weekdayOrHoliday(Rule rule, LocalDate day, Predicate<LocalDate> publicHoliday) {
        boolean weekday = any(rule.getDays(), days -> within(days, day));
        if (list(rule.getHolidays()).isEmpty()) {
            return weekday;
        }
        boolean holiday = publicHoliday.test(day);
        if (list(rule.getDays()).isEmpty()) {
            return holiday;
        }
        // "PH,Sa" is either; "PH Sa" is a Saturday that is a public holiday.
        boolean either = rule.getHolidays().stream().anyMatch(Holiday::getUseAsWeekDay);
        return either ? weekday || holiday : weekday && holiday;
    }

    private static boolean within(WeekDayRange days, LocalDate day) {
        int first = days.getStartDay().ordinal();
        WeekDay end = days.getEndDay();
        int last = end == null ? first : end.ordinal();
        int weekday = day.getDayOfWeek().ordinal();
        return first <= last ? weekday >= first && weekday <= last : weekday >= first || weekday <= last;
    }

    private static boolean within(YearRange years, LocalDate day) {
        int last = years.getEndYear() == YearRange.UNDEFINED_YEAR ? years.getStartYear() : years.getEndYear();
        return day.getYear() >= years.getStartYear() && (years.isOpenEnded() || day.getYear() <= last);
    }

    private static boolean within(DateRange dates, LocalDate day) {
        DateWithOffset start = dates.getStartDate();
        DateWithOffset end = dates.getEndDate() == null ? start : dates.getEndDate();
        boolean dated = !start.undefinedYear();
        int first = position(start, 1, dated);
        int last = position(end, 31, dated && !end.undefinedYear());
        if (dated && end.undefinedYear()) {
            last += start.getYear() * 10_000;
        }
        int today = day.getMonthValue() * 100 + day.getDayOfMonth() + (dated ? day.getYear() * 10_000 : 0);
        return first <= last ? today >= first && today <= last : !dated && (today >= first || today <= last);
    }

    /** A date as the sortable number yyyymmdd or mmdd. */
    private static int position(DateWithOffset date, int dayIfNone, boolean dated) {
        int day = date.undefinedDay() ? dayIfNone : date.getDay();
        return (dated ? date.getYear() * 10_000 : 0) + (date.getMonth().ordinal() + 1) * 100 + day;
    }

    private static boolean plain(DateRange dates) {
        return dates.getInterval() <= 1
                && plain(dates.getStartDate())
                && (dates.getEndDate() == null || plain(dates.getEndDate()));
    }

    private static boolean plain(DateWithOffset date) {
        return date.getMonth() != null
                && date.getVarDate() == null
                && date.getNthWeekDay() == null
                && date.getWeekDayOffset() == null
                && date.getDayOffset() == 0
                && !date.isOpenEnded();
    }

    private static <T> boolean any(List<T> selectors, Predicate<T> matches) {
        return list(selectors).isEmpty() || selectors.stream().anyMatch(matches);
    }

    private static <T> List<T> list(List<T> selectors) {
        return selectors == null ? List.of() : selectors;
    }
}
