package org.servicecircle.layer.tile;

import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/**
 * A level of a grid as people read it.
 *
 * @param scale denominator, whole, with its thousands apart
 * @param cell side of a pixel in the unit of the grid's system, to five digits
 */
record LevelRow(String id, String scale, String cell, String columns, String rows) {

    private static final MathContext DIGITS = new MathContext(5);

    static List<LevelRow> of(TileMatrixSetView grid) {
        return grid.tileMatrices().stream().map(LevelRow::of).toList();
    }

    private static LevelRow of(TileMatrixSetView.Matrix level) {
        return new LevelRow(
                level.id(),
                apart(level.scaleDenominator().longValue()),
                level.cellSize().round(DIGITS).stripTrailingZeros().toPlainString(),
                apart(level.matrixWidth()),
                apart(level.matrixHeight()));
    }

    private static String apart(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
