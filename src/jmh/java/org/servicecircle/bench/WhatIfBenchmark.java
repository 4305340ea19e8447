package org.servicecircle.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.servicecircle.coverage.LiveReach;
import org.servicecircle.coverage.NearestSearch;
import org.servicecircle.coverage.Reach;
import org.servicecircle.coverage.Seed;
import org.servicecircle.fixture.FacilityLayout;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;

/** One facility more or one less among 200: repaired and undone again, or searched anew. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class WhatIfBenchmark {

    private static final int FACILITIES = 200;
    private static final int PLACES = 1000;

    @Param("porto")
    public String town;

    @Param({"DENSE", "METRO"})
    public FacilityLayout layout;

    @Param({"add and undo", "remove and undo", "search"})
    public String by;

    private Problem problem;
    private List<Seed> seeds;
    private List<Seed> oneMore;
    private LiveReach live;
    private List<Snap> places;
    private int next;

    /** Searches once, and chooses where facilities will come. */
    @Setup(Level.Trial)
    public void open() {
        problem = Problem.of(town, layout, 1, FACILITIES);
        WalkNetwork network = problem.network();
        seeds = FacilityLayout.seeds(network, problem.categories().get(0));
        places = layout.places(network, PLACES, 77);
        oneMore = new ArrayList<>(seeds);
        oneMore.add(new Seed(FACILITIES, places.get(0)));
        live = LiveReach.of(NearestSearch.run(problem.graph(), seeds, problem.limitMillis()));
    }

    /** Another place each time. */
    @Benchmark
    public Object change() {
        next = (next + 1) % PLACES;
        return switch (by) {
            case "add and undo" -> addAndUndo();
            case "remove and undo" -> removeAndUndo();
            case "search" -> search();
            default -> throw new IllegalArgumentException("no such way: " + by);
        };
    }

    private Optional<?> addAndUndo() {
        live.add(FACILITIES, List.of(places.get(next)));
        return live.undo();
    }

    private Optional<?> removeAndUndo() {
        live.remove(next % FACILITIES);
        return live.undo();
    }

    private Reach search() {
        oneMore.set(FACILITIES, new Seed(FACILITIES, places.get(next)));
        return NearestSearch.run(problem.graph(), oneMore, problem.limitMillis());
    }
}
