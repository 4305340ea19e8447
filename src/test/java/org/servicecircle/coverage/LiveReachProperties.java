package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
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

/** Whatever is changed in whatever town, in whatever order: all is as if it had been searched anew. */
class LiveReachProperties {

    private static final int JUNCTIONS = 40;
    private static final int WALKWAYS = 80;
    private static final int HOMES = 60;
    private static final int CHANGES = 40;

    private static final List<Profile> PROFILES =
            List.of(Profile.ELDER, Profile.WHEELCHAIR, new Profile("waits", 1_333, true, 517, 17_500, false));

    /** What the town should be now. */
    private record State(WalkTimes times, Map<Integer, List<Snap>> facilities) {

        State with(WalkTimes others) {
            return new State(others, facilities);
        }

        State with(int facility, List<Snap> entrances) {
            Map<Integer, List<Snap>> others = new TreeMap<>(facilities);
            if (entrances.isEmpty()) {
                others.remove(facility);
            } else {
                others.put(facility, entrances);
            }
            return new State(times, others);
        }

        List<Seed> seeds() {
            List<Seed> seeds = new ArrayList<>();
            facilities.forEach(
                    (facility, entrances) -> entrances.forEach(entrance -> seeds.add(new Seed(facility, entrance))));
            return seeds;
        }
    }

    @Property(tries = 400, seed = "20231101")
    void everyLabelIsThatOfANewSearchAfterEveryChange(@ForAll int townSeed, @ForAll @IntRange(max = 900) int limit) {
        new Trial(townSeed, JUNCTIONS, WALKWAYS, limit * 1000).run();
    }

    @Property(tries = 200, seed = "20231102")
    void alsoInASmallTownWhereEverythingIsOnEverybodysWay(@ForAll int townSeed) {
        new Trial(townSeed, 6, 14, 900_000).run();
    }

    @Property(tries = 100, seed = "20231103")
    void alsoInALargeTownOfSparseWalkways(@ForAll int townSeed) {
        new Trial(townSeed, 400, 480, 900_000).run();
    }

    /** One town, one row of random changes. */
    private static final class Trial {

        private final Random random;
        private final RandomTown town;
        private final WalkNetwork network;
        private final int walkways;
        private final int limitMillis;
        private final List<Optional<Snap>> snaps;
        private final HomePoints homes;
        private final Deque<State> undo = new ArrayDeque<>();
        private final Deque<State> redo = new ArrayDeque<>();
        private final LiveReach live;
        private final LiveHomes liveHomes;
        private State state;

        Trial(int townSeed, int junctions, int walkways, int limitMillis) {
            this.random = new Random(townSeed);
            this.walkways = walkways;
            this.limitMillis = limitMillis;
            this.town = new RandomTown(townSeed, junctions, walkways);
            this.network = town.network();
            this.snaps = homes();
            WalkTimes times = WalkTimes.of(network, profile(), someClosed());
            this.state = new State(times, Map.of());
            int facilities = random.nextInt(5);
            for (int facility = 0; facility < facilities; facility++) {
                state = state.with(facility, entrances());
            }
            Reach reach = search(state);
            this.homes = HomePoints.of(reach.graph(), new SnapBatch(snaps, List.of()));
            this.live = LiveReach.of(reach);
            this.liveHomes = LiveHomes.of(live, homes, HomeTimes.of(reach, homes));
        }

        void run() {
            compare();
            for (int i = 0; i < CHANGES; i++) {
                HomeTimes before = liveHomes.times();
                int[] changed = change().map(liveHomes::update).orElse(new int[0]);
                compare();
                assertThat(changed).isEqualTo(differences(before, liveHomes.times()));
            }
            while (!undo.isEmpty()) {
                undo().ifPresent(liveHomes::update);
                compare();
            }
            assertThat(live.undo()).isEmpty();
        }

