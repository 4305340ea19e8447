package org.servicecircle.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class WalkTimesTest {

    @Test
    void sevenHundredMetresAreWithinFifteenMinutesAtElderPace() {
        // 700,000 mm ÷ 780 mm/s = 897.435897… s
        assertThat(Profile.ELDER.flatMillis(700_000)).isEqualTo(897_436);
        assertThat(Profile.ADULT.flatMillis(1_000_000)).isEqualTo(800_000);
        assertThat(Profile.ELDER.flatMm(900_000)).isEqualTo(702_000);
    }

    @Test
    void partsAddUpToTheWholeWithinAMillisecond() {
        WalkTimes times = WalkTimes.of(one(7_777, WalkwayKind.CROSSING, WalkDirection.BOTH), slowAtCrossings());
        int whole = times.arcMillis(0);
        assertThat(whole).isEqualTo(Profile.ELDER.flatMillis(7_777) + 20_000);
        assertThat(times.millisTo(0, 0)).isZero();
        assertThat(times.millisFrom(0, 7_777)).isZero();
        assertThat(times.millisTo(0, 7_777)).isEqualTo(whole);
        assertThat(times.millisBetween(0, 7_777, 0)).isEqualTo(whole);
        for (int offset = 0; offset <= 7_777; offset++) {
            assertThat(times.millisTo(0, offset) + times.millisFrom(0, offset)).isBetween(whole, whole + 1);
        }
    }

    @Test
    void aFasterWalkerIsNeverSlowerOnAnyPart() {
        WalkNetwork network = one(997, WalkwayKind.LANE, WalkDirection.BOTH);
        for (int speed = 700; speed < 760; speed++) {
            WalkTimes slow = WalkTimes.of(network, new Profile("slow", speed, true, speed, 0, false));
            WalkTimes fast = WalkTimes.of(network, new Profile("fast", speed + 1, true, speed + 1, 0, false));
            for (int offset = 0; offset <= 997; offset += 3) {
                assertThat(fast.millisBetween(0, 400, offset)).isLessThanOrEqualTo(slow.millisBetween(0, 400, offset));
            }
        }
    }

    @Test
    void directionClosesOneArcAndHoursCloseBoth() {
        WalkNetwork forward = one(10_000, WalkwayKind.LANE, WalkDirection.FORWARD);
        assertThat(WalkTimes.of(forward, Profile.ADULT).arcMillis(0)).isEqualTo(8_000);
        assertThat(WalkTimes.of(forward, Profile.ADULT).arcMillis(1)).isEqualTo(WalkTimes.CLOSED);

        BitSet closed = new BitSet();
        closed.set(0);
        WalkTimes night = WalkTimes.of(forward, Profile.ADULT, closed);
        assertThat(night.arcMillis(0)).isEqualTo(WalkTimes.CLOSED);
        assertThat(night.arcMillis(1)).isEqualTo(WalkTimes.CLOSED);
    }

    @Test
    void whatIsClosedAndOpenedAgainIsAsBeforeAndTheTimesItCameFromNeverChange() {
        WalkNetwork forward = one(10_000, WalkwayKind.LANE, WalkDirection.FORWARD);
        WalkTimes times = WalkTimes.of(forward, Profile.ADULT);

        WalkTimes shut = times.closing(0);
        assertThat(shut.arcMillis(0)).isEqualTo(WalkTimes.CLOSED);
        assertThat(shut.millisTo(0, 10_000)).isEqualTo(8_000);
        assertThat(times.arcMillis(0)).isEqualTo(8_000);
        assertThat(shut.opening(0).arcMillis(0)).isEqualTo(8_000);
        assertThat(shut.openingToEverybody(0).arcMillis(1)).isEqualTo(WalkTimes.CLOSED);

        WalkNetwork stairs = one(10_000, WalkwayKind.STEPS, WalkDirection.BOTH);
        WalkTimes chair = WalkTimes.of(stairs, Profile.WHEELCHAIR);
        assertThat(chair.openingToEverybody(0).arcMillis(0)).isEqualTo(WalkTimes.CLOSED);
        assertThat(chair.isPublic(0)).isTrue();
    }

    @Test
    void stairsAreClosedToWheelchairsAndHaveTheirOwnSpeed() {
        WalkNetwork stairs = one(10_000, WalkwayKind.STEPS, WalkDirection.BOTH);
        Profile careful = new Profile("careful", 1000, true, 500, 0, false);

        assertThat(WalkTimes.of(stairs, careful).arcMillis(0)).isEqualTo(20_000);
        assertThat(WalkTimes.of(stairs, Profile.WHEELCHAIR).arcMillis(0)).isEqualTo(WalkTimes.CLOSED);
    }

    @Test
    void theLongestWalkwayAtTheSlowestSpeedStaysInRange() {
        Profile slowest = new Profile("slowest", 50, true, 50, 600_000, false);
        WalkTimes times = WalkTimes.of(one(Walkway.MAX_LENGTH_MM, WalkwayKind.CROSSING, WalkDirection.BOTH), slowest);

        assertThat(times.arcMillis(0)).isEqualTo(2_000_600_000);
        assertThat(times.millisTo(0, Walkway.MAX_LENGTH_MM / 2)).isEqualTo(1_000_300_000);
    }

    @Test
    void refusesSpeedsThatNobodyWalks() {
        assertThatThrownBy(() -> new Profile("x", 0, true, 100, 0, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Profile("x", 100, true, 10_001, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Profile slowAtCrossings() {
        return new Profile("waits", 780, true, 780, 20_000, false);
    }

    private static WalkNetwork one(int lengthMm, WalkwayKind kind, WalkDirection direction) {
        WalkNetwork.Builder builder = WalkNetwork.builder();
        builder.addJunction(0, 0);
        builder.addJunction(1000, 1000);
        builder.addWalkway(
                new Walkway(0, 1, lengthMm, kind, direction, Access.PUBLIC, true, "", "", 0, new int[2], new int[2]));
        return builder.build();
    }
}
