package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.fixture.TinyTown.Way;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkDirection;
import org.servicecircle.network.WalkTimes;

/** Changes whose answers follow from the drawing. The pace is 1 m/s, so a metre is a second. */
class LiveReachTest {

    private static final Profile PACE = new Profile("pace", 1000, true, 1000, 0, false);
    private static final int HOUR = 3_600_000;

    /** One road of 1 km from A by B, C and D to E, a compound north of C behind a residents' gate, and a way round. */
    private final TinyTown town = new TinyTown()
            .junction("A", 0, 0)
            .junction("B", 250, 0)
            .junction("C", 500, 0)
            .junction("D", 750, 0)
            .junction("E", 1000, 0)
            .junction("gate", 500, 10)
            .junction("yard", 500, 110)
            .lane("A", "B")
            .lane("B", "C")
            .lane("C", "D")
            .lane("D", "E")
            .add("C", "gate", Way.residentsGate(1))
            .add("gate", "yard", Way.inside(1))
            .add("yard", "E", Way.inside(1).metres(2000));

    private final Snap west = town.on("A-B", 0);
    private final Snap east = town.on("D-E", 250);
    private final Snap yard = town.on("gate-yard", 100);

    private LiveReach live(Snap... facilities) {
        List<Seed> seeds = IntStream.range(0, facilities.length)
                .mapToObj(facility -> new Seed(facility, facilities[facility]))
                .toList();
        SearchGraph graph = SearchGraph.of(WalkTimes.of(town.network(), PACE));
        return LiveReach.of(NearestSearch.run(graph, seeds, HOUR));
    }

    @Test
    void aNearerFacilityTakesOverUpToTheMiddle() {
        LiveReach live = live(west);
        assertThat(live.millisFrom(east)).isEqualTo(1_000_000);

        live.add(7, List.of(town.on("D-E", 150)));

        assertThat(live.millisFrom(east)).isEqualTo(100_000);
        assertThat(live.facilityFrom(east)).isEqualTo(7);
        // 450 m from both: the lower number.
        assertThat(live.facilityFrom(town.on("B-C", 200))).isZero();
        assertThat(live.facilityFrom(town.on("B-C", 201))).isEqualTo(7);
    }

    @Test
    void ofTwoFacilitiesAtOnePlaceTheOtherServesWhenOneGoes() {
        LiveReach live = live(west, west);
        assertThat(live.facilityFrom(east)).isZero();

        live.remove(0);

        assertThat(live.millisFrom(east)).isEqualTo(1_000_000);
        assertThat(live.facilityFrom(east)).isEqualTo(1);
        assertThat(live.facilityFrom(town.on("A-B", 10))).isEqualTo(1);
    }

    @Test
    void whenTheLastOneGoesNothingIsReachedUntilThatIsUndone() {
        LiveReach live = live(west);

        live.remove(0);
        assertThat(live.millisFrom(west)).isEqualTo(Reach.UNREACHED);
        assertThat(live.facilityFrom(east)).isEqualTo(-1);

        live.undo();
        assertThat(live.millisFrom(west)).isZero();
        assertThat(live.millisFrom(east)).isEqualTo(1_000_000);
    }

    @Test
    void aMoveIsOneChange() {
        LiveReach live = live(west);

        live.move(0, List.of(east));
        assertThat(live.millisFrom(west)).isEqualTo(1_000_000);
        assertThat(live.millisFrom(east)).isZero();

        live.undo();
        assertThat(live.millisFrom(west)).isZero();
        assertThat(live.undo()).isEmpty();
        live.redo();
        assertThat(live.millisFrom(east)).isZero();
    }

    @Test
    void aClosedWalkwaySeversAndStrandsWhoLivesOnIt() {
        LiveReach live = live(west);
        int middle = town.walkway("B-C");

        live.close(middle);
        assertThat(live.millisFrom(east)).isEqualTo(Reach.UNREACHED);
        assertThat(live.millisFrom(town.on("B-C", 10))).isEqualTo(Reach.UNREACHED);
        assertThat(live.millisFrom(town.on("A-B", 200))).isEqualTo(200_000);

        live.open(middle);
        assertThat(live.millisFrom(east)).isEqualTo(1_000_000);
        assertThat(live.millisFrom(town.on("B-C", 10))).isEqualTo(260_000);
    }

