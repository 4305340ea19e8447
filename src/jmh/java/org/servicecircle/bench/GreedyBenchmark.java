package org.servicecircle.bench;

import java.util.Arrays;
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
import org.servicecircle.coverage.CoverSets;
import org.servicecircle.siting.MaximalCover;
import org.servicecircle.siting.Need;

/** A hundred sites that serve most, chosen greedily from all junctions of a town, with the proof of how good they are. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class GreedyBenchmark {

    private static final int SITES = 100;

    @Param("porto")
    public String town;

    private CoverSets sets;
    private Need need;

    /** Makes the cover sets, which are not timed. */
    @Setup(Level.Trial)
    public void open() {
        sets = CoverSetsBenchmark.sets(Towns.graph(town), Runtime.getRuntime().availableProcessors());
        int[] onePersonEach = new int[sets.demand().size()];
        Arrays.fill(onePersonEach, 1);
        need = Need.of(onePersonEach);
    }

    /** The plan. */
    @Benchmark
    public MaximalCover choose() {
        return MaximalCover.of(sets, need, SITES);
    }
}
