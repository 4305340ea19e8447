package org.servicecircle.nearby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecircle.fixture.TinyTown;

/** Coming from the south, at the sheet's origin, in metres. */
class TurnTest {

    private static List<int[]> line(double... xy) {
        List<int[]> line = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            line.add(new int[] {TinyTown.lonE7(xy[i]), TinyTown.latE7(xy[i + 1])});
        }
        return line;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 50, STRAIGHT",
        "5, 50, STRAIGHT",
        "30, 50, SLIGHT_RIGHT",
        "-30, 50, SLIGHT_LEFT",
        "50, 0, RIGHT",
        "-50, 0, LEFT",
        "50, -20, RIGHT",
        "-50, -20, LEFT",
        "3, -50, BACK",
        "-3, -50, BACK"
    })
    void turnsAsSeenByTheWalker(double x, double y, Turn expected) {
        double degrees = Turn.degrees(line(0, -50, 0, 0), line(0, 0, x, y));

        assertThat(Turn.of(degrees)).isEqualTo(expected);
    }

    @Test
    void aHookOfAMetreAtTheCornerIsNoTurn() {
        double degrees = Turn.degrees(line(0, -50, 0, -1, 1, 0), line(1, 0, 0, 1, 0, 50));

        assertThat(Turn.of(degrees)).isEqualTo(Turn.STRAIGHT);
    }

    @Test
    void aPointHasNoDirection() {
        assertThat(Turn.degrees(line(0, 0), line(0, 0, 50, 0))).isZero();
    }

    @Test
    void acrossTheSouthItTurnsTheShorterWay() {
        // South-south-east, then south-south-west.
        double degrees = Turn.degrees(line(-10, 50, 0, 0), line(0, 0, -10, -50));

        assertThat(degrees).isBetween(20.0, 25.0);
    }
}