        private Optional<Touched> change() {
            int walkway = random.nextInt(walkways);
            return switch (random.nextInt(10)) {
                case 0, 1 -> Optional.of(add());
                case 2 -> Optional.of(remove());
                case 3 -> Optional.of(move());
                case 4, 5 -> Optional.of(turn(state.with(state.times.closing(walkway)), live.close(walkway)));
                case 6 -> Optional.of(turn(state.with(state.times.opening(walkway)), live.open(walkway)));
                case 7 ->
                    Optional.of(
                            turn(state.with(state.times.openingToEverybody(walkway)), live.openToEverybody(walkway)));
                case 8 -> undo();
                default -> redo();
            };
        }

        private Touched add() {
            int facility = random.nextInt(20);
            while (state.facilities.containsKey(facility)) {
                facility++;
            }
            List<Snap> entrances = entrances();
            return turn(state.with(facility, entrances), live.add(facility, entrances));
        }

        private Touched remove() {
            int facility = someFacility();
            return turn(state.with(facility, List.of()), live.remove(facility));
        }

        private Touched move() {
            int facility = someFacility();
            List<Snap> entrances = entrances();
            return turn(state.with(facility, entrances), live.move(facility, entrances));
        }

        private Touched turn(State next, Touched touched) {
            undo.push(state);
            redo.clear();
            state = next;
            return touched;
        }

        private Optional<Touched> undo() {
            assertThat(live.undoable()).isEqualTo(undo.size());
            if (!undo.isEmpty()) {
                redo.push(state);
                state = undo.pop();
            }
            return live.undo();
        }

        private Optional<Touched> redo() {
            assertThat(live.redoable()).isEqualTo(redo.size());
            if (!redo.isEmpty()) {
                undo.push(state);
                state = redo.pop();
            }
            return live.redo();
        }

        private int someFacility() {
            List<Integer> numbers = List.copyOf(state.facilities.keySet());
            return numbers.isEmpty() ? 7 : numbers.get(random.nextInt(numbers.size()));
        }

        /** One or two; often where another facility is already. */
        private List<Snap> entrances() {
            List<Seed> others = state.seeds();
            if (!others.isEmpty() && random.nextInt(3) == 0) {
                return List.of(others.get(random.nextInt(others.size())).snap());
            }
            return town.places(1 + random.nextInt(2), walkways).stream()
                    .map(place -> place.in(network))
                    .toList();
        }

        private List<Optional<Snap>> homes() {
            List<Optional<Snap>> places = new ArrayList<>();
            for (Place place : town.places(HOMES, walkways)) {
                places.add(Optional.of(place.in(network)));
            }
            places.add(Optional.empty());
            return List.copyOf(places);
        }

        private Profile profile() {
            return PROFILES.get(random.nextInt(PROFILES.size()));
        }

        private BitSet someClosed() {
            BitSet closed = new BitSet();
            random.ints(walkways / 10, 0, walkways).forEach(closed::set);
            return closed;
        }

        private Reach search(State of) {
            return NearestSearch.run(SearchGraph.of(of.times), of.seeds(), limitMillis);
        }

        private void compare() {
            Reach fresh = search(state);
            for (int node = 0; node < fresh.graph().nodeCount(); node++) {
                assertThat(live.label(node)).as("node %d", node).isEqualTo(fresh.label(node));
            }
            HomeTimes expected = HomeTimes.of(fresh, HomePoints.of(fresh.graph(), new SnapBatch(snaps, List.of())));
            assertThat(differences(expected, liveHomes.times())).isEmpty();
        }
    }

    /** Homes with another time or facility. */
    private static int[] differences(HomeTimes one, HomeTimes other) {
        assertThat(other.size()).isEqualTo(one.size());
        List<Integer> homes = new ArrayList<>();
        for (int home = 0; home < one.size(); home++) {
            if (one.millis(home) != other.millis(home) || one.facility(home) != other.facility(home)) {
                homes.add(home);
            }
        }
        return homes.stream().mapToInt(Integer::intValue).toArray();
    }
}
