package org.servicecircle.bench;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How far a contender's answer is from ours.
 *
 * @param junctions how many were compared, each once per category
 * @param reached at how many of them both found a facility
 * @param different at how many the milliseconds are not the same
 * @param largestMillis the largest difference where both found a facility
 */
record Agreement(long junctions, long reached, long different, long largestMillis) {

    /** Lets a contender solve a problem and compares. */
    static Agreement of(Problem problem, String by) {
        int[][] ours = new OurSearch(problem).millis();
        try (Contender contender = NearestState.contender(by, problem)) {
            int[][] theirs = contender.millis();
            return IntStream.range(0, ours.length)
                    .mapToObj(category -> of(ours[category], theirs[category]))
                    .reduce(new Agreement(0, 0, 0, 0), Agreement::plus);
        }
    }

    private static Agreement of(int[] ours, int[] theirs) {
        int[] both = IntStream.range(0, ours.length)
                .filter(j -> ours[j] != Contender.UNREACHED && theirs[j] != Contender.UNREACHED)
                .toArray();
        return new Agreement(
                ours.length,
                both.length,
                IntStream.range(0, ours.length)
                        .filter(j -> ours[j] != theirs[j])
                        .count(),
                Arrays.stream(both)
                        .map(j -> Math.abs(ours[j] - theirs[j]))
                        .max()
                        .orElse(0));
    }

    private Agreement plus(Agreement other) {
        return new Agreement(
                junctions + other.junctions,
                reached + other.reached,
                different + other.different,
                Math.max(largestMillis, other.largestMillis));
    }
}
