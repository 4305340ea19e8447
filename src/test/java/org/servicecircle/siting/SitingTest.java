package org.servicecircle.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.servicecircle.coverage.CoverBounds;
import org.servicecircle.coverage.CoverSets;
import org.servicecircle.coverage.DemandPoints;
import org.servicecircle.coverage.HomePoints;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.coverage.NearestSearch;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.coverage.Seed;
import org.servicecircle.coverage.SitePoints;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.fixture.TownHomes;
import org.servicecircle.gap.Group;
import org.servicecircle.gap.Homes;
import org.servicecircle.gap.Judgement;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.WalkTimes;

/**
 * One straight street of 1,000 m with a home every 100 m, the first at its start. The pace is 1 m/s and the limit 100 s, so
 * a site at a home covers that home and its two neighbours.
 */
class SitingTest {

    private static final Profile PACE = new Profile("pace", 1000, true, 1000, 0, false);
    private static final int LIMIT = 100_000;

    private final TinyTown town =
            new TinyTown().junction("W", 0, 0).junction("E", 1000, 0).lane("W", "E");
    private final SearchGraph graph = SearchGraph.of(WalkTimes.of(town.network(), PACE));

    @Test
    void theSiteWithTheMostPeopleComesFirstAndTiesGoToTheLowestNumber() {
        // People:          0   100  200 300 400 500 600 700 800 900 1000 m
        Need need = Need.of(new int[] {1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1});
        CoverSets sets = sets(800, 200, 600, 300);

        MaximalCover two = MaximalCover.of(sets, need, 2);

        // At 800 m and at 600 m there are 11 people each: 800 m is number 0. Then 200 and 300 m gain 3 each.
        assertThat(two.plan().choices()).containsExactly(new SitePlan.Choice(0, 11, 11), new SitePlan.Choice(1, 3, 14));
        // Nobody can serve the homes at 0 and 1,000 m; those at 400, 500 and 600 m could still be.
        assertThat(two.plan().total()).isEqualTo(19);
        assertThat(two.plan().uncoverable()).isEqualTo(2);
        assertThat(two.plan().left()).isEqualTo(3);
        assertThat(two.mostGained()).isBetween(14L, 17L);
    }

    @Test
    void theTighterBoundSeesThatNeighboursShareTheirPeople() {
        Need need = Need.of(new int[] {1, 1, 1, 10, 1, 1, 1, 1, 1, 1, 1});
        // The first three sites all serve the ten people at 300 m, and gain 12 each for themselves; the fourth gains 3.
        CoverSets sets = sets(200, 300, 400, 800);

        assertThat(MaximalCover.of(sets, need, 2).plan().gained()).isEqualTo(15);
        // 12 gained by the first site, and beyond it 3 and 2 by the best two others, each for itself.
        assertThat(MaximalCover.of(sets, need, 2).mostGained()).isEqualTo(17);
        // At a price of a tenth for the ten, three sites take 3 each: 9 given away, and two times 3.
        assertThat(MaximalCover.of(sets, need, 2, 100).mostGained()).isEqualTo(15);
    }

    @Test
    void choosingEndsWhenNothingIsLeftToGain() {
        MaximalCover ten = MaximalCover.of(sets(200, 300, 200), Need.of(new int[11]), 10);
        assertThat(ten.plan().choices()).isEmpty();
        assertThat(ten.mostGained()).isZero();

        MaximalCover all =
                MaximalCover.of(sets(200, 300, 200), Need.of(new int[] {0, 5, 5, 5, 5, 0, 0, 0, 0, 0, 0}), 10);
        assertThat(all.plan().choices()).containsExactly(new SitePlan.Choice(0, 15, 15), new SitePlan.Choice(1, 5, 20));
        // As good as any choice can be, and the bound says so.
        assertThat(all.mostGained()).isEqualTo(20);
    }

    @Test
    void whoIsCoveredAlreadyAndWhoIsUnknownGainNothing() {
        BitSet covered = new BitSet();
        covered.set(7);
        BitSet unknown = new BitSet();
        unknown.set(2);
        Need need = new Need(new int[] {1, 1, 50, 1, 1, 1, 1, 90, 1, 1, 1}, covered, unknown);

        SitePlan plan = MaximalCover.of(sets(800, 200, 500), need, 1).plan();

        assertThat(plan.choices()).containsExactly(new SitePlan.Choice(2, 3, 3));
        assertThat(plan.covered()).isEqualTo(90);
        assertThat(plan.unknown()).isEqualTo(50);
        // 500 m serves three; 200 m could serve the homes at 100 and 300 m, 800 m those at 800 and 900 m.
        assertThat(plan.left()).isEqualTo(4);
        assertThat(plan.uncoverable()).isEqualTo(2);
    }

    @Test
    void aSetCoverServesEverybodyWhoCanBeServed() {
        Need need = Need.of(new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
        SetCover cover = SetCover.of(sets(100, 200, 400, 500, 700, 800), need);

        // 100, 400 and 700 m: homes 0–2, 3–5, 6–8; then the home at 900 m by the site at 800 m. 1,000 m is out of
        // reach.
        assertThat(cover.plan().choices()).extracting(SitePlan.Choice::site).containsExactly(0, 2, 4, 5);
        assertThat(cover.plan().left()).isZero();
        assertThat(cover.plan().uncoverable()).isEqualTo(1);
        // Ten people, three to a site: no three sites do it.
        assertThat(cover.fewestSites()).isEqualTo(4);
    }

    @Test
    void theNeedIsWhatTheJudgementLeavesOpen() {
        TownHomes drawn = new TownHomes();
        for (int home = 0; home < 10; home++) {
            drawn.add(100 * home, 0, 0, 10 + home, 0, 0);
        }
        Homes homes = drawn.add(1000, 0, Homes.NOWHERE, 99, 0, 0).build();
        HomePoints points = homePoints();
        Judgement judgement = Judgement.of(
                HomeTimes.of(NearestSearch.run(graph, List.of(new Seed(0, town.on("W-E", 100))), LIMIT), points),
                LIMIT);

        Need need = Need.of(homes, Group.RESIDENTS, judgement);

        assertThat(need.open().stream()).containsExactly(3, 4, 5, 6, 7, 8, 9);
        assertThat(need.covered()).isEqualTo(10 + 11 + 12);
        // The home outside every area counts nobody.
        assertThat(need.total()).isEqualTo(145);
    }

    @Test
    void numbersThatCannotBeMeantAreRefused() {
        BitSet both = new BitSet();
        both.set(0);
        assertThatIllegalArgumentException().isThrownBy(() -> Need.of(new int[] {-1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Need.of(new int[] {Integer.MAX_VALUE, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> new Need(new int[1], both, both));
        assertThatIllegalArgumentException().isThrownBy(() -> MaximalCover.of(sets(100), Need.of(new int[11]), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> MaximalCover.of(sets(100), Need.of(new int[3]), 1));
    }

    private CoverSets sets(int... metres) {
        List<Snap> sites =
                Arrays.stream(metres).mapToObj(at -> town.on("W-E", at)).toList();
        return CoverSets.of(
                SitePoints.of(graph, sites), DemandPoints.of(homePoints()), LIMIT, new CoverBounds(1, 1 << 20));
    }

    private HomePoints homePoints() {
        List<Optional<Snap>> homes = IntStream.rangeClosed(0, 10)
                .mapToObj(home -> Optional.of(town.on("W-E", 100 * home)))
                .toList();
        return HomePoints.of(graph, new SnapBatch(homes, List.of()));
    }
}
