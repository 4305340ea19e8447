package org.servicecircle.coverage;

import org.servicecircle.network.Snap;

/**
 * One entrance of a facility, where the search starts.
 *
 * @param facility the caller's number of the facility, ≥ 0; of two equally near the lower is taken
 * @param snap where the entrance meets the network
 */
public record Seed(int facility, Snap snap) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Seed {
        if (facility < 0) {
            throw new IllegalArgumentException("negative facility number: " + facility);
        }
    }
}
