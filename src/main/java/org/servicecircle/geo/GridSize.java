package org.servicecircle.geo;

/**
 * A grid of equal, about square cells: where it lies and how large its cells are, in E7 steps.
 *
 * @param minLon western edge
 * @param minLat southern edge
 * @param cellLon width of a cell, ≥ 1
 * @param cellLat height of a cell, ≥ 1
 * @param columns cells from west to east, ≥ 1
 * @param rows cells from south to north, ≥ 1
 */
public record GridSize(long minLon, long minLat, long cellLon, long cellLat, int columns, int rows) {

    /**
     * A grid over a box. Cells of the wanted size are doubled until there are no more than {@code mostCells}, so that a
     * sparse country costs no more than a dense town.
     *
     * @param cellMetres wanted side of a cell, ≥ 1
     * @param mostCells ≥ 1
     */
    public static GridSize over(long west, long south, long east, long north, double cellMetres, long mostCells) {
        if (west > east || south > north) {
            return new GridSize(0, 0, 1, 1, 1, 1);
        }
        double cos = Math.max(0.01, Math.cos(Math.toRadians((south + north) / 2e7)));
        double metres = cellMetres;
        while (true) {
            long cellLat = Math.round(metres / Earth.METRES_PER_E7);
            long cellLon = Math.round(cellLat / cos);
            long columns = (east - west) / cellLon + 1;
            long rows = (north - south) / cellLat + 1;
            if (columns * rows <= mostCells) {
                return new GridSize(west, south, cellLon, cellLat, (int) columns, (int) rows);
            }
            metres *= 2;
        }
    }

    /** The column of a longitude; what lies outside is put into the nearest. */
    public int column(long lonE7) {
        return (int) Math.max(0, Math.min(columns - 1, Math.floorDiv(lonE7 - minLon, cellLon)));
    }

    /** The row of a latitude; what lies outside is put into the nearest. */
    public int row(long latE7) {
        return (int) Math.max(0, Math.min(rows - 1, Math.floorDiv(latE7 - minLat, cellLat)));
    }

    /** Columns times rows. */
    public int cells() {
        return columns * rows;
    }
}
