package org.servicecircle.bench;

import java.util.Locale;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.servicecircle.fixture.FacilityLayout;

/** One contender with one problem. The first of the contenders is ours, to which the report sets the others in ratio. */
@State(Scope.Benchmark)
public abstract class NearestState {

    @Param("porto")
    public String town;

    @Param({"dense", "metro"})
    public String layout;

    private Contender contender;

    /** Which contender; the first is ours. */
    abstract String by();

    abstract int categories();

    abstract int facilities();

    /** Loads the graph as the contender wants it. */
    @Setup(Level.Trial)
    public void open() {
        contender = contender(by(), problem());
    }

    /** Lets go of it. */
    @TearDown(Level.Trial)
    public void close() {
        contender.close();
    }

    final Contender contender() {
        return contender;
    }

    final Problem problem() {
        return Problem.of(town, FacilityLayout.valueOf(layout.toUpperCase(Locale.ROOT)), categories(), facilities());
    }

    static Contender contender(String by, Problem problem) {
        return switch (by) {
            case "lanes" -> new OurLanes(problem);
            case "search" -> new OurSearch(problem);
            case "graphhopper" -> new GraphHopperTrees(problem);
            case "jgrapht" -> new JGraphTIterator(problem);
            case "pgrouting" -> new PgRoutingCall(problem);
            default -> throw new IllegalArgumentException("no such contender: " + by);
        };
    }
}
