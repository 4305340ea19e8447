package org.servicecircle.analysis;

import java.util.OptionalDouble;

/**
 * Minutes as they are shown: tenths, rounded up. Rounding up keeps every comparison with whole minutes true: what takes
 * 15 minutes and a second shows as 15.1, never as 15.
 */
public final class Minutes {

    private static final int MILLIS_PER_TENTH = 6000;
    private static final int MILLIS_PER_MINUTE = 60_000;
    private static final double TENTHS = 10.0;

    private Minutes() {}

    /** Milliseconds as tenths of minutes, rounded up. */
    public static double shown(long millis) {
        return (millis + MILLIS_PER_TENTH - 1) / MILLIS_PER_TENTH / TENTHS;
    }

    /** The same for minutes at hand as a number; null where there are none. */
    static Double shown(OptionalDouble minutes) {
        return minutes.isEmpty() ? null : shown(Math.round(minutes.getAsDouble() * MILLIS_PER_MINUTE));
    }

    /** Whole minutes, rounded up. */
    static int whole(int millis) {
        return (int) (((long) millis + MILLIS_PER_MINUTE - 1) / MILLIS_PER_MINUTE);
    }
}
