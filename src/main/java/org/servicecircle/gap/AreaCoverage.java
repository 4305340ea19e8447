package org.servicecircle.gap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How one area meets a standard.
 *
 * <p>The people of a group are empty if they are not known for every dwelling of the area: a part of them would look like
 * all of them. Quantiles of time are taken over the linked dwellings, each weighted by its residents if those are known
 * in the area, else by one: the q-quantile is the least time t such that at least the share q of the weight is within t.
 * Dwellings beyond the search's limit count as further than all others; a quantile that falls among them is empty.
 *
 * @param residents all people, empty if not known
 * @param elders60 aged 60 and over, empty if not known
 * @param elders80 aged 80 and over, empty if not known
 * @param dwellings homes
 * @param medianMinutes empty where there is no linked home, or it lies beyond the search's limit
 * @param p90Minutes 90 % need no longer; empty as above
 */
public record AreaCoverage(
        Optional<Count> residents,
        Optional<Count> elders60,
        Optional<Count> elders80,
        Count dwellings,
        OptionalDouble medianMinutes,
        OptionalDouble p90Minutes) {

    /** Residents if they are known, else dwellings. */
    public Count basis() {
        return residents.orElse(dwellings);
    }

    /** The count of a group; empty if not known. */
    public Optional<Count> of(Group group) {
        return switch (group) {
            case RESIDENTS -> residents;
            case ELDERS_60 -> elders60;
            case ELDERS_80 -> elders80;
            case DWELLINGS -> Optional.of(dwellings);
        };
    }

    /**
     * Sums homes per area.
     *
     * @param areaOfHome per home, the number of the area it counts for, {@link Homes#NOWHERE} for none
     * @param areas how many areas there are
     * @return one per area, in order of number
     */
    public static List<AreaCoverage> of(Homes homes, Judgement judgement, int[] areaOfHome, int areas) {
        if (judgement.size() != homes.size() || areaOfHome.length != homes.size()) {
            throw new IllegalArgumentException("not one judgement and one area per home");
        }
        HomesByArea byArea = new HomesByArea(areaOfHome, areas);
        AreaCoverage[] rows = new AreaCoverage[areas];
        for (int area = 0; area < areas; area++) {
            rows[area] = new AreaTally(homes, judgement, byArea.homes(area)).coverage();
        }
        return List.of(rows);
    }

    /** Sums all homes that lie in an area, so that the areas' sums are the whole's. */
    public static AreaCoverage ofAll(Homes homes, Judgement judgement) {
        int[] whole = Arrays.stream(homes.areas())
                .map(area -> area == Homes.NOWHERE ? Homes.NOWHERE : 0)
                .toArray();
        return of(homes, judgement, whole, 1).get(0);
    }
}
