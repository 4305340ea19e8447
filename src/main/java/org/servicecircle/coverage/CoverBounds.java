package org.servicecircle.coverage;

/**
 * What computing {@link CoverSets} may take.
 *
 * @param threads how many threads, ≥ 1; the result is the same for any number
 * @param mostBytes memory that the finished sets may take
 */
public record CoverBounds(int threads, long mostBytes) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there is no thread or no memory
     */
    public CoverBounds {
        if (threads < 1 || mostBytes < 1) {
            throw new IllegalArgumentException(threads + " threads, " + mostBytes + " bytes");
        }
    }
}
