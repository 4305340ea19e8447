package org.servicecircle.bench;

import java.util.Arrays;
import java.util.List;
import org.servicecircle.coverage.Hierarchy;
import org.servicecircle.coverage.ManyReach;
import org.servicecircle.coverage.ManySearch;
import org.servicecircle.coverage.Seed;
import org.servicecircle.fixture.FacilityLayout;

/** {@link ManySearch}, all categories in one pass over a hierarchy that was made before. */
final class OurLanes extends Contender {

    private final Hierarchy hierarchy;
    private final List<List<Seed>> seeds;

    OurLanes(Problem problem) {
        super(problem);
        this.hierarchy = Hierarchy.of(problem.graph());
        this.seeds = problem.categories().stream()
                .map(junctions -> FacilityLayout.seeds(problem.network(), junctions))
                .toList();
    }

    @Override
    ManyReach solve() {
        return ManySearch.run(hierarchy, seeds, problem().limitMillis());
    }

    @Override
    int[][] millis() {
        ManyReach reach = solve();
        int[][] millis = new int[seeds.size()][problem().network().junctionCount()];
        for (int category = 0; category < millis.length; category++) {
            int kind = category;
            Arrays.setAll(millis[category], junction -> reach.junctionMillis(kind, junction));
        }
        return millis;
    }
}
