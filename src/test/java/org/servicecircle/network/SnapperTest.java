package org.servicecircle.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.servicecircle.fixture.TinyTown;
import org.servicecircle.fixture.TinyTown.Way;

class SnapperTest {

    /** Coordinates are whole steps of 1.1 cm. */
    private static final int STEP_MM = 12;

    @Test
    void linksToTheNearestPointOfAWalkwayNotToAJunction() {
        TinyTown town = road();
        Snap snap = snap(town, 30, 20).orElseThrow();

        assertThat(snap.walkway()).isEqualTo(town.walkway("A-B"));
        assertNear(snap.fromMm(), 30_000);
        assertNear(snap.distanceMm(), 20_000);
        assertNear(snap.lonE7() - TinyTown.lonE7(30), 0);
        assertNear(snap.latE7() - TinyTown.latE7(0), 0);
    }

    @Test
    void beyondTheEndOfAWalkwayTheEndIsNearest() {
        Snap snap = snap(road(), -30, 40).orElseThrow();

        assertThat(snap.fromMm()).isZero();
        assertNear(snap.distanceMm(), 50_000);
    }

    @Test
    void theBoundHolds() {
        assertThat(snap(road(), 50, 49.9)).isPresent();
        assertThat(snap(road(), 50, 50.1)).isEmpty();
        assertThat(reason(road(), 50, 50.1)).isEqualTo(UnlinkedReason.NO_WALKWAY_NEAR);
        assertThatThrownBy(() -> Snapper.of(road().network(), Profile.ADULT, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShareOfTheDrawnLengthIsAShareOfTheStatedLength() {
        TinyTown town = new TinyTown().junction("A", 0, 0).junction("B", 100, 0).add("A", "B", new Way().metres(200));

        assertNear(snap(town, 25, 0).orElseThrow().fromMm(), 50_000);
    }

    @Test
    void neverAcrossAWallButAlongToWhereThereIsNone() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 0, 40)
                .junction("D", 100, 40)
                .junction("E", 200, 20)
                .lane("A", "B")
                .lane("C", "D")
                .lane("B", "E")
                .lane("D", "E")
                .barrier(-100, 10, 120, 10);

        // 12 m south lies the road behind the wall; 28 m north the one on this side.
        assertThat(snap(town, 50, 12).orElseThrow().walkway()).isEqualTo(town.walkway("C-D"));
        // Right on the wall (a gatehouse) both sides may be meant: the nearer road is taken.
        assertThat(snap(town, 50, 10).orElseThrow().walkway()).isEqualTo(town.walkway("A-B"));
    }

    @Test
    void saysThatAWallIsInTheWay() {
        TinyTown town = road().barrier(-100, 10, 200, 10);

        assertThat(snap(town, 50, 20)).isEmpty();
        assertThat(reason(town, 50, 20)).isEqualTo(UnlinkedReason.BEHIND_BARRIER);
        assertThat(snap(town, 50, 5)).isPresent();
    }

    @Test
    void aCornerOfTwoWallsHasNoHole() {
        TinyTown town = road().barrier(0, 10, 50, 10).barrier(50, 10, 100, 10);

        assertThat(snap(town, 50, 20)).isEmpty();
    }

    @Test
    void anEntrancePrefersTheStreetToAPrivateDriveway() {
        TinyTown town = privateDriveway();

        // 5 m from the driveway, 40 m from the street.
        assertThat(snap(town, 95, 40).orElseThrow().walkway()).isEqualTo(town.walkway("B-C"));
        assertThat(entrance(town, 95, 40).orElseThrow().walkway()).isEqualTo(town.walkway("A-B"));
        assertNear(entrance(town, 95, 40).orElseThrow().distanceMm(), 40_000);
    }

    @Test
    void anEntranceTakesTheDrivewayWhereTheStreetIsTooFarOrWalledOff() {
        TinyTown far = privateDriveway();
        TinyTown walled = privateDriveway().barrier(-100, 20, 99, 20);

        assertThat(entrance(far, 95, 60).orElseThrow().walkway()).isEqualTo(far.walkway("B-C"));
        assertThat(entrance(walled, 95, 40).orElseThrow().walkway()).isEqualTo(walled.walkway("B-C"));
    }

    @Test
    void manyEntrancesAreLinkedAsOneIs() {
        TinyTown town = privateDriveway();
        SnapBatch batch = Snapper.of(town.network(), Profile.ADULT, 50)
                .snapAllEntrances(
                        new int[] {TinyTown.lonE7(95), TinyTown.lonE7(900)},
                        new int[] {TinyTown.latE7(40), TinyTown.latE7(900)});

        assertThat(batch.snaps()).containsExactly(entrance(town, 95, 40), Optional.empty());
        assertThat(batch.unlinked()).containsExactly(new SnapBatch.Unlinked(1, UnlinkedReason.NO_WALKWAY_NEAR));
    }

    /** A street and, at its eastern end, a driveway northwards for those who live on it. */
    private static TinyTown privateDriveway() {
        return new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 100, 100)
                .lane("A", "B")
                .add("B", "C", new Way().privately());
    }

