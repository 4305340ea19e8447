package org.servicecircle.gap;

import java.util.OptionalLong;

/**
 * How many live in some homes.
 *
 * @param residents empty if not known for every one of them
 * @param elders60 aged 60 and over, empty likewise
 * @param elders80 aged 80 and over, empty likewise
 * @param dwellings homes
 */
public record People(OptionalLong residents, OptionalLong elders60, OptionalLong elders80, int dwellings) {

    /** The people of these homes. */
    public static People of(Homes homes, int[] rows) {
        return new People(
                sum(homes, Group.RESIDENTS, rows),
                sum(homes, Group.ELDERS_60, rows),
                sum(homes, Group.ELDERS_80, rows),
                rows.length);
    }

    /** Residents if they are known, else dwellings. */
    public long basis() {
        return residents.orElse(dwellings);
    }

    private static OptionalLong sum(Homes homes, Group group, int[] rows) {
        long sum = 0;
        for (int home : rows) {
            if (homes.count(group, home) < 0) {
                return OptionalLong.empty();
            }
            sum += homes.count(group, home);
        }
        return OptionalLong.of(sum);
    }
}
