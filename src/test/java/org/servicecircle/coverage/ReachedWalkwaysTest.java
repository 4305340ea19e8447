package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.fixture.TinyTown.Way;
import org.servicecircle.network.Profile;
import org.servicecircle.network.WalkDirection;
import org.servicecircle.network.WalkTimes;
import org.servicecircle.network.WalkwayKind;
import org.servicecircle.network.WalkwayLine;

/** Towns small enough to measure by hand. The pace is 1 m/s, so a metre is a second. */
class ReachedWalkwaysTest {

    private static final Profile PACE = new Profile("pace", 1000, true, 500, 0, false);
    private static final Profile WHEELS = new Profile("wheels", 1000, false, 1000, 0, true);

    /** A — 100 m — B — 100 m — C in a line. */
    private static TinyTown line() {
        return new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 200, 0)
                .lane("A", "B")
                .lane("B", "C");
    }

    @Test
    void walkwaysAreReachedAsFarAsTheTimeGoes() {
        TinyTown town = line();
        ReachedWalkways reached = reached(town, PACE, 60, new Seed(0, town.on("A-B", 70, 10)));

        // 10 m straight and 50 m along leave 20 m beyond B.
        assertThat(parts(town, reached)).containsExactly("A-B 20..100 m", "B-C 0..20 m");
        assertThat(reached.reachedMm()).isEqualTo(100_000);
        assertThat(reached.unreachedMm()).isEqualTo(100_000);
        WalkwayLine line = reached.line(1);
        assertThat(line.lonE7()[0]).isEqualTo(TinyTown.lonE7(100));
        assertThat(line.lonE7()[1]).isCloseTo(TinyTown.lonE7(120), within(1));
    }

    @Test
    void aWalkwayMayBeReachedFromBothEndsAndNotInBetween() {
        TinyTown town = line().add("A", "C", new Way().metres(300));
        ReachedWalkways reached = reached(town, PACE, 150, new Seed(0, town.on("A-B", 100)));

        assertThat(parts(town, reached))
                .containsExactlyInAnyOrder("A-B 0..100 m", "B-C 0..100 m", "A-C 0..50 m", "A-C 250..300 m");
        assertThat(reached(town, PACE, 250, new Seed(0, town.on("A-B", 100))).unreachedMm())
                .isZero();
    }

    @Test
    void entrancesOfOneWalkwayJoinTheirParts() {
        TinyTown town = line();
        Seed first = new Seed(0, town.on("A-B", 30));
        Seed second = new Seed(1, town.on("A-B", 60));

        assertThat(parts(town, reached(town, PACE, 10, first, second))).containsExactly("A-B 20..40 m", "A-B 50..70 m");
        assertThat(parts(town, reached(town, PACE, 15, second, first))).containsExactly("A-B 15..75 m");
    }

    @Test
    void aOneWayWalkwayIsReachedFromBehindTheEntranceOnly() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 200, 0)
                .add("A", "B", new Way().direction(WalkDirection.FORWARD))
                .add("B", "C", new Way().direction(WalkDirection.BACKWARD));

        assertThat(parts(town, reached(town, PACE, 80, new Seed(0, town.on("A-B", 50)))))
                .containsExactly("A-B 0..50 m");
        assertThat(parts(town, reached(town, PACE, 80, new Seed(0, town.on("B-C", 10)))))
                .containsExactly("B-C 10..90 m");
    }

    @Test
    void stairsAreNotReachedOnWheels() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 120, 0)
                .lane("A", "B")
                .add("B", "C", Way.of(WalkwayKind.STEPS));
        Seed seed = new Seed(0, town.on("A-B", 50));

        assertThat(parts(town, reached(town, WHEELS, 200, seed))).containsExactly("A-B 0..100 m");
        // On foot stairs take twice as long.
        assertThat(parts(town, reached(town, PACE, 70, seed))).containsExactly("A-B 0..100 m", "B-C 0..10 m");
    }

    @Test
    void onTheGroundOfACompoundItsOwnPeopleCount() {
        TinyTown town = new TinyTown()
                .junction("street", 0, 0)
                .junction("gate", 0, 10)
                .junction("yard", 0, 60)
                .junction("beyond", 0, 100)
                .junction("corner", 50, 0)
                .lane("street", "corner")
                .add("street", "gate", Way.residentsGate(1))
                .add("gate", "yard", Way.inside(1))
                .add("yard", "beyond", new Way());

        // They leave by their own gate; whoever lives beyond it may not come through.
        assertThat(parts(town, reached(town, PACE, 100, new Seed(0, town.on("street-corner", 20)))))
                .containsExactlyInAnyOrder("street-corner 0..50 m", "street-gate 0..10 m", "gate-yard 0..50 m");
    }

    @Test
    void aLimitBeyondTheSearchIsRefused() {
        TinyTown town = line();
        WalkTimes times = WalkTimes.of(town.network(), PACE);
        List<Seed> seeds = List.of(new Seed(0, town.on("A-B", 50)));
        Reach reach = NearestSearch.run(SearchGraph.of(times), seeds, 60_000);

        assertThatThrownBy(() -> ReachedWalkways.of(reach, 60_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReachedWalkways.of(reach, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ReachedWalkways reached(TinyTown town, Profile profile, int seconds, Seed... seeds) {
        WalkTimes times = WalkTimes.of(town.network(), profile);
        Reach reach = NearestSearch.run(SearchGraph.of(times), List.of(seeds), 3_600_000);
        return ReachedWalkways.of(reach, seconds * 1000);
    }

    private static List<String> parts(TinyTown town, ReachedWalkways reached) {
        List<String> parts = new ArrayList<>();
        for (int part = 0; part < reached.count(); part++) {
            String name = town.network().name(reached.walkway(part));
            parts.add(name + " " + metres(reached.fromMm(part)) + ".." + metres(reached.toMm(part)) + " m");
        }
        return parts;
    }

    /** Half a millisecond is rounded up: at 1 m/s that is less than a millimetre. */
    private static long metres(int mm) {
        assertThat(mm % 1000).isIn(0, 1, 999);
        return Math.round(mm / 1000.0);
    }
}
