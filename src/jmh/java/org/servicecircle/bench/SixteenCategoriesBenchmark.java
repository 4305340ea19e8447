package org.servicecircle.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Warmup;

/** Sixteen categories of 160 facilities each, all within 15 minutes of walking. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class SixteenCategoriesBenchmark {

    /** The problem. */
    public static class Town extends NearestState {

        @Param({"lanes", "search", "graphhopper", "jgrapht", "pgrouting"})
        public String by;

        @Override
        String by() {
            return by;
        }

        @Override
        int categories() {
            return 16;
        }

        @Override
        int facilities() {
            return 160;
        }
    }

    /** From every junction to the nearest facility. */
    @Benchmark
    public Object nearest(Town town) {
        return town.contender().solve();
    }
}
