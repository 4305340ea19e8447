package org.servicecircle.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LargestRemainderProperties {

    @Property(seed = "15")
    void partsSumToTheTotalAndKeepTheirQuota(
            @ForAll @IntRange(max = 1_000_000) int total,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 10_000) Integer> sizes) {
        double[] weights = sizes.stream().mapToDouble(Integer::doubleValue).toArray();
        int[] parts = LargestRemainder.spread(total, weights);
        double sum = Arrays.stream(weights).sum();
        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        for (int i = 0; i < parts.length && sum > 0; i++) {
            assertThat(Math.abs(parts[i] - total * weights[i] / sum)).isLessThan(1.0000001);
        }
    }

    @Property(seed = "15")
    void nowhereAreThereMoreEldersThanPeople(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 500) Integer> residents,
            @ForAll @IntRange(max = 100) int share) {
        int people = residents.stream().mapToInt(Integer::intValue).sum();
        int[] elders = LargestRemainder.spread(
                (int) ((long) people * share / 100),
                residents.stream().mapToDouble(Integer::doubleValue).toArray());
        for (int i = 0; i < residents.size() && people > 0; i++) {
            assertThat(elders[i]).isLessThanOrEqualTo(residents.get(i));
        }
    }

    @Example
    void aTownOfThreeHouses() {
        // Quotas 3.33, 3.33, 3.33: the one left over goes to the first.
        assertThat(LargestRemainder.spread(10, new double[] {50, 50, 50})).containsExactly(4, 3, 3);
        // Quotas 1.4, 5.6, 0.
        assertThat(LargestRemainder.spread(7, new double[] {10, 40, 0})).containsExactly(1, 6, 0);
        assertThat(LargestRemainder.spread(3, new double[] {0, 0})).containsExactly(2, 1);
        assertThat(LargestRemainder.spread(3, new double[0])).isEmpty();
    }
}
