package org.servicecircle.layer.tile;

import java.util.List;
import java.util.stream.IntStream;
import org.servicecircle.geo.Earth;
import org.servicecircle.layer.mvt.TileFrame;
import org.servicecircle.web.BoundingBox;
import org.servicecircle.web.ProblemException;

/** The squares of one level in which there is data (OGC 17-083r4, 6.3). */
public record TileLimits(String tileMatrix, int minTileRow, int maxTileRow, int minTileCol, int maxTileCol) {

    /**
     * The limits of every level on which something is drawn, the first level first.
     *
     * @param leastZoom the level from which something is
     */
    static List<TileLimits> from(TileGrid grid, int leastZoom, BoundingBox box) {
        return IntStream.rangeClosed(Math.max(grid.leastLevel(), leastZoom), grid.mostLevel())
                .mapToObj(level -> of(grid, level, box))
                .toList();
    }

    static TileLimits of(TileGrid grid, int level, BoundingBox box) {
        TileFrame first = grid.frame(level, 0, 0);
        int lastRow = grid.rows(level) - 1;
        int lastColumn = grid.columns(level) - 1;
        return new TileLimits(
                Integer.toString(level),
                square(first.y(Earth.toE7(box.north())), lastRow),
                square(first.y(Earth.toE7(box.south())), lastRow),
                square(first.x(Earth.toE7(box.west())), lastColumn),
                square(first.x(Earth.toE7(box.east())), lastColumn));
    }

    private static int square(double units, int last) {
        return Math.max(0, Math.min(last, (int) Math.floor(units / TileFrame.EXTENT)));
    }

    /**
     * Checks that a square of this level lies within.
     *
     * @throws ProblemException 404 where it does not
     */
    void check(TileAddress tile) {
        check("tileRow", tile.y(), minTileRow, maxTileRow);
        check("tileCol", tile.x(), minTileCol, maxTileCol);
    }

    private static void check(String name, int number, int least, int most) {
        if (number < least || number > most) {
            throw ProblemException.notFound(name, "outside-tile-limits", number, least, most);
        }
    }
}
