package org.servicecircle.gap;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.servicecircle.coverage.Reach;

/** Adds up the homes of one area. */
final class AreaTally {

    private static final double MILLIS_PER_MINUTE = 60_000;

    private final Homes homes;
    private final Judgement judgement;
    private final int[] rows;

    AreaTally(Homes homes, Judgement judgement, int[] rows) {
        this.homes = homes;
        this.judgement = judgement;
        this.rows = rows;
    }

    AreaCoverage coverage() {
        Optional<Count> residents = count(Group.RESIDENTS);
        long[] timesAndWeights = sortedTimes(residents.isPresent() ? Group.RESIDENTS : Group.DWELLINGS);
        return new AreaCoverage(
                residents,
                count(Group.ELDERS_60),
                count(Group.ELDERS_80),
                count(Group.DWELLINGS).orElseThrow(),
                quantile(timesAndWeights, 5),
                quantile(timesAndWeights, 9));
    }

    /** Empty if not known for every home; an area without homes has nobody if the others' people are known. */
    private Optional<Count> count(Group group) {
        if (rows.length == 0 && group != Group.DWELLINGS && homes.basis() != Group.RESIDENTS) {
            return Optional.empty();
        }
        Count count = Count.ZERO;
        for (int home : rows) {
            int people = homes.count(group, home);
            if (people < 0) {
                return Optional.empty();
            }
            count = count.plus(judgement.outcome(home), people);
        }
        return Optional.of(count);
    }

    /** Per linked home: time in the upper half, weight in the lower; ascending by time. */
    private long[] sortedTimes(Group weight) {
        return Arrays.stream(rows)
                .filter(home -> judgement.times().isLinked(home))
                .mapToLong(home -> (long) judgement.times().millis(home) << 32 | homes.count(weight, home))
                .sorted()
                .toArray();
    }

    private static OptionalDouble quantile(long[] timesAndWeights, int tenths) {
        long total = 0;
        for (long entry : timesAndWeights) {
            total += (int) entry;
        }
        long within = 0;
        for (long entry : timesAndWeights) {
            within += (int) entry;
            if (total > 0 && 10 * within >= tenths * total) {
                int millis = (int) (entry >>> 32);
                return millis == Reach.UNREACHED
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(millis / MILLIS_PER_MINUTE);
            }
        }
        return OptionalDouble.empty();
    }
}
