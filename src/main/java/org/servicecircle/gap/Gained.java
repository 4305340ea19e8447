package org.servicecircle.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who is covered in one case and would not be in another: border credit, planned sites, a gate opened. */
public final class Gained {

    private Gained() {}

    /**
     * The people covered with more facilities who are not covered with fewer.
     *
     * @param more judged with all facilities
     * @param fewer judged without some, such as those outside the district
     * @param areaOfHome per home, the number of the area it counts for, {@link Homes#NOWHERE} for none
     * @return one per area, in order of number
     */
    public static List<People> of(Homes homes, Judgement more, Judgement fewer, int[] areaOfHome, int areas) {
        HomesByArea byArea = new HomesByArea(areaOfHome, areas);
        List<People> gained = new ArrayList<>(areas);
        for (int area = 0; area < areas; area++) {
            int[] rows = Arrays.stream(byArea.homes(area))
                    .filter(home -> more.outcome(home) == Outcome.COVERED)
                    .filter(home -> fewer.outcome(home) != Outcome.COVERED)
                    .toArray();
            gained.add(People.of(homes, rows));
        }
        return List.copyOf(gained);
    }
}
