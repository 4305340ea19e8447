package org.servicecircle.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.servicecircle.coverage.Reach;
import org.servicecircle.fixture.FacilityLayout;

/**
 * Our search on networks from 0.1 to 2 million walkways: one town laid out again and again, each tile with as many
 * facilities. If time grew with the network alone, it would be the same per walkway.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@State(Scope.Benchmark)
public class GrowthBenchmark {

    static final String LARGEST = "porto*20";

    private static final int FACILITIES_PER_TILE = 200;

    @Param({"porto", "porto*5", LARGEST})
    public String town;

    private OurSearch search;

    /** Loads the network. */
    @Setup(Level.Trial)
    public void open() {
        search = new OurSearch(problem(town));
    }

    static Problem problem(String town) {
        return Problem.of(town, FacilityLayout.METRO, 1, FACILITIES_PER_TILE * Towns.tiles(town));
    }

    /** From every junction to the nearest facility. */
    @Benchmark
    public List<Reach> nearest() {
        return search.solve();
    }
}
