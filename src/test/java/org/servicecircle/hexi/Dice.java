package org.servicecircle.hexi;

import java.util.List;
import java.util.Random;

/** Chance with a fixed seed; each step of the generator has dice of its own, so that steps don't disturb each other. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** From {@code low} (inclusive) to {@code high} (exclusive). */
    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    int between(int low, int highInclusive) {
        return low + random.nextInt(highInclusive - low + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
