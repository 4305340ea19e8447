package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Compares one search for many kinds with one search for each. */
public final class SearchComparison {

    private SearchComparison() {}

    /**
     * Every junction and every home must agree in time and facility.
     *
     * @return how many labels were compared and found to be within the limit
     */
    public static int check(Hierarchy hierarchy, List<List<Seed>> kinds, int limitMillis, HomePoints homes) {
        ManyReach many = ManySearch.run(hierarchy, kinds, limitMillis);
        int junctions = hierarchy.graph().times().network().junctionCount();
        List<HomeTimes> times = many.homeTimes(homes);
        int reached = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            Reach one = NearestSearch.run(hierarchy.graph(), kinds.get(kind), limitMillis);
            int differing = 0;
            for (int j = 0; j < junctions; j++) {
                boolean same = many.junctionMillis(kind, j) == one.junctionMillis(j)
                        && many.junctionFacility(kind, j) == one.junctionFacility(j);
                differing += same ? 0 : 1;
                reached += one.junctionFacility(j) < 0 ? 0 : 1;
            }
            assertThat(differing).as("junctions that differ for kind %d", kind).isZero();
            assertThat(times.get(kind)).usingRecursiveComparison().isEqualTo(HomeTimes.of(one, homes));
        }
        return reached;
    }
}
