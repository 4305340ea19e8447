package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.servicecircle.fixture.RandomTown;
import org.servicecircle.fixture.RandomTown.Place;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;
import org.servicecircle.network.WalkwayKind;

/** What a home reaches must be what the search from the other end says, in any town. */
class OutwardSearchProperties {

    private static final int JUNCTIONS = 40;
    private static final int WALKWAYS = 80;
    private static final int PLACES = 40;
    private static final int HOUR = 3_600_000;
    private static final Profile WAITS = new Profile("waits", 1_333, true, 517, 17_500, false);

    @Property(tries = 300, seed = "20261124")
    void agreesWithTheSearchFromTheFacilityToTheMillisecond(
            @ForAll int townSeed, @ForAll @IntRange(max = 900) int limit) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        WalkTimes times = times(network, townSeed);
        Snap home = town.place(WALKWAYS).in(network);
        OutwardReach reach = OutwardSearch.run(times, home, limit * 1000);
        SearchGraph graph = SearchGraph.of(times);

        for (Place place : town.places(PLACES, WALKWAYS)) {
            Snap entrance = place.in(network);
            int expected = NearestSearch.run(graph, List.of(new Seed(0, entrance)), limit * 1000)
                    .millisFrom(home);
            assertThat(reach.arrivalAt(entrance).map(Arrival::millis))
                    .isEqualTo(expected == Reach.UNREACHED ? Optional.empty() : Optional.of(expected));
        }
    }

    @Property(tries = 200, seed = "20261125")
    void aRouteIsOneWalkThatTakesExactlyItsTimeAndLength(@ForAll int townSeed) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        WalkTimes times = times(network, townSeed);
        Snap home = town.place(WALKWAYS).in(network);
        OutwardReach reach = OutwardSearch.run(times, home, HOUR);

        for (Place place : town.places(PLACES, WALKWAYS)) {
            Seed seed = new Seed(7, place.in(network));
            Optional<Arrival> arrival = reach.arrivalAt(seed.snap());
            Optional<Route> route = reach.routeTo(List.of(seed));
            assertThat(route.isPresent()).isEqualTo(arrival.isPresent());
            route.ifPresent(way -> {
                assertThat(way.facility()).isEqualTo(7);
                assertThat(way.millis()).isEqualTo(arrival.get().millis());
                assertThat(way.lengthMm()).isEqualTo(arrival.get().lengthMm());
                boolean stairs = way.pieces().stream()
                        .anyMatch(piece -> !piece.isConnector()
                                && piece.lengthMm() > 0
                                && network.kind(piece.walkway()) == WalkwayKind.STEPS);
                boolean pointlike = way.pieces().stream()
                        .anyMatch(piece -> !piece.isConnector() && network.lengthMm(piece.walkway()) == 0);
                if (!pointlike) {
                    assertThat(arrival.get().stepFree()).isEqualTo(!stairs);
                }
                RouteCheck.check(times, home, seed, way);
            });
        }
    }

    @Property(tries = 200, seed = "20261126")
    void aWayIsStepFreeJustWhenNoTimeIsLostWithoutStairs(@ForAll int townSeed) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        BitSet stairs = new BitSet();
        for (int w = 0; w < network.walkwayCount(); w++) {
            stairs.set(w, network.kind(w) == WalkwayKind.STEPS);
        }
        Snap home = town.place(WALKWAYS).in(network);
        OutwardReach reach = OutwardSearch.run(WalkTimes.of(network, WAITS), home, HOUR);
        OutwardReach without = OutwardSearch.run(WalkTimes.of(network, WAITS, stairs), home, HOUR);

        for (Place place : town.places(PLACES, WALKWAYS)) {
            Snap entrance = place.in(network);
            if (!stairs.get(home.walkway()) && !stairs.get(entrance.walkway())) {
                reach.arrivalAt(entrance).ifPresent(arrival -> {
                    Optional<Integer> flat = without.arrivalAt(entrance).map(Arrival::millis);
                    assertThat(arrival.stepFree()).isEqualTo(flat.equals(Optional.of(arrival.millis())));
                });
            }
        }
    }

    @Property(tries = 200, seed = "20261127")
    void reachedWalkwaysHoldJustThePointsOneComesToInTime(
            @ForAll int townSeed, @ForAll @IntRange(max = 600) int limit) {
        RandomTown town = new RandomTown(townSeed, JUNCTIONS, WALKWAYS);
        WalkNetwork network = town.network();
        Snap home = town.place(WALKWAYS).in(network);
        OutwardReach reach = OutwardSearch.run(times(network, townSeed), home, HOUR);
        ReachedWalkways reached = ReachedWalkways.of(reach, limit * 1000);

        for (Place place : town.places(PLACES, WALKWAYS)) {
            Snap there = place.in(network);
            Snap onIt = new Snap(there.walkway(), there.fromMm(), 0, 0, 0);
            boolean inTime = reach.arrivalAt(onIt)
                    .filter(arrival -> arrival.millis() <= limit * 1000)
                    .isPresent();
            assertThat(reached.holds(onIt.walkway(), onIt.fromMm())).isEqualTo(inTime);
        }
    }

    private static WalkTimes times(WalkNetwork network, int townSeed) {
        List<Profile> profiles = List.of(Profile.ELDER, Profile.WHEELCHAIR, WAITS);
        BitSet closed = BitSet.valueOf(new long[] {townSeed & 0x1111L});
        return WalkTimes.of(network, profiles.get(Math.floorMod(townSeed, profiles.size())), closed);
    }
}
