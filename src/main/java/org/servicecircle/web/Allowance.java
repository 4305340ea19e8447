package org.servicecircle.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * How often something may be asked for.
 *
 * @param burst at once, 1 or more
 * @param refill how many come back over a period, evenly spread, 1 or more
 * @param period longer than nothing
 */
public record Allowance(int burst, int refill, Duration period) {

    /** A full bucket by a clock. */
    public Bucket bucket(TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, period))
                .withCustomTimePrecision(time)
                .build();
    }

    /** After so long without asking a bucket is full again, whatever was taken. */
    Duration untilFull() {
        return period.multipliedBy((burst + refill - 1L) / refill);
    }
}
