package org.servicecircle.network;

import org.servicecircle.geo.Earth;

/**
 * Where a grid lies and how large its cells are, in E7 steps.
 *
 * @param minLon western edge
 * @param minLat southern edge
 * @param cellLon width of a cell
 * @param cellLat height of a cell
 * @param columns cells from west to east, at least 1
 * @param rows cells from south to north, at least 1
 */
record GridSize(long minLon, long minLat, long cellLon, long cellLat, int columns, int rows) {

    /** A grid over all segments with about square cells, doubled until there are no more than {@code mostCells}. */
    static GridSize of(Segments segments, double cellMetres, long mostCells) {
        if (segments.count() == 0) {
            return new GridSize(0, 0, 1, 1, 1, 1);
        }
        long west = Long.MAX_VALUE;
        long south = Long.MAX_VALUE;
        long east = Long.MIN_VALUE;
        long north = Long.MIN_VALUE;
        for (int s = 0; s < segments.count(); s++) {
            west = Math.min(west, Math.min(segments.lonA()[s], segments.lonB()[s]));
            east = Math.max(east, Math.max(segments.lonA()[s], segments.lonB()[s]));
            south = Math.min(south, Math.min(segments.latA()[s], segments.latB()[s]));
            north = Math.max(north, Math.max(segments.latA()[s], segments.latB()[s]));
        }
        double cos = Math.cos(Math.toRadians((south + north) / 2e7));
        double metres = cellMetres;
        while (true) {
            long cellLat = Math.round(metres / Earth.METRES_PER_E7);
            long cellLon = Math.round(cellLat / Math.max(cos, 0.01));
            long columns = (east - west) / cellLon + 1;
            long rows = (north - south) / cellLat + 1;
            if (columns * rows <= mostCells) {
                return new GridSize(west, south, cellLon, cellLat, (int) columns, (int) rows);
            }
            metres *= 2;
        }
    }
}
