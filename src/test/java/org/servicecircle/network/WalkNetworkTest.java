package org.servicecircle.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WalkNetworkTest {

    private static final int ROW = 30;

    @Test
    void keepsEveryWalkwayUnderItsNewNumber() {
        WalkNetwork network = grid();

        assertThat(network.junctionCount()).isEqualTo(ROW * ROW);
        assertThat(network.walkwayCount()).isEqualTo(ROW * (ROW - 1));
        Set<String> names = new HashSet<>();
        for (int w = 0; w < network.walkwayCount(); w++) {
            String name = network.lonE7(network.from(w)) + "," + network.latE7(network.from(w));
            assertThat(network.name(w)).isEqualTo(name);
            assertThat(network.lonE7(network.to(w))).isEqualTo(network.lonE7(network.from(w)) + 1000);
            assertThat(network.shapeSize(w)).isEqualTo(2);
            assertThat(network.shapeLonE7(w, 1)).isEqualTo(network.lonE7(network.to(w)));
            names.add(name);
        }
        assertThat(names).hasSize(network.walkwayCount());
    }

    @Test
    void listsTheArcsThatLeaveEachJunction() {
        WalkNetwork network = grid();
        int arcs = 0;
        for (int j = 0; j < network.junctionCount(); j++) {
            for (int row = network.firstRow(j); row < network.firstRow(j + 1); row++) {
                assertThat(network.head(network.arcInRow(row) ^ 1)).isEqualTo(j);
                arcs++;
            }
        }
        assertThat(arcs).isEqualTo(network.arcCount());
    }

    @Test
    void numbersNeighboursNearEachOther() {
        WalkNetwork network = grid();
        long near = 0;
        for (int w = 0; w < network.walkwayCount(); w++) {
            near += Math.abs(network.from(w) - network.to(w)) <= 16 ? 1 : 0;
        }
        // On a row-by-row numbering of shuffled input almost none would be.
        assertThat(near).isGreaterThan(network.walkwayCount() * 6L / 10);
    }

    @Test
    void anEmptyNetworkAnswers() {
        WalkNetwork network = WalkNetwork.builder().build();

        assertThat(network.junctionCount()).isZero();
        assertThat(network.walkwayCount()).isZero();
        assertThat(network.barrierCount()).isZero();
        assertThat(network.largestComponentSize()).isZero();
    }

    @Test
    void refusesAWalkwayToNowhere() {
        WalkNetwork.Builder builder = WalkNetwork.builder();
        builder.addJunction(0, 0);

        assertThatThrownBy(() -> builder.addWalkway(walkway(0, 1, "", 0, Access.PUBLIC)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no such junction");
    }

    /** Rows of eastward walkways, 30 by 30 junctions, added column by column. */
    private static WalkNetwork grid() {
        WalkNetwork.Builder builder = WalkNetwork.builder();
        for (int x = 0; x < ROW; x++) {
            for (int y = 0; y < ROW; y++) {
                builder.addJunction(x * 1000, y * 1000);
            }
        }
        for (int x = 0; x + 1 < ROW; x++) {
            for (int y = 0; y < ROW; y++) {
                String name = x * 1000 + "," + y * 1000;
                builder.addWalkway(walkway(x * ROW + y, (x + 1) * ROW + y, name, 0, Access.PUBLIC));
            }
        }
        return builder.build();
    }

    static Walkway walkway(int from, int to, String name, int compound, Access access) {
        return new Walkway(
                from,
                to,
                10_000,
                WalkwayKind.LANE,
                WalkDirection.BOTH,
                access,
                true,
                name,
                "",
                compound,
                new int[2],
                new int[2]);
    }
}
