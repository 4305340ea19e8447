package org.servicecircle.gap;

import java.util.OptionalDouble;

/**
 * How many of a group are covered.
 *
 * @param total covered, uncovered and unknown together
 */
public record Count(long total, long covered, long uncovered, long unknown) {

    /** Nobody. */
    public static final Count ZERO = new Count(0, 0, 0, 0);

    /**
     * Checks the sum.
     *
     * @throws IllegalArgumentException if the parts do not add up
     */
    public Count {
        if (total != covered + uncovered + unknown) {
            throw new IllegalArgumentException(total + " is not " + covered + " + " + uncovered + " + " + unknown);
        }
    }

    /** One more number of people with an outcome. */
    public Count plus(Outcome outcome, long people) {
        return switch (outcome) {
            case COVERED -> new Count(total + people, covered + people, uncovered, unknown);
            case UNCOVERED -> new Count(total + people, covered, uncovered + people, unknown);
            case UNKNOWN -> new Count(total + people, covered, uncovered, unknown + people);
        };
    }

    /** Covered among those of whom it is known, 0 to 1; empty where there are none: that is no data, not 0 %. */
    public OptionalDouble share() {
        long known = covered + uncovered;
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) covered / known);
    }
}
