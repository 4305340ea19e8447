package org.servicecircle.hexi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares a whole number out by weight so that the parts sum to it exactly (largest remainder). */
final class Shares {
    private Shares() {}

    /** Ties go to the earlier part. All weights zero: everything to the first part. */
    static int[] of(long total, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        int[] parts = new int[weights.length];
        double[] rest = new double[weights.length];
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = sum == 0 ? 0 : total * weights[i] / sum;
            parts[i] = (int) Math.floor(exact);
            rest[i] = exact - parts[i];
            given += parts[i];
        }
        List<Integer> order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -rest[i]).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i = 0; given < total; i = (i + 1) % parts.length) {
            parts[order.get(i)]++;
            given++;
        }
        return parts;
    }
}
