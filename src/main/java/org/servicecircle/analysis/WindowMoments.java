package org.servicecircle.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.servicecircle.facility.OpeningWindow;

/** The moments at which a facility must be open to be open throughout a standard's window. */
final class WindowMoments {

    private static final int DAYS = 7;
    private static final int STEP_MINUTES = 15;
    private static final int MINUTES_PER_HOUR = 60;

    private WindowMoments() {}

    /**
     * Every quarter of an hour of the window, and its last minute, on its days among the seven from {@code first} on.
     * On weekdays that are public holidays nothing is asked.
     */
    static List<LocalDateTime> of(OpeningWindow window, LocalDate first, Predicate<LocalDate> publicHoliday) {
        List<LocalDateTime> moments = new ArrayList<>();
        for (int ahead = 0; ahead < DAYS; ahead++) {
            LocalDate day = first.plusDays(ahead);
            if (isMeant(window.day(), day, publicHoliday)) {
                minutes(window)
                        .forEach(minute ->
                                moments.add(day.atTime(minute / MINUTES_PER_HOUR, minute % MINUTES_PER_HOUR)));
            }
        }
        return List.copyOf(moments);
    }

    private static boolean isMeant(String days, LocalDate day, Predicate<LocalDate> publicHoliday) {
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return switch (days == null ? "EVERY_DAY" : days) {
            case "EVERY_DAY" -> true;
            case "WEEKENDS" -> weekend;
            case "WEEKDAYS" -> !weekend && !publicHoliday.test(day);
            default -> weekday.name().equals(days);
        };
    }

    private static IntStream minutes(OpeningWindow window) {
        int from = minute(window.from());
        int to = window.to().equals(LocalTime.MIDNIGHT) ? 24 * MINUTES_PER_HOUR : minute(window.to());
        IntStream steps = IntStream.iterate(from, minute -> minute < to, minute -> minute + STEP_MINUTES);
        return IntStream.concat(steps, IntStream.of(Math.max(from, to - 1))).distinct();
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES_PER_HOUR + time.getMinute();
    }
}
