package org.servicecircle.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/**
 * Hours within which a facility must be open to count.
 *
 * @param day a weekday such as {@code SUNDAY}, or {@code WEEKDAYS}, {@code WEEKENDS}, {@code EVERY_DAY}
 * @param from first minute, local time
 * @param to end, local time
 */
@Embeddable
public record OpeningWindow(
        @Column(name = "window_day") String day,
        @Column(name = "window_from") LocalTime from,
        @Column(name = "window_to") LocalTime to) {}
