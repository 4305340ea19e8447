package org.servicecircle.bench;

import java.util.Arrays;
import org.servicecircle.coverage.GraphSteps;

/** A program that can solve a {@link Problem}, with the graph already loaded its own way. */
abstract class Contender implements AutoCloseable {

    static final int UNREACHED = Integer.MAX_VALUE;

    private final Problem problem;

    Contender(Problem problem) {
        this.problem = problem;
    }

    final Problem problem() {
        return problem;
    }

    /** Solves the problem. This is what is timed. */
    abstract Object solve();

    /** The answer in a form to compare: per category and junction, milliseconds or {@link #UNREACHED}. */
    abstract int[][] millis();

    @Override
    public void close() {}

    /** Picks the junctions' milliseconds out of the nodes'. */
    final int[] ofJunctions(GraphSteps steps, int[] millisOfNode) {
        int[] millis = new int[problem.network().junctionCount()];
        Arrays.setAll(millis, junction -> millisOfNode[steps.nodeOfJunction(junction)]);
        return millis;
    }
}
