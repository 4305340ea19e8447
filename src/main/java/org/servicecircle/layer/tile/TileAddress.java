package org.servicecircle.layer.tile;

import org.servicecircle.layer.mvt.TileFrame;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/**
 * One square of the web map.
 *
 * @param z zoom, 0..{@link #MAX_ZOOM}
 * @param x column from the west, 0..2^z-1
 * @param y row from the north, 0..2^z-1
 */
record TileAddress(int z, int x, int y) {

    static final int MAX_ZOOM = 20;

    private static final int NONE = -1;

    /**
     * Reads an address as it stands in a path.
     *
     * @throws ProblemException 400 naming the part that is no whole number or out of its range
     */
    static TileAddress parse(String z, String x, String y) {
        int zoom = Parameters.integer("z", z, NONE, 0, MAX_ZOOM);
        int last = (1 << zoom) - 1;
        return new TileAddress(
                zoom, Parameters.integer("x", x, NONE, 0, last), Parameters.integer("y", y, NONE, 0, last));
    }

    /** The sheet that the square is drawn on. */
    TileFrame frame() {
        return new TileFrame(z, x, y);
    }
}
