package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.List;

/**
 * How the labels of one lane fit into an {@code int}: milliseconds above, below them the facility's place among the lane's
 * facilities in ascending order. They compare as {@link Label}s do.
 */
final class LaneCode {

    /** Labels stay below 2³⁰, so that a label and a step together stay in an {@code int}. */
    private static final int BITS = 30;

    private final int limitMillis;
    private final int facilityBits;

    /** Per lane, its facilities in ascending order. */
    private final int[][] facilities;

    /** A code for lanes that fit, by {@link #fits}. */
    LaneCode(List<int[]> facilities, int limitMillis) {
        this.limitMillis = limitMillis;
        this.facilities = facilities.toArray(int[][]::new);
        this.facilityBits =
                bits(facilities.stream().mapToInt(lane -> lane.length).max().orElse(0));
    }

    /** The facilities of seeds, each once, ascending. */
    static int[] facilities(List<Seed> seeds) {
        return seeds.stream().mapToInt(Seed::facility).sorted().distinct().toArray();
    }

    /** Whether so many facilities and times up to a limit fit: 1,024 for 15 minutes, 256 for an hour. */
    static boolean fits(int facilities, int limitMillis) {
        return limitMillis + 1L << bits(facilities) < 1L << BITS;
    }

    private static int bits(int facilities) {
        return facilities < 2 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(facilities - 1);
    }

    int limitMillis() {
        return limitMillis;
    }

    /** By how much a time is shifted to be added to a code. */
    int facilityBits() {
        return facilityBits;
    }

    /** The first code beyond the limit: later than all others. */
    int beyond() {
        return limitMillis + 1 << facilityBits;
    }

    /** A label of a lane; {@link #beyond} if its time is. */
    int of(int lane, long label) {
        if (Label.millis(label) > limitMillis) {
            return beyond();
        }
        int number = Arrays.binarySearch(facilities[lane], Label.facility(label));
        return Label.millis(label) << facilityBits | number;
    }

    /** The label of a code; beyond the limit for {@link #beyond}. */
    long label(int lane, int code) {
        return code >= beyond()
                ? Label.beyond(limitMillis)
                : Label.of(code >> facilityBits, facilities[lane][code & (1 << facilityBits) - 1]);
    }
}
