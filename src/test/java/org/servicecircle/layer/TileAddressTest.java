package org.servicecircle.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.servicecircle.web.ProblemException;

class TileAddressTest {

    @Test
    void theFirstTileIsTheWholeWorld() {
        Envelope world = TileAddress.parse("0", "0", "0").square();
        assertThat(world.getMinX()).isEqualTo(-WebMercator.HALF_WORLD);
        assertThat(world.getMaxY()).isEqualTo(WebMercator.HALF_WORLD);
        assertThat(world.getWidth()).isEqualTo(2 * WebMercator.HALF_WORLD);
    }

    @Test
    void tilesOfAZoomMeetWithoutGap() {
        Envelope west = new TileAddress(15, 27055, 12520).square();
        Envelope east = new TileAddress(15, 27056, 12520).square();
        Envelope south = new TileAddress(15, 27055, 12521).square();
        assertThat(west.getMaxX()).isCloseTo(east.getMinX(), within(1e-6));
        assertThat(west.getMinY()).isCloseTo(south.getMaxY(), within(1e-6));
    }

    @Test
    void aPlaceLiesInTheTileThatEveryWebMapGivesIt() {
        // 117.21° E, 39.09° N: column (117.21 + 180) / 360 · 2^14, row by the Mercator formula.
        int column = (int) ((117.21 + 180) / 360 * 16384);
        double radians = Math.toRadians(39.09);
        int row = (int) ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2 * 16384);
        assertThat(new TileAddress(14, column, row).square().contains(WebMercator.x(117.21), WebMercator.y(39.09)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"40,0,0", "-1,0,0", "3,8,0", "3,0,8", "3,-1,0", "x,0,0", "3,1.5,0", "3,99999999999,0", "NaN,0,0"})
    void whatIsNoTileIsRefused(String z, String x, String y) {
        assertThatThrownBy(() -> TileAddress.parse(z, x, y)).isInstanceOf(ProblemException.class);
    }
}
