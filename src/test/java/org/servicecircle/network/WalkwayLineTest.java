package org.servicecircle.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WalkwayLineTest {

    /** 1,000 steps east, then 3,000 more; stated as 40 m long. On the equator, where a step is a step. */
    private static final WalkNetwork NETWORK = bent();

    @Test
    void theWholeKeepsEveryPoint() {
        WalkwayLine line = WalkwayLine.of(NETWORK, 0, 0, 40_000);

        assertThat(line.lonE7()).containsExactly(0, 1000, 4000);
        assertThat(line.latE7()).containsExactly(0, 0, 0);
    }

    @Test
    void aPartIsCutAtTheSameShareOfTheDrawnLength() {
        assertThat(WalkwayLine.of(NETWORK, 0, 5_000, 20_000).lonE7()).containsExactly(500, 1000, 2000);
        assertThat(WalkwayLine.of(NETWORK, 0, 20_000, 30_000).lonE7()).containsExactly(2000, 3000);
    }

    @Test
    void walkedBackwardItIsDrawnBackward() {
        assertThat(WalkwayLine.of(NETWORK, 0, 40_000, 5_000).lonE7()).containsExactly(4000, 1000, 500);
    }

    @Test
    void aWalkwayWithoutLengthIsAPoint() {
        WalkNetwork.Builder builder = WalkNetwork.builder();
        builder.addJunction(7, 8);
        builder.addWalkway(walkway(0, 0, new int[2], new int[2]));

        assertThat(WalkwayLine.of(builder.build(), 0, 0, 0).lonE7()).containsOnly(7);
    }

    private static WalkNetwork bent() {
        WalkNetwork.Builder builder = WalkNetwork.builder();
        builder.addJunction(0, 0);
        builder.addJunction(4000, 0);
        builder.addWalkway(walkway(1, 40_000, new int[] {0, 1000, 4000}, new int[3]));
        return builder.build();
    }

    private static Walkway walkway(int to, int lengthMm, int[] lonE7, int[] latE7) {
        return new Walkway(
                0, to, lengthMm, WalkwayKind.PATH, WalkDirection.BOTH, Access.PUBLIC, true, "", "", 0, lonE7, latE7);
    }
}
