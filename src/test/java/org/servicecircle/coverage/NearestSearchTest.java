package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.fixture.TinyTown.Way;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkDirection;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;
import org.servicecircle.network.WalkwayKind;

/** Towns small enough to work the minutes out by hand. The pace is 1 m/s, so a metre is a second. */
class NearestSearchTest {

    private static final Profile PACE = new Profile("pace", 1000, true, 500, 30_000, false);
    private static final Profile WHEELS = new Profile("wheels", 1000, false, 1000, 0, true);
    private static final int HOUR = 3_600_000;

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
    void aHomeIsReachedFromBothEndsOfItsWalkway() {
        TinyTown town = line();
        Reach reach = reach(town, PACE, seed(0, town.on("A-B", 10)), seed(1, town.on("B-C", 95)));

        // From 60 m on A–B: back 50 m to facility 0, or 40 + 95 m on to facility 1.
        assertThat(reach.millisFrom(town.on("A-B", 60))).isEqualTo(50_000);
        assertThat(reach.facilityFrom(town.on("A-B", 60))).isZero();
        // From 40 m on B–C: 55 m on to facility 1, or 40 + 90 m back to facility 0.
        assertThat(reach.millisFrom(town.on("B-C", 40))).isEqualTo(55_000);
        assertThat(reach.facilityFrom(town.on("B-C", 40))).isEqualTo(1);
    }

    @Test
    void connectorsAreChargedAtBothEnds() {
        TinyTown town = line();
        Reach reach = reach(town, PACE, seed(0, town.on("B-C", 50, 7)));

        assertThat(reach.millisFrom(town.on("A-B", 50, 12))).isEqualTo(12_000 + 50_000 + 50_000 + 7_000);
        assertThat(reach.millisFrom(town.on("B-C", 50, 12))).isEqualTo(19_000);
    }

    @Test
    void theLimitItselfStillCounts() {
        TinyTown town = line();
        Snap home = town.on("A-B", 40);
        List<Seed> seeds = List.of(seed(0, town.on("B-C", 40)));
        WalkTimes times = WalkTimes.of(town.network(), PACE);

        assertThat(NearestSearch.run(SearchGraph.of(times), seeds, 100_000).millisFrom(home))
                .isEqualTo(100_000);
        assertThat(NearestSearch.run(SearchGraph.of(times), seeds, 99_999).millisFrom(home))
                .isEqualTo(Reach.UNREACHED);
        assertThat(NearestSearch.run(SearchGraph.of(times), seeds, 99_999).facilityFrom(home))
                .isEqualTo(-1);
        assertThat(NearestSearch.run(SearchGraph.of(times), seeds, 99_999).routeFrom(home))
                .isEmpty();
    }

