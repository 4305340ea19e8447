package org.servicecircle.geo;

import java.util.function.IntConsumer;

/** Finds points near a place. Per cell of a grid, in compressed rows, the points in it. Immutable. */
public final class PointGrid {

    private static final int CELLS_PER_POINT = 2;

    private final int[] lonE7;
    private final int[] latE7;
    private final GridSize grid;

    /** Per cell, row by row, and one more: its first entry in {@link #entries}. */
    private final int[] start;

    /** Point numbers, ascending within a cell. */
    private final int[] entries;

    /**
     * A grid over points.
     *
     * @param cellMetres about the distance that will be asked for, ≥ 1
     */
    public PointGrid(int[] lonE7, int[] latE7, double cellMetres) {
        this.lonE7 = lonE7.clone();
        this.latE7 = latE7.clone();
        this.grid = size(lonE7, latE7, cellMetres);
        this.start = new int[grid.cells() + 1];
        for (int i = 0; i < lonE7.length; i++) {
            start[cellOf(i) + 1]++;
        }
        for (int cell = 0; cell < grid.cells(); cell++) {
            start[cell + 1] += start[cell];
        }
        this.entries = new int[lonE7.length];
        int[] next = start.clone();
        for (int i = 0; i < lonE7.length; i++) {
            entries[next[cellOf(i)]++] = i;
        }
    }

    private static GridSize size(int[] lonE7, int[] latE7, double cellMetres) {
        long west = Long.MAX_VALUE;
        long south = Long.MAX_VALUE;
        long east = Long.MIN_VALUE;
        long north = Long.MIN_VALUE;
        for (int i = 0; i < lonE7.length; i++) {
            west = Math.min(west, lonE7[i]);
            east = Math.max(east, lonE7[i]);
            south = Math.min(south, latE7[i]);
            north = Math.max(north, latE7[i]);
        }
        return GridSize.over(west, south, east, north, cellMetres, 64L + CELLS_PER_POINT * (long) lonE7.length);
    }

    private int cellOf(int i) {
        return grid.row(latE7[i]) * grid.columns() + grid.column(lonE7[i]);
    }

    /** Hands over every point no further than so many metres from a place, in a fixed order. */
    public void within(int lon, int lat, double metres, IntConsumer action) {
        double latReach = metres / Earth.METRES_PER_E7 + 1;
        double lonReach = latReach / lowestCos(lat, latReach);
        int left = grid.column((long) (lon - lonReach));
        int right = grid.column((long) (lon + lonReach) + 1);
        int top = grid.row((long) (lat + latReach) + 1);
        for (int row = grid.row((long) (lat - latReach)); row <= top; row++) {
            for (int column = left; column <= right; column++) {
                int cell = row * grid.columns() + column;
                for (int e = start[cell]; e < start[cell + 1]; e++) {
                    int i = entries[e];
                    if (Earth.distanceMetres(lon, lat, lonE7[i], latE7[i]) <= metres) {
                        action.accept(i);
                    }
                }
            }
        }
    }

    /** Hands over every point in a box, its edge included, in a fixed order. */
    public void inBox(int west, int south, int east, int north, IntConsumer action) {
        for (int row = grid.row(south); row <= grid.row(north); row++) {
            for (int column = grid.column(west); column <= grid.column(east); column++) {
                int cell = row * grid.columns() + column;
                for (int e = start[cell]; e < start[cell + 1]; e++) {
                    int i = entries[e];
                    if (lonE7[i] >= west && lonE7[i] <= east && latE7[i] >= south && latE7[i] <= north) {
                        action.accept(i);
                    }
                }
            }
        }
    }

    /** The point nearest to a place, the lower number of two equally near; −1 if there is none. */
    public int nearest(int lon, int lat) {
        int[] best = {-1};
        double[] least = {Double.POSITIVE_INFINITY};
        double metres = grid.cellLat() * Earth.METRES_PER_E7;
        while (best[0] < 0 && lonE7.length > 0) {
            within(lon, lat, metres, i -> {
                double distance = Earth.distanceMetres(lon, lat, lonE7[i], latE7[i]);
                if (distance < least[0] || (distance == least[0] && i < best[0])) {
                    least[0] = distance;
                    best[0] = i;
                }
            });
            metres *= 2;
        }
        return best[0];
    }

    private static double lowestCos(int lat, double latReach) {
        double furthest = Math.min(89.9, (Math.abs((double) lat) + latReach) / 1e7);
        return Math.cos(Math.toRadians(furthest));
    }
}
