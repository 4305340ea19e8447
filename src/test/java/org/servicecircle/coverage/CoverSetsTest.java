package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.fixture.TinyTown.Way;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.WalkDirection;
import org.servicecircle.network.WalkTimes;

/** Towns small enough to see who is covered. The pace is 1 m/s, so a metre is a second. */
class CoverSetsTest {

    private static final Profile PACE = new Profile("pace", 1000, true, 1000, 0, false);
    private static final CoverBounds BOUNDS = new CoverBounds(2, 1 << 20);

    /** A — 100 m — B — 100 m — C in a line. */
    private static TinyTown line() {
        return new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 200, 0)
                .lane("A", "B")
                .lane("B", "C");
    }

    @Test
    void aSiteCoversWhoIsWithinTheLimitAndNobodyBeyond() {
        TinyTown town = line();
        List<Snap> homes = List.of(town.on("A-B", 0), town.on("A-B", 70), town.on("B-C", 0), town.on("B-C", 80));
        // The second site lies 20 m beside its walkway.
        List<Snap> sites = List.of(town.on("A-B", 50), town.on("B-C", 50, 20));

        // The last home needs 30 m along the second site's walkway and 20 m to the site: just the limit.
        assertThat(homesPerSite(town, sites, homes, 50)).containsExactly(List.of(0, 1, 2), List.of(3));
        // 30 m to B, 50 m on and 20 m to the site from the second home; the last needs 130 m to the first site.
        assertThat(homesPerSite(town, sites, homes, 100)).containsExactly(List.of(0, 1, 2), List.of(1, 2, 3));
        assertThat(homesPerSite(town, sites, homes, 0)).containsExactly(List.of(), List.of());
    }

    @Test
    void siteAndHomeOnOneOneWayWalkwayMeetOnlyInItsDirection() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .add("A", "B", new Way().direction(WalkDirection.FORWARD));
        List<Snap> homes = List.of(town.on("A-B", 20), town.on("A-B", 80));

        assertThat(homesPerSite(town, List.of(town.on("A-B", 50)), homes, 100)).containsExactly(List.of(0));
    }

    @Test
    void aHomeBehindItsOwnGateIsCoveredThroughItAndTheNeighbourIsNot() {
        TinyTown town = new TinyTown()
                .junction("in", 0, 0)
                .junction("gate", 50, 0)
                .junction("street", 60, 0)
                .junction("far", 160, 0)
                .add("in", "gate", Way.inside(1))
                .add("gate", "street", Way.residentsGate(1))
                .lane("street", "far");
        List<Snap> homes = List.of(town.on("in-gate", 0), town.on("street-far", 50));

        // From the street both reach it; the site inside is beyond the gate for the one outside.
        List<Snap> sites = List.of(town.on("street-far", 10), town.on("in-gate", 10));
        assertThat(homesPerSite(town, sites, homes, 200)).containsExactly(List.of(0, 1), List.of(0));
    }

    @Test
    void aHomeThatIsNotLinkedIsCoveredByNobody() {
        TinyTown town = line();
        SearchGraph graph = SearchGraph.of(WalkTimes.of(town.network(), PACE));
        SnapBatch batch = new SnapBatch(List.of(Optional.empty(), Optional.of(town.on("A-B", 10))), List.of());
        DemandPoints demand = DemandPoints.of(HomePoints.of(graph, batch));
        CoverSets sets = CoverSets.of(SitePoints.ofAllJunctions(graph), demand, 3_600_000, BOUNDS);

        assertThat(demand.size()).isEqualTo(1);
        assertThat(sets.pairs()).isEqualTo(3);
        assertThat(demand.number(sets.cover(0).ranks()[0])).isEqualTo(1);
    }

    @Test
    void whatWouldNotFitIsRefusedWithAnEstimate() {
        TinyTown town = line();
        SearchGraph graph = SearchGraph.of(WalkTimes.of(town.network(), PACE));
        SitePoints sites = SitePoints.ofAllJunctions(graph);
        DemandPoints demand = DemandPoints.ofAllJunctions(graph);
        long needed = CoverSets.of(sites, demand, 100_000, BOUNDS).bytes();

        assertThatThrownBy(() -> CoverSets.of(sites, demand, 100_000, new CoverBounds(2, needed / 2)))
                .isInstanceOfSatisfying(CoverSetsTooLargeException.class, refusal -> {
                    assertThat(refusal.estimatedBytes()).isBetween(needed / 2, 2 * needed);
                    assertThat(refusal.mostBytes()).isEqualTo(needed / 2);
                });
    }

    @Test
    void withoutSitesOrDemandThereAreNoPairs() {
        TinyTown town = line();
        SearchGraph graph = SearchGraph.of(WalkTimes.of(town.network(), PACE));
        DemandPoints nobody = DemandPoints.of(HomePoints.of(graph, new SnapBatch(List.of(), List.of())));

        assertThat(CoverSets.of(SitePoints.of(graph, List.of()), nobody, 1000, BOUNDS)
                        .pairs())
                .isZero();
        assertThat(CoverSets.of(SitePoints.ofAllJunctions(graph), nobody, 1000, BOUNDS)
                        .pairs())
                .isZero();
    }

    @Test
    void limitsAndGraphsThatCannotBeMeantAreRefused() {
        TinyTown town = line();
        SearchGraph graph = SearchGraph.of(WalkTimes.of(town.network(), PACE));
        SearchGraph other = SearchGraph.of(WalkTimes.of(town.network(), Profile.ELDER));
        SitePoints sites = SitePoints.ofAllJunctions(graph);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverSets.of(sites, DemandPoints.ofAllJunctions(graph), -1, BOUNDS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverSets.of(sites, DemandPoints.ofAllJunctions(other), 1000, BOUNDS));
        assertThatIllegalArgumentException().isThrownBy(() -> new CoverBounds(0, 1));
    }

    private static List<List<Integer>> homesPerSite(TinyTown town, List<Snap> sites, List<Snap> homes, int seconds) {
        SearchGraph graph = SearchGraph.of(WalkTimes.of(town.network(), PACE));
        SnapBatch batch = new SnapBatch(homes.stream().map(Optional::of).toList(), List.of());
        DemandPoints demand = DemandPoints.of(HomePoints.of(graph, batch));
        CoverSets sets = CoverSets.of(SitePoints.of(graph, sites), demand, seconds * 1000, BOUNDS);
        return IntStream.range(0, sites.size())
                .mapToObj(site -> Arrays.stream(sets.cover(site).ranks())
                        .map(demand::number)
                        .sorted()
                        .boxed()
                        .toList())
                .toList();
    }
}