    @Test
    void aOneWayWalkwayIsWalkedItsOwnWayOnly() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 0, 100)
                .add("A", "B", new Way().direction(WalkDirection.FORWARD))
                .add("C", "B", new Way().direction(WalkDirection.BACKWARD).metres(300))
                .lane("C", "A");
        Reach reach = reach(town, PACE, seed(0, town.on("A-B", 50)));

        assertThat(reach.millisFrom(town.on("A-B", 20))).isEqualTo(30_000);
        // Past it on the same walkway: on to B (20), by the 300 m to C, 100 m to A, 50 m.
        assertThat(reach.millisFrom(town.on("A-B", 80))).isEqualTo(470_000);
        // On C–B, which is walked from B to C only.
        assertThat(reach.millisFrom(town.on("C-B", 200))).isEqualTo(350_000);
    }

    @Test
    void stairsAndCrossingsTakeTheirTime() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 110, 0)
                .junction("D", 210, 0)
                .lane("A", "B")
                .add("B", "C", Way.of(WalkwayKind.STEPS))
                .add("C", "D", Way.of(WalkwayKind.CROSSING));
        Reach reach = reach(town, PACE, seed(0, town.on("C-D", 100)));

        // 100 m of lane, 10 m of stairs at 0.5 m/s, 100 m of crossing and 30 s of waiting.
        assertThat(reach.millisFrom(town.on("A-B", 0))).isEqualTo(100_000 + 20_000 + 130_000);
        assertThat(reach(town, WHEELS, seed(0, town.on("C-D", 100))).millisFrom(town.on("A-B", 0)))
                .isEqualTo(Reach.UNREACHED);
    }

    @Test
    void aWheelchairTakesTheWayRound() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 100, 50)
                .junction("D", 0, 50)
                .lane("A", "D")
                .lane("B", "C")
                .add("A", "B", new Way().closedToWheelchairs())
                .lane("D", "C");
        Snap home = town.on("A-D", 0);

        assertThat(reach(town, PACE, seed(0, town.on("B-C", 0))).millisFrom(home))
                .isEqualTo(100_000);
        assertThat(reach(town, WHEELS, seed(0, town.on("B-C", 0))).millisFrom(home))
                .isEqualTo(200_000);
    }

    @Test
    void aRiverIsCrossedAtItsBridge() {
        TinyTown town = new TinyTown()
                .junction("home", 0, -20)
                .junction("west", 400, -20)
                .junction("east", 400, 20)
                .junction("shop", 0, 20)
                .barrier(-100, 0, 380, 0)
                .lane("home", "west")
                .add("west", "east", Way.of(WalkwayKind.BRIDGE))
                .lane("east", "shop");
        Reach reach = reach(town, PACE, seed(0, town.on("east-shop", 400)));

        // 40 m as the crow flies, 840 m on foot.
        assertThat(reach.millisFrom(town.on("home-west", 0))).isEqualTo(840_000);
    }

    @Test
    void aClosedGateSendsPeopleRound() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 10, 0)
                .junction("C", 10, 300)
                .junction("D", 0, 300)
                .add("A", "B", Way.of(WalkwayKind.GATE).hours("06:00-22:00"))
                .lane("A", "D")
                .lane("D", "C")
                .lane("C", "B");
        BitSet night = new BitSet();
        night.set(town.walkway("A-B"));
        List<Seed> seeds = List.of(seed(0, town.on("C-B", 300)));
        Snap home = town.on("A-D", 0);

        assertThat(NearestSearch.run(SearchGraph.of(WalkTimes.of(town.network(), PACE)), seeds, HOUR)
                        .millisFrom(home))
                .isEqualTo(10_000);
        assertThat(NearestSearch.run(SearchGraph.of(WalkTimes.of(town.network(), PACE, night)), seeds, HOUR)
                        .millisFrom(home))
                .isEqualTo(610_000);
    }

    @Test
    void tiesGoToTheLowerNumberWhateverTheOrder() {
        TinyTown town = line();
        Snap middle = town.on("A-B", 100);
        Seed one = seed(1, town.on("A-B", 50));
        Seed two = seed(2, town.on("B-C", 50));

        assertThat(reach(town, PACE, one, two).facilityFrom(middle)).isEqualTo(1);
        assertThat(reach(town, PACE, two, one).facilityFrom(middle)).isEqualTo(1);
        assertThat(reach(town, PACE, two, one).facilityFrom(town.on("B-C", 0))).isEqualTo(1);
    }

    @Test
    void nothingToSearchForReachesNothing() {
        TinyTown town = line();
        assertThat(reach(town, PACE).millisFrom(town.on("A-B", 0))).isEqualTo(Reach.UNREACHED);

        WalkTimes empty = WalkTimes.of(WalkNetwork.builder().build(), PACE);
        assertThat(NearestSearch.run(SearchGraph.of(empty), List.of(), HOUR).limitMillis())
                .isEqualTo(HOUR);
    }

    private static Seed seed(int facility, Snap snap) {
        return new Seed(facility, snap);
    }

    private static Reach reach(TinyTown town, Profile profile, Seed... seeds) {
        return NearestSearch.run(SearchGraph.of(WalkTimes.of(town.network(), profile)), List.of(seeds), HOUR);
    }
}
