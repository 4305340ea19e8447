package org.servicecircle.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.servicecircle.coverage.HomePoints;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.coverage.NearestSearch;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.coverage.Seed;
import org.servicecircle.fixture.RandomTown;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** What must hold for the sums of any homes. */
class AreaCoverageProperties {

    private static final int WALKWAYS = 60;
    private static final int COMMUNITIES = 9;
    private static final int STREETS = 3;
    private static final int LIMIT = 900_000;

    @Property(tries = 200, seed = "20231101")
    void communitiesSumToStreetsAndStreetsToTheDistrict(
            @ForAll int seed, @ForAll @IntRange(min = 1, max = 80) int count) {
        Homes homes = homes(seed, count);
        Judgement judgement = Judgement.of(times(seed, count, LIMIT), 120_000);
        int[] streetOf = Arrays.stream(homes.areas())
                .map(area -> area == Homes.NOWHERE ? area : area % STREETS)
                .toArray();
        List<AreaCoverage> communities = AreaCoverage.of(homes, judgement, homes.areas(), COMMUNITIES);
        List<AreaCoverage> streets = AreaCoverage.of(homes, judgement, streetOf, STREETS);
        AreaCoverage district = AreaCoverage.ofAll(homes, judgement);

        for (Group group : Group.values()) {
            for (int s = 0; s < STREETS; s++) {
                int street = s;
                List<AreaCoverage> own = IntStream.range(0, COMMUNITIES)
                        .filter(community -> community % STREETS == street)
                        .mapToObj(communities::get)
                        .toList();
                assertThat(sum(own, group)).isEqualTo(streets.get(s).of(group).orElseThrow());
            }
            assertThat(sum(streets, group)).isEqualTo(district.of(group).orElseThrow());
        }
    }

    @Property(tries = 200, seed = "20231102")
    void moreMinutesNeverCoverFewerAndNeverChangeTheUnknown(@ForAll int seed) {
        Homes homes = homes(seed, 60);
        HomeTimes times = times(seed, 60, LIMIT);
        Count before = AreaCoverage.ofAll(homes, Judgement.of(times, 0)).dwellings();
        for (int minutes = 1; minutes <= 15; minutes++) {
            Count now = AreaCoverage.ofAll(homes, Judgement.of(times, minutes * 60_000))
                    .dwellings();
            assertThat(now.covered()).isGreaterThanOrEqualTo(before.covered());
            assertThat(now.unknown()).isEqualTo(before.unknown());
            before = now;
        }
    }

    @Property(tries = 100, seed = "20231103")
    void everyUncoveredHomeIsInExactlyOneGap(@ForAll int seed) {
        Homes homes = homes(seed, 60);
        HomeTimes times = times(seed, 60, LIMIT);
        Judgement judgement = Judgement.of(times, 60_000);
        Sites none = new Sites(new int[0], new int[0], new int[0], new boolean[0]);
        Causes causes = new Causes(homes, judgement, times, none, Profile.ELDER);
        List<Gap> gaps = new GapFinder(homes, judgement, causes, times, none).find(GapFinder.DEFAULT_LINK_METRES);
        int[] uncovered = IntStream.range(0, homes.size())
                .filter(home -> judgement.outcome(home) == Outcome.UNCOVERED)
                .filter(home -> homes.area(home) != Homes.NOWHERE)
                .toArray();

        assertThat(gaps.stream()
                        .flatMap(gap -> gap.homes().stream())
                        .mapToInt(Integer::intValue)
                        .sorted())
                .containsExactly(Arrays.stream(uncovered).boxed().toArray(Integer[]::new));
        assertThat(gaps.stream().mapToLong(gap -> gap.people().basis()).boxed().toList())
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Property(tries = 200, seed = "20231104")
    void halfOfThePeopleAreWithinTheMedianAndNotHalfBelowIt(@ForAll int seed) {
        Homes homes = homes(seed, 60);
        HomeTimes times = times(seed, 60, LIMIT);
        AreaCoverage all = AreaCoverage.ofAll(homes, Judgement.of(times, LIMIT));
        all.medianMinutes().ifPresent(minutes -> {
            long median = Math.round(minutes * 60_000);
            long total = residents(homes, times, Long.MAX_VALUE);
            assertThat(2 * residents(homes, times, median)).isGreaterThanOrEqualTo(total);
            assertThat(2 * residents(homes, times, median - 1)).isLessThan(total);
        });
    }

    private static long residents(Homes homes, HomeTimes times, long withinMillis) {
        return IntStream.range(0, homes.size())
                .filter(home -> homes.area(home) != Homes.NOWHERE && times.isLinked(home))
                .filter(home -> times.millis(home) <= withinMillis)
                .mapToLong(home -> homes.count(Group.RESIDENTS, home))
                .sum();
    }

    private static Count sum(List<AreaCoverage> areas, Group group) {
        Count sum = Count.ZERO;
        for (AreaCoverage area : areas) {
            Count count = area.of(group).orElseThrow();
            sum = sum.plus(Outcome.COVERED, count.covered())
                    .plus(Outcome.UNCOVERED, count.uncovered())
                    .plus(Outcome.UNKNOWN, count.unknown());
        }
        return sum;
    }

    /** Homes over about 1 km², some in no area, with known people. */
    private static Homes homes(int seed, int count) {
        Random random = new Random(seed);
        int[][] columns = new int[6][count];
        for (int home = 0; home < count; home++) {
            columns[0][home] = 1_172_000_000 + random.nextInt(100_000);
            columns[1][home] = 391_000_000 + random.nextInt(90_000);
            columns[2][home] = random.nextInt(COMMUNITIES + 1) - 1;
            columns[3][home] = random.nextInt(200);
            columns[4][home] = random.nextInt(columns[3][home] + 1);
            columns[5][home] = random.nextInt(columns[4][home] + 1);
        }
        return new Homes(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]);
    }

    /** Times of homes somewhere in a random town; every seventh is not linked. */
    private static HomeTimes times(int seed, int count, int limitMillis) {
        RandomTown town = new RandomTown(seed, 30, WALKWAYS);
        WalkNetwork network = town.network();
        List<Seed> seeds = town.places(2, WALKWAYS).stream()
                .map(place -> new Seed(0, place.in(network)))
                .toList();
        List<Optional<Snap>> snaps = IntStream.range(0, count)
                .mapToObj(home -> home % 7 == 0
                        ? Optional.<Snap>empty()
                        : Optional.of(town.place(WALKWAYS).in(network)))
                .toList();
        SnapBatch batch = new SnapBatch(snaps, List.of());
        SearchGraph graph = SearchGraph.of(WalkTimes.of(network, Profile.ELDER));
        return HomeTimes.of(NearestSearch.run(graph, seeds, limitMillis), HomePoints.of(graph, batch));
    }
}
