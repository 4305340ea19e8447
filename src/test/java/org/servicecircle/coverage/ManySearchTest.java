package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** The edges of what fits. The pace is 1 m/s, so a metre is a second. */
class ManySearchTest {

    private static final Profile PACE = new Profile("pace", 1000, true, 500, 30_000, false);
    private static final int HOUR = 3_600_000;

    private final TinyTown town = new TinyTown()
            .junction("A", 0, 0)
            .junction("B", 400, 0)
            .junction("C", 800, 0)
            .lane("A", "B")
            .lane("B", "C");
    private final SearchGraph graph = SearchGraph.of(WalkTimes.of(town.network(), PACE));
    private final Hierarchy hierarchy = Hierarchy.of(graph);

    @Test
    void eachKindHasItsOwnNearestFacility() {
        List<List<Seed>> kinds = List.of(
                List.of(new Seed(5, town.on("A-B", 0)), new Seed(3, town.on("B-C", 400))),
                List.of(),
                List.of(new Seed(4, town.on("A-B", 100))));
        ManyReach many = ManySearch.run(hierarchy, kinds, HOUR);
        HomePoints home = HomePoints.of(graph, homes(town.on("A-B", 150)));

        assertThat(many.kinds()).isEqualTo(3);
        assertThat(many.homeTimes(home).get(0).millis(0)).isEqualTo(150_000);
        assertThat(many.homeTimes(home).get(0).facility(0)).isEqualTo(5);
        assertThat(many.homeTimes(home).get(1).isReached(0)).isFalse();
        assertThat(many.homeTimes(home).get(2).millis(0)).isEqualTo(50_000);
    }

    @Test
    void kindsThatDoNotFitTogetherAreSearchedByThemselves() {
        assertThat(LaneCode.fits(1024, 900_000)).isTrue();
        assertThat(LaneCode.fits(256, HOUR)).isTrue();
        assertThat(LaneCode.fits(257, HOUR)).isFalse();
        List<Seed> many = new ArrayList<>();
        for (int facility = 0; facility < 300; facility++) {
            many.add(new Seed(299 - facility, town.on(facility < 150 ? "A-B" : "B-C", facility)));
        }
        List<List<Seed>> kinds = List.of(many, many.subList(0, 256), many.subList(10, 12));

        int reached = SearchComparison.check(hierarchy, kinds, HOUR, HomePoints.of(graph, homes(town.on("B-C", 399))));
        assertThat(reached).isEqualTo(3 * town.network().junctionCount());
    }

    @Test
    void aTieOfManyGoesToTheLowestNumber() {
        List<Seed> equal = new ArrayList<>();
        for (int facility = 900; facility > 644; facility--) {
            equal.add(new Seed(facility, town.on("A-B", 200)));
        }
        ManyReach many = ManySearch.run(hierarchy, List.of(equal), HOUR);

        for (int junction = 0; junction < town.network().junctionCount(); junction++) {
            assertThat(many.junctionFacility(0, junction)).isEqualTo(645);
        }
    }

    @Test
    void theLongestLimitIsExactAndBeyondItIsRefused() {
        List<List<Seed>> kinds = List.of(List.of(new Seed(1, town.on("A-B", 0)), new Seed(0, town.on("B-C", 400))));
        HomePoints home = HomePoints.of(graph, homes(town.on("A-B", 150)));

        SearchComparison.check(hierarchy, kinds, SearchGraph.MOST_MILLIS, home);
        SearchComparison.check(hierarchy, kinds, SearchGraph.MOST_MILLIS / 2 - 1, home);
        SearchComparison.check(hierarchy, kinds, 0, home);
        assertThatThrownBy(() -> ManySearch.run(hierarchy, kinds, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ManySearch.run(hierarchy, kinds, SearchGraph.MOST_MILLIS + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyNetworkReachesNothing() {
        SearchGraph empty = SearchGraph.of(WalkTimes.of(WalkNetwork.builder().build(), PACE));
        ManyReach many = ManySearch.run(Hierarchy.of(empty), List.of(List.of(), List.of()), HOUR);

        assertThat(many.homeTimes(HomePoints.of(empty, homes())).get(1).size()).isZero();
    }

    private static SnapBatch homes(Snap... homes) {
        return new SnapBatch(List.of(homes).stream().map(Optional::of).toList(), List.of());
    }
}
