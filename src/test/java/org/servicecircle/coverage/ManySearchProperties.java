package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.servicecircle.fixture.RandomTown;
import org.servicecircle.fixture.RandomTown.Place;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** In any town, many kinds at once give what each kind gives by itself. */
class ManySearchProperties {

    private static final int JUNCTIONS = 40;
    private static final int WALKWAYS = 80;
    private static final int HOMES = 40;
    private static final int HOUR = 3_600_000;

    private static final List<Profile> PROFILES =
            List.of(Profile.ELDER, Profile.WHEELCHAIR, new Profile("waits", 1_333, true, 517, 17_500, false));
    private static final int[] KINDS = {1, 3, 16, 17};

    @Property(tries = 300, seed = "20231101")
    void agreesWithThePlainestSearchToTheMillisecondAndTheFacility(
            @ForAll int townSeed, @ForAll @IntRange(max = 900) int limit) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        WalkTimes times = WalkTimes.of(network, profile(townSeed), someClosed(townSeed));
        List<List<Seed>> kinds = kinds(town, network, 3);
        List<Snap> homes = homes(town, network);
        SearchGraph graph = SearchGraph.of(times);
        HomePoints points = HomePoints.of(graph, batch(homes));
        ManyReach many = ManySearch.run(Hierarchy.of(graph), kinds, limit * 1000);

        for (int kind = 0; kind < kinds.size(); kind++) {
            HomeTimes found = many.homeTimes(points).get(kind);
            for (int home = 0; home < homes.size(); home++) {
                long expected = ReferenceSearch.nearest(times, homes.get(home), kinds.get(kind), limit * 1000);
                boolean none = expected == Label.NONE;
                assertThat(found.millis(home)).isEqualTo(none ? Reach.UNREACHED : Label.millis(expected));
                assertThat(found.facility(home)).isEqualTo(none ? -1 : Label.facility(expected));
            }
        }
    }

    @Property(tries = 400, seed = "20231102")
    void agreesWithOneSearchForEachKindWhateverTheirNumber(@ForAll int townSeed) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        SearchGraph graph = SearchGraph.of(WalkTimes.of(network, profile(townSeed)));
        List<List<Seed>> kinds = kinds(town, network, KINDS[Math.floorMod(townSeed, KINDS.length)]);

        SearchComparison.check(Hierarchy.of(graph), kinds, HOUR, HomePoints.of(graph, batch(homes(town, network))));
    }

    @Property(tries = 50, seed = "20231103")
    void aHierarchyIsTheSameWheneverItIsMade(@ForAll int townSeed) {
        SearchGraph graph = SearchGraph.of(
                WalkTimes.of(new RandomTown(townSeed, JUNCTIONS, WALKWAYS).network(), profile(townSeed)));

        assertThat(Contraction.of(graph).order())
                .isEqualTo(Contraction.of(graph).order())
                .doesNotHaveDuplicates();
    }

    private static Profile profile(int townSeed) {
        return PROFILES.get(Math.floorMod(townSeed, PROFILES.size()));
    }

    private static BitSet someClosed(int townSeed) {
        BitSet closed = new BitSet();
        new Random(townSeed).ints(WALKWAYS / 10, 0, WALKWAYS).forEach(closed::set);
        return closed;
    }

    private static List<Snap> homes(RandomTown town, WalkNetwork network) {
        return town.places(HOMES, WALKWAYS).stream()
                .map(place -> place.in(network))
                .toList();
    }

    private static SnapBatch batch(List<Snap> homes) {
        return new SnapBatch(homes.stream().map(Optional::of).toList(), List.of());
    }

    /** Kinds of none to six facilities with two entrances each; numbers with gaps, highest first. */
    private static List<List<Seed>> kinds(RandomTown town, WalkNetwork network, int count) {
        List<List<Seed>> kinds = new ArrayList<>();
        for (int kind = 0; kind < count; kind++) {
            List<Place> places = town.places(kind % 7 * 2, WALKWAYS);
            List<Seed> seeds = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                seeds.add(new Seed(1000 - 7 * (i / 2) - kind, places.get(i).in(network)));
            }
            kinds.add(seeds);
        }
        return kinds;
    }
}
