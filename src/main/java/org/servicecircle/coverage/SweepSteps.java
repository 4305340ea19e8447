package org.servicecircle.coverage;

import java.util.function.IntUnaryOperator;

/**
 * Steps and shortcuts of one direction of a sweep, by the place from which labels spread. Layout: compressed rows, two
 * {@code int} a step, as in {@link SearchGraph}.
 */
final class SweepSteps {

    private static final int INTS_PER_STEP = 2;

    /** Per place, and one more: its first step. */
    private final int[] first;

    /** Per step: the place it is taken from, then the milliseconds it takes. */
    private final int[] steps;

    private SweepSteps(int[] first) {
        this.first = first;
        this.steps = new int[INTS_PER_STEP * first[first.length - 1]];
    }

    /** The steps that lead to each node, by the nodes' places. */
    static SweepSteps to(StepLists tails, int[] place) {
        SweepSteps sweep = new SweepSteps(firstByPlace(place, tails::count));
        for (int node = 0; node < place.length; node++) {
            for (int i = 0; i < tails.count(node); i++) {
                sweep.set(sweep.first[place[node]] + i, place[tails.other(node, i)], tails.millis(node, i));
            }
        }
        return sweep;
    }

    /** The same from lists of the steps that lead from each node. */
    static SweepSteps from(StepLists heads, int[] place) {
        StepLists tails = new StepLists(place.length);
        for (int node = 0; node < place.length; node++) {
            for (int i = 0; i < heads.count(node); i++) {
                tails.add(heads.other(node, i), node, heads.millis(node, i));
            }
        }
        return to(tails, place);
    }

    private static int[] firstByPlace(int[] place, IntUnaryOperator count) {
        int[] first = new int[place.length + 1];
        for (int node = 0; node < place.length; node++) {
            first[place[node] + 1] = count.applyAsInt(node);
        }
        for (int at = 0; at < place.length; at++) {
            first[at + 1] += first[at];
        }
        return first;
    }

    private void set(int step, int tail, int millis) {
        steps[INTS_PER_STEP * step] = tail;
        steps[INTS_PER_STEP * step + 1] = millis;
    }

    int count() {
        return first[first.length - 1];
    }

    /** First of the steps that lead to a place; {@code firstStep(place + 1)} ends them. */
    int firstStep(int place) {
        return first[place];
    }

    /** The place that a step is taken from. */
    int tail(int step) {
        return steps[INTS_PER_STEP * step];
    }

    /** How long a step takes, 0 to {@link SearchGraph#MOST_MILLIS}. */
    int millis(int step) {
        return steps[INTS_PER_STEP * step + 1];
    }

    long bytes() {
        return (long) Integer.BYTES * (first.length + steps.length);
    }
}
