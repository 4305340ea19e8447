package org.servicecircle.siting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.servicecircle.coverage.CoverBounds;
import org.servicecircle.coverage.CoverSets;
import org.servicecircle.coverage.DemandPoints;
import org.servicecircle.coverage.HomePoints;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.coverage.SitePoints;
import org.servicecircle.fixture.RandomTown;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** A random town's cover sets and people, and the plainest ways to choose sites from them. */
final class Covers {

    private static final int WALKWAYS = 90;

    final CoverSets sets;
    final Need need;

    /** Per site, the demand points that it covers, as a set. */
    final List<BitSet> bySite = new ArrayList<>();

    Covers(int seed, int sites, int homes, int limitSeconds) {
        RandomTown town = new RandomTown(seed, 45, WALKWAYS);
        WalkNetwork network = town.network();
        SearchGraph graph = SearchGraph.of(WalkTimes.of(network, Profile.ADULT));
        List<Snap> places = town.places(sites, WALKWAYS).stream()
                .map(place -> place.in(network))
                .toList();
        List<Optional<Snap>> linked = town.places(homes, WALKWAYS).stream()
                .map(place -> Optional.of(place.in(network)))
                .toList();
        HomePoints points = HomePoints.of(graph, new SnapBatch(linked, List.of()));
        sets = CoverSets.of(
                SitePoints.of(graph, places),
                DemandPoints.of(points),
                limitSeconds * 1000,
                new CoverBounds(1, Long.MAX_VALUE));
        need = need(new Random(seed), homes);
        for (int site = 0; site < sites; site++) {
            BitSet covered = new BitSet();
            for (int rank : sets.cover(site).ranks()) {
                covered.set(sets.demand().number(rank));
            }
            bySite.add(covered);
        }
    }

    private static Need need(Random random, int homes) {
        int[] weight = random.ints(homes, 0, 9).toArray();
        BitSet covered = new BitSet();
        BitSet unknown = new BitSet();
        for (int home = 0; home < homes; home++) {
            int state = random.nextInt(6);
            covered.set(home, state == 0);
            unknown.set(home, state == 1);
        }
        return new Need(weight, covered, unknown);
    }

    /** People whom these sites together serve and no existing one does. */
    long gained(Iterable<Integer> sites) {
        BitSet served = new BitSet();
        for (int site : sites) {
            served.or(bySite.get(site));
        }
        return served.stream().filter(need::isOpen).mapToLong(need::weight).sum();
    }

    /** Looks at every site each time, and takes the lowest of those that gain the most. */
    List<Integer> plainGreedy(int most) {
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < most) {
            long before = gained(chosen);
            int best = -1;
            long bestGain = 0;
            for (int site = 0; site < bySite.size(); site++) {
                List<Integer> with = new ArrayList<>(chosen);
                with.add(site);
                if (gained(with) - before > bestGain) {
                    bestGain = gained(with) - before;
                    best = site;
                }
            }
            if (best < 0) {
                return chosen;
            }
            chosen.add(best);
        }
        return chosen;
    }

    /** The most that any so many sites gain, by trying all. */
    long most(int sites) {
        return most(sites, 0, new ArrayList<>());
    }

    private long most(int sites, int from, List<Integer> chosen) {
        long best = gained(chosen);
        for (int site = from; site < bySite.size() && chosen.size() < sites; site++) {
            chosen.add(site);
            best = Math.max(best, most(sites, site + 1, chosen));
            chosen.remove(chosen.size() - 1);
        }
        return best;
    }
}
