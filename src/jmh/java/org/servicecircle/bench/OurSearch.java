package org.servicecircle.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servicecircle.coverage.NearestSearch;
import org.servicecircle.coverage.Reach;
import org.servicecircle.coverage.Seed;
import org.servicecircle.fixture.FacilityLayout;

/** {@link NearestSearch}, once for each category. */
final class OurSearch extends Contender {

    private final List<List<Seed>> seeds;

    OurSearch(Problem problem) {
        super(problem);
        this.seeds = problem.categories().stream()
                .map(junctions -> FacilityLayout.seeds(problem.network(), junctions))
                .toList();
    }

    @Override
    List<Reach> solve() {
        List<Reach> reaches = new ArrayList<>();
        for (List<Seed> category : seeds) {
            reaches.add(NearestSearch.run(problem().graph(), category, problem().limitMillis()));
        }
        return reaches;
    }

    @Override
    int[][] millis() {
        return solve().stream()
                .map(reach -> {
                    int[] millis = new int[problem().network().junctionCount()];
                    Arrays.setAll(millis, reach::junctionMillis);
                    return millis;
                })
                .toArray(int[][]::new);
    }
}
