package org.servicecircle.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.servicecircle.coverage.CoverBounds;
import org.servicecircle.coverage.CoverSets;
import org.servicecircle.coverage.DemandPoints;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.coverage.SitePoints;

/** Whom each junction of a town would serve if it had a facility, out of all junctions. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class CoverSetsBenchmark {

    static final int LIMIT_MILLIS = 900_000;
    private static final long MOST_BYTES = 1L << 30;

    @Param("porto")
    public String town;

    @Param({"1", "2"})
    public int threads;

    private SearchGraph graph;

    /** So that JMH tells the time for each pair of a site and a junction that it serves. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counter {
        public long pairs;
    }

    /** Loads the network. */
    @Setup(Level.Trial)
    public void open() {
        graph = Towns.graph(town);
    }

    static CoverSets sets(SearchGraph graph, int threads) {
        return CoverSets.of(
                SitePoints.ofAllJunctions(graph),
                DemandPoints.ofAllJunctions(graph),
                LIMIT_MILLIS,
                new CoverBounds(threads, MOST_BYTES));
    }

    /** All sets. */
    @Benchmark
    public CoverSets build(Counter counter) {
        CoverSets sets = sets(graph, threads);
        counter.pairs += sets.pairs();
        return sets;
    }
}
