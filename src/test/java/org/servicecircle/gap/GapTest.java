package org.servicecircle.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.servicecircle.coverage.HomePoints;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.coverage.NearestSearch;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.coverage.Seed;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.fixture.TinyTown.Way;
import org.servicecircle.fixture.TownHomes;
import org.servicecircle.network.Profile;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.UnlinkedReason;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;
import org.servicecircle.network.WalkwayKind;

/**
 * One road of 2 km from west to east, and north of a river another that is reached over a bridge at the eastern end. At
 * 1 m/s ten minutes are 600 m.
 */
class GapTest {

    private static final Profile PACE = new Profile("pace", 1000, true, 1000, 0, false);
    private static final int TEN_MINUTES = 600_000;
    private static final int HOUR = 3_600_000;

    private final TinyTown town = new TinyTown()
            .junction("west", 0, 0)
            .junction("east", 2000, 0)
            .junction("north-east", 2000, 200)
            .junction("north-west", 0, 200)
            .barrier(-500, 100, 1990, 100)
            .lane("west", "east")
            .add("east", "north-east", Way.of(WalkwayKind.BRIDGE))
            .lane("north-east", "north-west");

    /** Area 0: by the facility and 100 m on. Area 1: two far ones. Area 2: across the river, and one in the fields. */
    private final TownHomes homes = new TownHomes()
            .add(50, 0, 0, 10, 4, 1)
            .add(150, 0, 0, 30, 6, 2)
            .add(1500, 0, 1, 50, 20, 5)
            .add(1600, 0, 1, 7, 2, 0)
            .add(50, 200, 2, 20, 9, 3)
            .add(50, 900, 2, 3, 1, 0);

    @Test
    void countsPeopleByOutcome() {
        List<AreaCoverage> areas = AreaCoverage.of(build(), judged(TEN_MINUTES), build().areas(), 3);

        assertThat(areas.get(0).residents()).contains(new Count(40, 40, 0, 0));
        assertThat(areas.get(1).elders60()).contains(new Count(22, 0, 22, 0));
        assertThat(areas.get(2).residents()).contains(new Count(23, 0, 20, 3));
        assertThat(areas.get(2).dwellings()).isEqualTo(new Count(2, 0, 1, 1));
        assertThat(areas.get(2).dwellings().share()).hasValue(0);
        assertThat(AreaCoverage.ofAll(build(), judged(TEN_MINUTES)).residents()).contains(new Count(120, 40, 77, 3));
    }

    @Test
    void quantilesWeighResidentsOrDwellings() {
        // Times are 50, 150, 1500, 1600 s and 4,150 s, which is beyond the hour; weights 10, 30, 50, 7, 20.
        AreaCoverage all = AreaCoverage.ofAll(build(), judged(TEN_MINUTES));
        assertThat(all.medianMinutes()).hasValue(25);
        assertThat(all.p90Minutes()).isEmpty();

        AreaCoverage first = AreaCoverage.of(build(), judged(TEN_MINUTES), build().areas(), 3)
                .get(0);
        assertThat(first.medianMinutes()).hasValue(2.5);
        AreaCoverage unweighted = AreaCoverage.ofAll(withoutPeople(), judged(TEN_MINUTES));
        assertThat(unweighted.residents()).isEmpty();
        assertThat(unweighted.basis()).isEqualTo(new Count(6, 2, 3, 1));
        assertThat(unweighted.medianMinutes()).hasValue(25);
    }

    @Test
    void gathersGapsAndSaysWhy() {
        List<Gap> gaps = finder(List.of(seed())).find(GapFinder.DEFAULT_LINK_METRES);

        assertThat(gaps).hasSize(2);
        Gap far = gaps.get(0);
        assertThat(far.homes()).containsExactly(2, 3);
        assertThat(far.people()).isEqualTo(new People(OptionalLong.of(57), OptionalLong.of(22), OptionalLong.of(5), 2));
        assertThat(far.cause()).isEqualTo(Cause.NONE);
        assertThat(far.nearest()).contains(new Gap.Nearest(7, OptionalInt.of(1_500_000), 1500));
        Gap across = gaps.get(1);
        assertThat(across.homes()).containsExactly(4);
        assertThat(across.cause()).isEqualTo(Cause.SEVERED);
        assertThat(across.nearest()).contains(new Gap.Nearest(7, OptionalInt.empty(), 206));
    }

    @Test
    void homesFurtherApartThanTheLinkAreTwoGaps() {
        assertThat(finder(List.of(seed())).find(50)).hasSize(3);
    }

