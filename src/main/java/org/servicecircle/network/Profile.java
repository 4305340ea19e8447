package org.servicecircle.network;

/**
 * How somebody walks.
 *
 * @param code name in settings and addresses, e.g. {@code elder}
 * @param speedMmPerSecond on the flat, 50 to 10,000
 * @param stairs whether stairs are open to them
 * @param stairsSpeedMmPerSecond along stairs, 50 to 10,000; without meaning where stairs are closed
 * @param crossingMillis waiting time at each crossing, 0 to 600,000
 * @param needsWheelchairAccess whether ways marked as closed to wheelchairs are closed to them
 */
public record Profile(
        String code,
        int speedMmPerSecond,
        boolean stairs,
        int stairsSpeedMmPerSecond,
        int crossingMillis,
        boolean needsWheelchairAccess) {

    /** 1.25 m/s. */
    public static final Profile ADULT = new Profile("adult", 1250, true, 1250, 0, false);

    /** 0.78 m/s: Hexi's own service radius of 700 m in 15 minutes. */
    public static final Profile ELDER = new Profile("elder", 780, true, 780, 0, false);

    /** 0.8 m/s, no stairs, nothing marked as closed to wheelchairs. */
    public static final Profile WHEELCHAIR = new Profile("wheelchair", 800, false, 800, 0, true);

    private static final int SLOWEST = 50;
    private static final int FASTEST = 10_000;
    private static final int LONGEST_WAIT = 600_000;

    /**
     * Checks the ranges above.
     *
     * @throws IllegalArgumentException if a value is out of range
     */
    public Profile {
        requireSpeed(speedMmPerSecond);
        requireSpeed(stairsSpeedMmPerSecond);
        if (crossingMillis < 0 || crossingMillis > LONGEST_WAIT) {
            throw new IllegalArgumentException("waiting time at a crossing out of range: " + crossingMillis + " ms");
        }
    }

    private static void requireSpeed(int mmPerSecond) {
        if (mmPerSecond < SLOWEST || mmPerSecond > FASTEST) {
            throw new IllegalArgumentException("speed out of range: " + mmPerSecond + " mm/s");
        }
    }

    /** Whether they may use such a walkway at all. */
    public boolean uses(WalkwayKind kind, boolean wheelchair) {
        return (stairs || kind != WalkwayKind.STEPS) && (wheelchair || !needsWheelchairAccess);
    }

    /**
     * Time for a whole walkway: length ÷ speed, rounded half up to the millisecond, and the wait at a crossing.
     *
     * @return milliseconds, ≥ 0
     */
    public int walkMillis(int lengthMm, WalkwayKind kind) {
        int speed = kind == WalkwayKind.STEPS ? stairsSpeedMmPerSecond : speedMmPerSecond;
        int wait = kind == WalkwayKind.CROSSING ? crossingMillis : 0;
        return millis(lengthMm, speed) + wait;
    }

    /**
     * Time for the straight connector between a point and its walkway, or for any length on the flat.
     *
     * @return milliseconds, ≥ 0
     */
    public int flatMillis(int lengthMm) {
        return millis(lengthMm, speedMmPerSecond);
    }

    /**
     * How far they get on the flat.
     *
     * @return millimetres, rounded down
     */
    public long flatMm(long millis) {
        return millis * speedMmPerSecond / 1000;
    }

    private static int millis(int lengthMm, int speedMmPerSecond) {
        return (int) ((lengthMm * 2000L + speedMmPerSecond) / (2L * speedMmPerSecond));
    }
}
