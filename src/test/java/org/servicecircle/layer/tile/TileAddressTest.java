package org.servicecircle.layer.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecircle.layer.mvt.TileFrame;
import org.servicecircle.web.ProblemException;

class TileAddressTest {

    @Test
    void theFirstTileIsTheWholeWorld() {
        TileFrame world = TileAddress.parse("0", "0", "0").frame();
        assertThat(world.x(-1_800_000_000)).isZero();
        assertThat(world.x(1_800_000_000)).isEqualTo(TileFrame.EXTENT);
        assertThat(world.y(0)).isCloseTo(TileFrame.EXTENT / 2.0, within(1e-9));
    }

    @Test
    void aPlaceLiesInTheTileThatEveryWebMapGivesIt() {
        // 117.21° E, 39.09° N: column (117.21 + 180) / 360 · 2^14, row by the Mercator formula.
        double column = (117.21 + 180) / 360 * 16384;
        double radians = Math.toRadians(39.09);
        double row = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2 * 16384;
        TileFrame tile = new TileAddress(14, (int) column, (int) row).frame();
        assertThat(tile.x(1_172_100_000)).isCloseTo((column - (int) column) * TileFrame.EXTENT, within(0.001));
        assertThat(tile.y(390_900_000)).isCloseTo((row - (int) row) * TileFrame.EXTENT, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"40,0,0", "-1,0,0", "3,8,0", "3,0,8", "3,-1,0", "x,0,0", "3,1.5,0", "3,99999999999,0", "NaN,0,0"})
    void whatIsNoTileIsRefused(String z, String x, String y) {
        assertThatThrownBy(() -> TileAddress.parse(z, x, y)).isInstanceOf(ProblemException.class);
    }
}