    private static Optional<Snap> entrance(TinyTown town, double x, double y) {
        return Snapper.of(town.network(), Profile.ADULT, 50).snapEntrance(TinyTown.lonE7(x), TinyTown.latE7(y));
    }

    @Test
    void aSmallIslandGivesWayToTheTown() {
        TinyTown town = island(10);

        assertThat(snap(town, 40, 5).orElseThrow().walkway()).isNotEqualTo(town.walkway("x-y"));
        assertNear(snap(town, 40, 35).orElseThrow().distanceMm(), 35_000);
    }

    @Test
    void withOnlyAnIslandNearTheHomeStaysUnlinked() {
        TinyTown town = island(70);

        assertThat(snap(town, 40, 60)).isEmpty();
        assertThat(reason(town, 40, 60)).isEqualTo(UnlinkedReason.SMALL_COMPONENT);
    }

    @Test
    void aTownSmallerThanAnIslandIsStillATown() {
        TinyTown town = road().junction("x", 0, 10).junction("y", 100, 10).lane("x", "y");

        assertThat(snap(town, 50, 9).orElseThrow().walkway()).isEqualTo(town.walkway("A-B"));
    }

    @Test
    void stairsAreNoPlaceForAWheelchairToStart() {
        TinyTown town = new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 0, 30)
                .add("A", "B", Way.of(WalkwayKind.STEPS))
                .lane("A", "C");
        Snapper wheels = Snapper.of(town.network(), Profile.WHEELCHAIR, 50);

        assertThat(snap(town, 30, 1).orElseThrow().walkway()).isEqualTo(town.walkway("A-B"));
        assertThat(wheels.snap(TinyTown.lonE7(30), TinyTown.latE7(1))
                        .orElseThrow()
                        .walkway())
                .isEqualTo(town.walkway("A-C"));
    }

    @Test
    void anEmptyNetworkLinksNothing() {
        Snapper snapper = Snapper.of(WalkNetwork.builder().build(), Profile.ADULT, 50);

        assertThat(snapper.snap(0, 0)).isEmpty();
        assertThat(snapper.snapAll(new int[0], new int[0]).unlinked()).isEmpty();
    }

    private static TinyTown road() {
        return new TinyTown()
                .junction("A", 0, 0)
                .junction("B", 100, 0)
                .junction("C", 200, 0)
                .lane("A", "B")
                .lane("B", "C");
    }

    /** A road of 120 junctions 10 m apart, and an island so many metres north of it. */
    private static TinyTown island(double y) {
        TinyTown town = new TinyTown().junction("0", 0, 0);
        for (int i = 1; i < 120; i++) {
            town.junction("" + i, i * 10, 0).lane("" + (i - 1), "" + i);
        }
        return town.junction("x", 0, y).junction("y", 100, y).lane("x", "y");
    }

    private static Optional<Snap> snap(TinyTown town, double x, double y) {
        return Snapper.of(town.network(), Profile.ADULT, 50).snap(TinyTown.lonE7(x), TinyTown.latE7(y));
    }

    private static UnlinkedReason reason(TinyTown town, double x, double y) {
        SnapBatch batch = Snapper.of(town.network(), Profile.ADULT, 50)
                .snapAll(new int[] {TinyTown.lonE7(x)}, new int[] {TinyTown.latE7(y)});
        assertThat(batch.snaps()).containsExactly(Optional.empty());
        return batch.unlinked().get(0).reason();
    }

    private static void assertNear(long actual, long expected) {
        assertThat(actual).isBetween(expected - STEP_MM, expected + STEP_MM);
    }
}
