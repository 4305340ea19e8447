package org.servicecircle.siting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold of any choice of sites. */
class SitingProperties {

    @Property(tries = 200, seed = "20240201")
    void lazyEvaluationChoosesWhatLookingAtEverySiteChooses(
            @ForAll int seed, @ForAll @IntRange(max = 12) int sites, @ForAll @IntRange(max = 250) int limit) {
        Covers town = new Covers(seed, 60, 120, limit);
        SitePlan plan = MaximalCover.of(town.sets, town.need, sites).plan();

        assertThat(sites(plan)).isEqualTo(town.plainGreedy(sites));
    }

    @Property(tries = 200, seed = "20240202")
    void gainsDiminishAndAddUp(@ForAll int seed, @ForAll @IntRange(max = 250) int limit) {
        Covers town = new Covers(seed, 60, 120, limit);
        SitePlan plan = MaximalCover.of(town.sets, town.need, 20).plan();

        long before = Long.MAX_VALUE;
        long sum = 0;
        for (SitePlan.Choice choice : plan.choices()) {
            sum += choice.gain();
            assertThat(choice.gain()).isBetween(1L, before);
            assertThat(choice.gained()).isEqualTo(sum);
            before = choice.gain();
        }
        assertThat(plan.gained()).isEqualTo(sum).isEqualTo(town.gained(sites(plan)));
    }

    @Property(tries = 200, seed = "20240203")
    void everybodyIsCountedOnce(@ForAll int seed, @ForAll @IntRange(max = 250) int limit) {
        Covers town = new Covers(seed, 30, 120, limit);
        SitePlan plan = MaximalCover.of(town.sets, town.need, 3).plan();
        long coverable = town.gained(all(30));
        long total = IntStream.range(0, 120).mapToLong(town.need::weight).sum();

        assertThat(plan.total()).isEqualTo(total);
        assertThat(plan.gained() + plan.left()).isEqualTo(coverable);
        assertThat(plan.covered() + plan.unknown() + plan.uncoverable() + coverable)
                .isEqualTo(total);
        assertThat(plan.left()).isNotNegative();
    }

    @Property(tries = 150, seed = "20240204")
    void theBestChoiceLiesBetweenTheGreedyOneAndItsBound(
            @ForAll int seed, @ForAll @IntRange(max = 4) int sites, @ForAll @IntRange(max = 250) int limit) {
        Covers town = new Covers(seed, 13, 60, limit);
        MaximalCover greedy = MaximalCover.of(town.sets, town.need, sites);
        long best = town.most(sites);

        assertThat(greedy.plan().gained()).isLessThanOrEqualTo(best);
        assertThat(greedy.mostGained()).isGreaterThanOrEqualTo(best);
        assertThat((double) greedy.plan().gained()).isGreaterThanOrEqualTo((1 - Math.exp(-1)) * best);
    }

    @Property(tries = 150, seed = "20240207")
    void moreRoundsOnlyTightenTheBoundAndNeverBelowTheBestChoice(
            @ForAll int seed,
            @ForAll @IntRange(min = 1, max = 4) int sites,
            @ForAll @IntRange(max = 250) int limit,
            @ForAll @IntRange(max = 60) int rounds) {
        Covers town = new Covers(seed, 13, 60, limit);
        MaximalCover quick = MaximalCover.of(town.sets, town.need, sites);
        MaximalCover tighter = MaximalCover.of(town.sets, town.need, sites, rounds);

        assertThat(tighter.plan()).isEqualTo(quick.plan());
        assertThat(tighter.mostGained()).isBetween(town.most(sites), quick.mostGained());
    }

    @Property(tries = 150, seed = "20240205")
    void aSetCoverServesAllWhoCanBeServedAndNoFewerSitesThanItsBoundDo(
            @ForAll int seed, @ForAll @IntRange(max = 250) int limit) {
        Covers town = new Covers(seed, 11, 60, limit);
        SetCover greedy = SetCover.of(town.sets, town.need);
        long coverable = town.gained(all(11));
        int fewest = IntStream.rangeClosed(0, 11)
                .filter(sites -> town.most(sites) == coverable)
                .findFirst()
                .orElseThrow();

        assertThat(greedy.plan().gained()).isEqualTo(coverable);
        assertThat(greedy.plan().left()).isZero();
        assertThat(greedy.fewestSites()).isLessThanOrEqualTo(fewest);
        assertThat(greedy.plan().choices()).hasSizeGreaterThanOrEqualTo(fewest);
    }

    @Property(tries = 100, seed = "20240206")
    void anotherSiteNeverLessensWhatIsGained(@ForAll int seed, @ForAll @IntRange(max = 250) int limit) {
        Covers town = new Covers(seed, 40, 120, limit);
        long before = 0;
        for (int sites = 0; sites <= 8; sites++) {
            MaximalCover cover = MaximalCover.of(town.sets, town.need, sites);
            assertThat(cover.plan().gained()).isBetween(before, cover.mostGained());
            before = cover.plan().gained();
        }
    }

    private static List<Integer> sites(SitePlan plan) {
        return plan.choices().stream().map(SitePlan.Choice::site).toList();
    }

    private static List<Integer> all(int sites) {
        return IntStream.range(0, sites).boxed().toList();
    }
}
