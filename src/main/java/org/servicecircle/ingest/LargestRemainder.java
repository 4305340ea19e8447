package org.servicecircle.ingest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Spreads a whole number over shares so that the parts sum to it exactly: everybody gets the whole part of their quota,
 * and what is left goes one by one to the largest remainders (Hamilton's method), ties to the earlier share.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * @param total to spread, 0 or more
     * @param weights 0 or more each; if all are 0 they count as equal
     * @return as many parts as weights, summing to the total; none if there are no weights
     */
    static int[] spread(int total, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double[] shares = sum > 0
                ? weights
                : IntStream.range(0, weights.length).mapToDouble(i -> 1).toArray();
        double all = sum > 0 ? sum : weights.length;
        int[] parts = new int[shares.length];
        double[] remainders = new double[shares.length];
        int left = total;
        for (int i = 0; i < shares.length; i++) {
            double quota = total * (shares[i] / all);
            parts[i] = (int) Math.min(Math.floor(quota), left);
            remainders[i] = quota - parts[i];
            left -= parts[i];
        }
        int[] order = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i])
                        .thenComparingInt(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; left > 0 && order.length > 0; i = (i + 1) % order.length, left--) {
            parts[order[i]]++;
        }
        return parts;
    }
}
