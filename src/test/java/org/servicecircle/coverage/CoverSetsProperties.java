package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.servicecircle.fixture.RandomTown;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** Cover sets against one search for each site, in towns with every kind of walkway. */
class CoverSetsProperties {

    private static final int JUNCTIONS = 60;
    private static final int WALKWAYS = 130;
    private static final int HOMES = 150;
    private static final CoverBounds ALONE = new CoverBounds(1, Long.MAX_VALUE);

    private static final List<Profile> PROFILES =
            List.of(Profile.ELDER, Profile.WHEELCHAIR, new Profile("waits", 1_333, true, 517, 17_500, false));

    @Property(tries = 300, seed = "20240101")
    void aCoverHoldsExactlyTheHomesThatASearchFromTheSiteReaches(
            @ForAll int townSeed, @ForAll @IntRange(max = 600) int limit) {
        Town town = new Town(townSeed);
        CoverSets sets =
                CoverSets.of(SitePoints.of(town.graph, town.sites), DemandPoints.of(town.homes), limit * 1000, ALONE);

        assertThat(sets.siteCount()).isEqualTo(town.sites.size());
        long pairs = 0;
        for (int site = 0; site < town.sites.size(); site++) {
            Reach reach = NearestSearch.run(town.graph, List.of(new Seed(0, town.sites.get(site))), limit * 1000);
            HomeTimes times = HomeTimes.of(reach, town.homes);
            TreeSet<Integer> expected = new TreeSet<>();
            for (int home = 0; home < times.size(); home++) {
                if (times.isReached(home)) {
                    expected.add(home);
                }
            }
            assertThat(numbers(sets, site)).isEqualTo(expected);
            assertThat(sets.cover(site).size()).isEqualTo(expected.size());
            pairs += expected.size();
        }
        assertThat(sets.pairs()).isEqualTo(pairs);
    }

    @Property(tries = 100, seed = "20240102")
    void aJunctionCoversTheJunctionsFromWhichOneReachesIt(
            @ForAll int townSeed, @ForAll @IntRange(max = 600) int limit) {
        Town town = new Town(townSeed);
        CoverSets sets = CoverSets.of(
                SitePoints.ofAllJunctions(town.graph), DemandPoints.ofAllJunctions(town.graph), limit * 1000, ALONE);

        for (int junction = 0; junction < JUNCTIONS; junction++) {
            TreeSet<Integer> expected = new TreeSet<>();
            for (int from = 0; from < JUNCTIONS; from++) {
                if (PlainWalk.millis(town.graph.times(), from, junction) <= limit * 1000L) {
                    expected.add(from);
                }
            }
            assertThat(numbers(sets, junction)).isEqualTo(expected);
        }
    }

    @Property(tries = 40, seed = "20240103")
    void threadsDoNotMatter(@ForAll int townSeed) {
        Town town = new Town(townSeed);
        SitePoints sites = SitePoints.of(town.graph, town.manySites());
        DemandPoints demand = DemandPoints.of(town.homes);
        CoverSets one = CoverSets.of(sites, demand, 200_000, ALONE);

        for (int threads : new int[] {2, 7}) {
            CoverSets several = CoverSets.of(sites, demand, 200_000, new CoverBounds(threads, Long.MAX_VALUE));
            assertThat(several.pairs()).isEqualTo(one.pairs());
            assertThat(several.bytes()).isEqualTo(one.bytes());
            for (int site = 0; site < sites.size(); site++) {
                assertThat(several.cover(site).ranks())
                        .isEqualTo(one.cover(site).ranks());
            }
        }
    }

    @Property(tries = 100, seed = "20240104")
    void someOfTheHomesAreServedAsAmongAll(@ForAll int townSeed, @ForAll @IntRange(max = 600) int limit) {
        Town town = new Town(townSeed);
        BitSet wanted = new BitSet();
        new Random(townSeed).ints(HOMES / 3, 0, HOMES).forEach(wanted::set);
        SitePoints sites = SitePoints.of(town.graph, town.sites);
        CoverSets all = CoverSets.of(sites, DemandPoints.of(town.homes), limit * 1000, ALONE);
        CoverSets some = CoverSets.of(sites, DemandPoints.of(town.homes, wanted), limit * 1000, ALONE);

        for (int site = 0; site < sites.size(); site++) {
            Set<Integer> expected = numbers(all, site);
            expected.removeIf(home -> !wanted.get(home));
            assertThat(numbers(some, site)).isEqualTo(expected);
        }
    }

    private static Set<Integer> numbers(CoverSets sets, int site) {
        Set<Integer> numbers = new TreeSet<>();
        for (int rank : sets.cover(site).ranks()) {
            assertThat(numbers.add(sets.demand().number(rank))).isTrue();
        }
        return numbers;
    }

    /** A random town with sites and homes; every tenth home is not linked. */
    private static final class Town {

        private final RandomTown town;
        private final WalkNetwork network;
        private final SearchGraph graph;
        private final List<Snap> sites;
        private final HomePoints homes;

        Town(int seed) {
            town = new RandomTown(seed, JUNCTIONS, WALKWAYS);
            network = town.network();
            BitSet closed = new BitSet();
            new Random(seed).ints(WALKWAYS / 10, 0, WALKWAYS).forEach(closed::set);
            Profile profile = PROFILES.get(Math.floorMod(seed, PROFILES.size()));
            graph = SearchGraph.of(WalkTimes.of(network, profile, closed));
            sites = snaps(20);
            List<Optional<Snap>> linked = new ArrayList<>();
            for (Snap home : snaps(HOMES)) {
                linked.add(linked.size() % 10 == 3 ? Optional.empty() : Optional.of(home));
            }
            homes = HomePoints.of(graph, new SnapBatch(linked, List.of()));
        }

        /** Enough for several chunks. */
        List<Snap> manySites() {
            return snaps(3 * CoverSets.SITES_PER_CHUNK + 17);
        }

        private List<Snap> snaps(int count) {
            return town.places(count, WALKWAYS).stream()
                    .map(place -> place.in(network))
                    .toList();
        }
    }
}
