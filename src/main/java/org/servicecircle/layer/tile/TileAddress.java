package org.servicecircle.layer.tile;

import java.util.regex.Pattern;
import org.servicecircle.layer.mvt.TileFrame;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/**
 * One square of a grid.
 *
 * @param z zoom, up to {@link #MAX_ZOOM}
 * @param x column from the west, from 0
 * @param y row from the north, from 0
 */
record TileAddress(TileGrid grid, int z, int x, int y) {

    static final int MAX_ZOOM = 20;

    private static final int NONE = -1;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** A square of the web map. */
    TileAddress(int z, int x, int y) {
        this(TileGrid.WEB_MERCATOR, z, x, y);
    }

    /**
     * Reads an address of the web map as it stands in a path.
     *
     * @throws ProblemException 400 naming the part that is no whole number or out of its range
     */
    static TileAddress parse(String z, String x, String y) {
        int zoom = Parameters.integer("z", z, NONE, 0, MAX_ZOOM);
        int last = (1 << zoom) - 1;
        return new TileAddress(
                zoom, Parameters.integer("x", x, NONE, 0, last), Parameters.integer("y", y, NONE, 0, last));
    }

    /**
     * Reads an address by the names and the order of OGC API – Tiles.
     *
     * @throws ProblemException 404 naming the part for which the grid has no square
     */
    static TileAddress find(TileGrid grid, String tileMatrix, String tileRow, String tileCol) {
        int level = find("tileMatrix", tileMatrix, grid.leastLevel(), grid.mostLevel());
        int row = find("tileRow", tileRow, 0, grid.rows(level) - 1);
        return new TileAddress(grid, level, find("tileCol", tileCol, 0, grid.columns(level) - 1), row);
    }

    private static int find(String name, String text, int least, int most) {
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : NONE;
        if (number < least || number > most) {
            throw ProblemException.notFound(name, "out-of-range", Parameters.shortened(text), least, most);
        }
        return number;
    }

    /** The sheet that the square is drawn on. */
    TileFrame frame() {
        return grid.frame(z, x, y);
    }
}
