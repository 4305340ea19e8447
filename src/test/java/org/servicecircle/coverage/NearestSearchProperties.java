package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.servicecircle.fixture.RandomTown;
import org.servicecircle.fixture.RandomTown.Place;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** What must hold in any town. */
class NearestSearchProperties {

    private static final int JUNCTIONS = 40;
    private static final int WALKWAYS = 80;
    private static final int HOMES = 60;
    private static final int HOUR = 3_600_000;

    private static final List<Profile> PROFILES =
            List.of(Profile.ELDER, Profile.WHEELCHAIR, new Profile("waits", 1_333, true, 517, 17_500, false));

    @Property(tries = 400, seed = "20231015")
    void agreesWithThePlainestSearchToTheMillisecond(
            @ForAll int townSeed, @ForAll @IntRange(max = 8) int facilities, @ForAll @IntRange(max = 900) int limit) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        WalkTimes times = WalkTimes.of(network, profile(townSeed), someClosed(townSeed))
                .openingToEverybody(Math.floorMod(townSeed, WALKWAYS));
        List<Seed> seeds = seeds(network, town.places(facilities, WALKWAYS));
        Reach reach = NearestSearch.run(SearchGraph.of(times), seeds, limit * 1000);

        for (Place place : town.places(HOMES, WALKWAYS)) {
            Snap home = place.in(network);
            long expected = ReferenceSearch.nearest(times, home, seeds, limit * 1000);
            boolean none = expected == Label.NONE;
            assertThat(reach.millisFrom(home)).isEqualTo(none ? Reach.UNREACHED : Label.millis(expected));
            assertThat(reach.facilityFrom(home)).isEqualTo(none ? -1 : Label.facility(expected));
        }
    }

    @Property(tries = 200, seed = "20231016")
    void aRouteIsOneWalkThatTakesExactlyItsTime(@ForAll int townSeed) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        WalkTimes times = WalkTimes.of(network, profile(townSeed));
        List<Seed> seeds = seeds(network, town.places(3, WALKWAYS));
        Reach reach = NearestSearch.run(SearchGraph.of(times), seeds, HOUR);

        for (Place place : town.places(HOMES, WALKWAYS)) {
            Snap home = place.in(network);
            assertThat(reach.routeFrom(home).isPresent()).isEqualTo(reach.millisFrom(home) != Reach.UNREACHED);
            reach.routeFrom(home).ifPresent(route -> {
                assertThat(route.millis()).isEqualTo(reach.millisFrom(home));
                assertThat(route.facility()).isEqualTo(reach.facilityFrom(home));
                RouteCheck.check(times, home, seeds.get(route.seed()), route);
            });
        }
    }

    @Property(tries = 200, seed = "20231017")
    void anotherFacilityNeverMakesAWayLonger(@ForAll int townSeed) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        WalkTimes times = WalkTimes.of(network, profile(townSeed));
        List<Seed> all = seeds(network, town.places(5, WALKWAYS));
        Reach fewer = NearestSearch.run(SearchGraph.of(times), all.subList(0, 4), HOUR);
        Reach more = NearestSearch.run(SearchGraph.of(times), all, HOUR);

        for (Place place : town.places(HOMES, WALKWAYS)) {
            Snap home = place.in(network);
            assertThat(more.millisFrom(home)).isLessThanOrEqualTo(fewer.millisFrom(home));
        }
    }

    @Property(tries = 200, seed = "20231018")
    void anotherWalkwayNeverMakesAWayLonger(@ForAll int townSeed) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        List<Place> facilities = town.places(3, WALKWAYS - 10);
        WalkNetwork before = town.network(WALKWAYS - 10);
        WalkNetwork after = town.network();
        Profile profile = profile(townSeed);
        Reach less = NearestSearch.run(SearchGraph.of(WalkTimes.of(before, profile)), seeds(before, facilities), HOUR);
        Reach more = NearestSearch.run(SearchGraph.of(WalkTimes.of(after, profile)), seeds(after, facilities), HOUR);

        for (Place place : town.places(HOMES, WALKWAYS - 10)) {
            assertThat(more.millisFrom(place.in(after))).isLessThanOrEqualTo(less.millisFrom(place.in(before)));
        }
    }

    @Property(tries = 200, seed = "20231019")
    void aFasterWalkerNeedsNoLonger(@ForAll int townSeed, @ForAll @IntRange(min = 500, max = 2000) int speed) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        List<Seed> seeds = seeds(network, town.places(3, WALKWAYS));
        Profile slow = new Profile("slow", speed, true, speed / 2, 9_000, false);
        Profile fast = new Profile("fast", speed + 1, true, speed / 2 + 1, 8_999, false);
        Reach slowly = NearestSearch.run(SearchGraph.of(WalkTimes.of(network, slow)), seeds, HOUR);
        Reach fastly = NearestSearch.run(SearchGraph.of(WalkTimes.of(network, fast)), seeds, HOUR);

        for (Place place : town.places(HOMES, WALKWAYS)) {
            Snap home = place.in(network);
            assertThat(fastly.millisFrom(home)).isLessThanOrEqualTo(slowly.millisFrom(home));
        }
    }

    @Property(tries = 200, seed = "20231020")
    void aLongerSearchFindsTheSameAndMore(@ForAll int townSeed) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        WalkTimes times = WalkTimes.of(network, profile(townSeed));
        List<Seed> seeds = seeds(network, town.places(3, WALKWAYS));
        Reach hour = NearestSearch.run(SearchGraph.of(times), seeds, HOUR);

        for (int minutes : new int[] {1, 2, 3, 5, 10, 15}) {
            Reach reach = NearestSearch.run(SearchGraph.of(times), seeds, minutes * 60_000);
            for (Place place : town.places(HOMES, WALKWAYS)) {
                Snap home = place.in(network);
                boolean within = hour.millisFrom(home) <= minutes * 60_000;
                assertThat(reach.millisFrom(home)).isEqualTo(within ? hour.millisFrom(home) : Reach.UNREACHED);
            }
        }
    }

    @Property(tries = 200, seed = "20231021")
    void theOrderOfTheSeedsDoesNotMatter(@ForAll int townSeed) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        WalkTimes times = WalkTimes.of(network, profile(townSeed));
        List<Seed> seeds = seeds(network, town.places(6, WALKWAYS));
        List<Seed> shuffled = new ArrayList<>(seeds);
        Collections.shuffle(shuffled, new Random(townSeed));
        Reach one = NearestSearch.run(SearchGraph.of(times), seeds, HOUR);
        Reach other = NearestSearch.run(SearchGraph.of(times), shuffled, HOUR);

        for (Place place : town.places(HOMES, WALKWAYS)) {
            Snap home = place.in(network);
            assertThat(other.millisFrom(home)).isEqualTo(one.millisFrom(home));
            assertThat(other.facilityFrom(home)).isEqualTo(one.facilityFrom(home));
        }
    }

    private static Profile profile(int townSeed) {
        return PROFILES.get(Math.floorMod(townSeed, PROFILES.size()));
    }

    private static BitSet someClosed(int townSeed) {
        BitSet closed = new BitSet();
        new Random(townSeed).ints(WALKWAYS / 10, 0, WALKWAYS).forEach(closed::set);
        return closed;
    }

    /** Two entrances to each facility, so that several seeds share a number. */
    private static List<Seed> seeds(WalkNetwork network, List<Place> places) {
        List<Seed> seeds = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            seeds.add(new Seed(i / 2, places.get(i).in(network)));
        }
        return seeds;
    }
}
