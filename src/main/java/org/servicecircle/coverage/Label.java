package org.servicecircle.coverage;

/**
 * Time and facility in one {@code long}: milliseconds in the upper half, the facility's number in the lower. Comparing
 * two labels compares their times and, where those are equal, their facilities, so ties always go to the lower number.
 */
final class Label {

    /** Later than any other. */
    static final long NONE = Long.MAX_VALUE;

    private Label() {}

    static long of(int millis, int facility) {
        return (long) millis << 32 | facility;
    }

    /** The first label that is beyond a limit: every label within it is smaller. */
    static long beyond(int limitMillis) {
        return limitMillis + 1L << 32;
    }

    /** The label so many milliseconds later. */
    static long later(long label, int millis) {
        return label + ((long) millis << 32);
    }

    static int millis(long label) {
        return (int) (label >>> 32);
    }

    static int facility(long label) {
        return (int) label;
    }
}