    @Test
    void aFacilityThatIsShutIsTheCauseWhereItWouldBeInTime() {
        HomeTimes open = times(List.of());
        Judgement judgement = Judgement.of(open, TEN_MINUTES);
        Causes causes = new Causes(build(), judgement, times(List.of(seed())), sites(true), PACE);

        assertThat(causes.of(0)).isEqualTo(Cause.CLOSED);
        assertThat(causes.of(2)).isEqualTo(Cause.NONE);
        assertThat(causes.of(4)).isEqualTo(Cause.SEVERED);
        assertThatThrownBy(() -> causes.of(5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFacilityOffTheNetworkLeavesTheCauseUnknown() {
        HomeTimes none = times(List.of());
        Causes causes = new Causes(build(), Judgement.of(none, TEN_MINUTES), none, sites(false), PACE);

        assertThat(causes.of(0)).isEqualTo(Cause.UNKNOWN);
        assertThat(causes.of(2)).isEqualTo(Cause.NONE);
    }

    @Test
    void unknownHoursMakeTheOutcomeUnknown() {
        Judgement judgement = Judgement.of(times(List.of()), times(List.of(seed())), TEN_MINUTES);

        assertThat(judgement.outcome(0)).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.outcome(2)).isEqualTo(Outcome.UNCOVERED);
    }

    @Test
    void creditsWhatTheFacilityBrings() {
        Judgement with = judged(TEN_MINUTES);
        Judgement without = Judgement.of(times(List.of()), TEN_MINUTES);
        List<People> gained = Gained.of(build(), with, without, build().areas(), 3);

        assertThat(gained.get(0).residents()).hasValue(40);
        assertThat(gained.get(1)).isEqualTo(new People(OptionalLong.of(0), OptionalLong.of(0), OptionalLong.of(0), 0));
    }

    @Test
    void nobodyAndNothingGiveNoDataInsteadOfZeroPerCent() {
        Homes nobody = new TownHomes().build();
        SearchGraph nowhere = SearchGraph.of(WalkTimes.of(WalkNetwork.builder().build(), PACE));
        HomeTimes times = HomeTimes.of(
                NearestSearch.run(nowhere, List.of(), HOUR),
                HomePoints.of(nowhere, new SnapBatch(List.of(), List.of())));
        Judgement judgement = Judgement.of(times, TEN_MINUTES);
        AreaCoverage all = AreaCoverage.ofAll(nobody, judgement);

        assertThat(all.dwellings()).isEqualTo(Count.ZERO);
        assertThat(all.basis().share()).isEqualTo(OptionalDouble.empty());
        assertThat(all.medianMinutes()).isEmpty();
        Sites none = new Sites(new int[0], new int[0], new int[0], new boolean[0]);
        Causes causes = new Causes(nobody, judgement, times, none, PACE);
        assertThat(new GapFinder(nobody, judgement, causes, times, none).find(150))
                .isEmpty();
    }

    @Test
    void withoutAnyFacilityEverybodyIsUncoveredForWantOfOne() {
        HomeTimes none = times(List.of());
        Judgement judgement = Judgement.of(none, TEN_MINUTES);
        Sites nowhere = new Sites(new int[0], new int[0], new int[0], new boolean[0]);
        Causes causes = new Causes(build(), judgement, none, nowhere, PACE);
        List<Gap> gaps = new GapFinder(build(), judgement, causes, none, nowhere).find(150);

        assertThat(gaps).extracting(Gap::cause).containsOnly(Cause.NONE);
        assertThat(gaps).extracting(Gap::nearest).containsOnly(Optional.empty());
    }

    private GapFinder finder(List<Seed> seeds) {
        HomeTimes times = times(seeds);
        Judgement judgement = Judgement.of(times, TEN_MINUTES);
        Causes causes = new Causes(build(), judgement, times, sites(true), PACE);
        return new GapFinder(build(), judgement, causes, times, sites(true));
    }

    private Judgement judged(int limitMillis) {
        return Judgement.of(times(List.of(seed())), limitMillis);
    }

    private HomeTimes times(List<Seed> seeds) {
        SearchGraph graph = SearchGraph.of(WalkTimes.of(town.network(), PACE, new BitSet()));
        SnapBatch snaps = new SnapBatch(
                List.of(
                        Optional.of(town.on("west-east", 50)),
                        Optional.of(town.on("west-east", 150)),
                        Optional.of(town.on("west-east", 1500)),
                        Optional.of(town.on("west-east", 1600)),
                        Optional.of(town.on("north-east-north-west", 1950)),
                        Optional.empty()),
                List.of(new SnapBatch.Unlinked(5, UnlinkedReason.NO_WALKWAY_NEAR)));
        return HomeTimes.of(NearestSearch.run(graph, seeds, HOUR), HomePoints.of(graph, snaps));
    }

    /** Facility 7 at the western end of the southern road. */
    private Seed seed() {
        return new Seed(7, town.on("west-east", 0));
    }

    private static Sites sites(boolean linked) {
        return new Sites(
                new int[] {TinyTown.lonE7(0)}, new int[] {TinyTown.latE7(0)}, new int[] {7}, new boolean[] {linked});
    }

    private Homes build() {
        return homes.build();
    }

    private static Homes withoutPeople() {
        TownHomes homes = new TownHomes();
        double[][] xy = {{50, 0}, {150, 0}, {1500, 0}, {1600, 0}, {50, 200}, {50, 900}};
        for (double[] place : xy) {
            homes.add(place[0], place[1], 0, -1, -1, -1);
        }
        return homes.build();
    }
}
