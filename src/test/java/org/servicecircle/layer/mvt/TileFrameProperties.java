package org.servicecircle.layer.mvt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class TileFrameProperties {

    /** Row of a latitude by the formula of every web map, in tiles. */
    private static double row(double lat, int zoom) {
        double radians = Math.toRadians(lat);
        return (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2 * (1 << zoom);
    }

    @Property(seed = "15")
    void placesLieWhereTheFormulaSaysNearTheTileAndFarFromIt(
            @ForAll @IntRange(max = 20) int zoom,
            @ForAll @DoubleRange(min = -85, max = 85) double lat,
            @ForAll @DoubleRange(min = -3, max = 3) double tilesAway) {
        int tileRow = (int) row(lat, zoom);
        TileFrame frame = new TileFrame(zoom, 0, tileRow);
        double degrees = tilesAway * 180 / (1 << zoom) * Math.cos(Math.toRadians(lat));
        int latE7 = (int) Math.round(Math.max(-85, Math.min(85, lat + degrees)) * 1e7);
        double exact = (row(latE7 / 1e7, zoom) - tileRow) * TileFrame.EXTENT;
        assertThat(frame.y(latE7)).isCloseTo(exact, within(0.02));
    }

    @Property(seed = "15")
    void longitudesAreEven(
            @ForAll @IntRange(max = 20) int zoom,
            @ForAll @IntRange(min = -1_800_000_000, max = 1_799_999_999) int lonE7) {
        double column = (lonE7 / 1e7 + 180) / 360 * (1 << zoom);
        TileFrame frame = new TileFrame(zoom, (int) column, 0);
        assertThat(frame.x(lonE7)).isCloseTo((column - (int) column) * TileFrame.EXTENT, within(0.01));
    }

    @Property(seed = "15")
    void whatIsWithinTheBoundsIsWhatMayBeDrawn(
            @ForAll @IntRange(min = 1, max = 20) int zoom, @ForAll @DoubleRange(min = -80, max = 80) double lat) {
        TileFrame frame = new TileFrame(zoom, 0, (int) row(lat, zoom));
        assertThat(frame.y(frame.northE7())).isLessThanOrEqualTo(-TileFrame.MARGIN);
        assertThat(frame.y(frame.southE7())).isGreaterThanOrEqualTo(TileFrame.EXTENT + TileFrame.MARGIN);
        assertThat(frame.x(frame.westE7())).isLessThanOrEqualTo(-TileFrame.MARGIN);
        assertThat(frame.x(frame.eastE7())).isGreaterThanOrEqualTo(TileFrame.EXTENT + TileFrame.MARGIN);
    }

    @Property(seed = "15")
    void squaresOfDegreesAreEvenBothWays(
            @ForAll @IntRange(min = 1, max = 20) int level,
            @ForAll @IntRange(min = -1_800_000_000, max = 1_799_999_999) int lonE7,
            @ForAll @IntRange(min = -899_999_999, max = 900_000_000) int latE7) {
        double side = 360.0 / (1 << level);
        double column = (lonE7 / 1e7 + 180) / side;
        double row = (90 - latE7 / 1e7) / side;
        TileFrame frame = TileFrame.ofDegrees(level, (int) column, (int) row);
        assertThat(frame.x(lonE7)).isCloseTo((column - (int) column) * TileFrame.EXTENT, within(0.01));
        assertThat(frame.y(latE7)).isCloseTo((row - (int) row) * TileFrame.EXTENT, within(0.01));
        assertThat(frame.meets(lonE7, latE7, lonE7, latE7)).isTrue();
        assertThat(frame.y(frame.northE7())).isLessThanOrEqualTo(-TileFrame.MARGIN);
        assertThat(frame.y(frame.southE7())).isGreaterThanOrEqualTo(TileFrame.EXTENT + TileFrame.MARGIN);
    }

    @Example
    void thePolesAreFarButNotInfinitelyFar() {
        assertThat(new TileFrame(20, 0, 0).y(900_000_000)).isNegative().isFinite();
        assertThat(new TileFrame(0, 0, 0).y(-900_000_000)).isPositive().isFinite();
    }
}