    @Test
    void aFacilityOnAClosedWalkwayServesNobodyNotEvenThereUntilItOpens() {
        LiveReach live = live(town.on("B-C", 100));
        int middle = town.walkway("B-C");
        live.close(middle);
        assertThat(live.millisFrom(town.on("B-C", 90))).isEqualTo(Reach.UNREACHED);
        assertThat(live.millisFrom(west)).isEqualTo(Reach.UNREACHED);

        // One that comes while it is closed serves nobody either, and both do when it opens.
        live.add(5, List.of(town.on("B-C", 50)));
        assertThat(live.millisFrom(west)).isEqualTo(Reach.UNREACHED);
        live.open(middle);
        assertThat(live.millisFrom(west)).isEqualTo(300_000);
        assertThat(live.facilityFrom(east)).isZero();
    }

    @Test
    void aGateGivenToEverybodyShortensTheWayIntoTheCompoundAndOut() {
        LiveReach live = live(yard);
        // Round by E: 500 m east, then 2,000 m.
        assertThat(live.millisFrom(town.on("C-D", 0))).isEqualTo(2_500_000);

        live.openToEverybody(town.walkway("C-gate"));
        assertThat(live.millisFrom(town.on("C-D", 0))).isEqualTo(110_000);
        assertThat(live.millisFrom(west)).isEqualTo(610_000);

        live.undo();
        assertThat(live.millisFrom(town.on("C-D", 0))).isEqualTo(2_500_000);
        // Its residents had a key all the time.
        LiveReach fromInside = live(west);
        assertThat(fromInside.millisFrom(yard)).isEqualTo(610_000);
        fromInside.close(town.walkway("C-gate"));
        assertThat(fromInside.millisFrom(yard)).isEqualTo(3_000_000);
    }

    @Test
    void whatIsOpenedKeepsItsDirection() {
        TinyTown oneWay = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .add("A", "B", new Way().direction(WalkDirection.FORWARD));
        SearchGraph graph = SearchGraph.of(WalkTimes.of(oneWay.network(), PACE).closing(0));
        Seed atEnd = new Seed(0, oneWay.on("A-B", 100));
        LiveReach live = LiveReach.of(NearestSearch.run(graph, List.of(atEnd), HOUR));
        assertThat(live.millisFrom(oneWay.on("A-B", 0))).isEqualTo(Reach.UNREACHED);

        live.open(0);
        assertThat(live.millisFrom(oneWay.on("A-B", 0))).isEqualTo(100_000);
        live.move(0, List.of(oneWay.on("A-B", 0)));
        assertThat(live.millisFrom(oneWay.on("A-B", 100))).isEqualTo(Reach.UNREACHED);
    }

    @Test
    void anUndoneChangeIsGoneOnceAnotherCame() {
        LiveReach live = live(west);
        live.add(1, List.of(east));
        live.undo();
        live.add(2, List.of(yard));
        assertThat(live.redo()).isEmpty();
        assertThat(live.undoable()).isEqualTo(1);
        assertThat(live.redoable()).isZero();
    }

    @Test
    void beyondTheBoundOfMemoryTheOldestChangeStaysForGood() {
        SearchGraph graph = SearchGraph.of(WalkTimes.of(town.network(), PACE));
        LiveReach live = LiveReach.of(NearestSearch.run(graph, List.of(new Seed(0, west)), HOUR), 1500);
        for (int facility = 1; facility <= 5; facility++) {
            live.add(facility, List.of(town.on("A-B", 200)));
        }
        int undone = 0;
        while (live.undo().isPresent()) {
            undone++;
        }
        assertThat(undone).isBetween(1, 4);
        assertThat(live.facilityFrom(east)).isEqualTo(1);
    }

    @Test
    void aNumberInUseIsRefusedAndOneThatIsNotCanGo() {
        LiveReach live = live(west);
        assertThatThrownBy(() -> live.add(0, List.of(east))).isInstanceOf(IllegalArgumentException.class);
        assertThat(live.remove(3).nodes()).isEmpty();
        assertThat(live.millisFrom(west)).isZero();
    }

    @Test
    void anEmptyNetworkBears() {
        SearchGraph graph = SearchGraph.of(WalkTimes.of(new TinyTown().network(), PACE));
        LiveReach live = LiveReach.of(NearestSearch.run(graph, List.of(), HOUR));
        assertThat(live.add(0, List.of()).nodes()).isEmpty();
        assertThat(live.remove(0).nodes()).isEmpty();
        assertThat(live.undo()).isPresent();
    }
}
