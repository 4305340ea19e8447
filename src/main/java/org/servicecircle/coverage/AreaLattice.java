package org.servicecircle.coverage;

import org.servicecircle.geo.Earth;

/**
 * The corners of equal raster cells over the whole network. Corner (column, row) lies on a whole E7 step. Lengths here
 * are counted in steps of latitude, about 1.1 cm; those to the east are stretched so that a cell is as wide as it is
 * high. It does not depend on what was asked, so that areas of any two questions fit together.
 *
 * @param westE7 longitude of column 0
 * @param southE7 latitude of row 0
 * @param cellLonE7 width of a cell
 * @param cellLatE7 height of a cell, and the side of a cell in steps
 * @param stepsPerLonE7 the one divided by the other
 */
record AreaLattice(int westE7, int southE7, int cellLonE7, int cellLatE7, double stepsPerLonE7) {

    /**
     * A lattice that starts at a corner of the network.
     *
     * @param middleLatE7 latitude at which cells are square
     */
    static AreaLattice of(int westE7, int southE7, int middleLatE7, double cellMetres) {
        double cos = Math.max(0.01, Math.cos(Math.toRadians(Earth.toDegrees(middleLatE7))));
        int cellLat = (int) Math.round(cellMetres / Earth.METRES_PER_E7);
        int cellLon = (int) Math.round(cellLat / cos);
        return new AreaLattice(westE7, southE7, cellLon, cellLat, (double) cellLat / cellLon);
    }

    /** The same place with cells twice as large. */
    AreaLattice coarser() {
        return new AreaLattice(westE7, southE7, 2 * cellLonE7, 2 * cellLatE7, stepsPerLonE7);
    }

    double cellMetres() {
        return cellLatE7 * Earth.METRES_PER_E7;
    }

    /** So many metres in steps. */
    int steps(double metres) {
        return (int) Math.round(metres / Earth.METRES_PER_E7);
    }

    /** So many square metres in steps of longitude times steps of latitude. */
    double squareSteps(double squareMetres) {
        return squareMetres / (Earth.METRES_PER_E7 * Earth.METRES_PER_E7) / stepsPerLonE7;
    }

    /** Steps east of column 0. */
    double x(double lonE7) {
        return (lonE7 - westE7) * stepsPerLonE7;
    }

    /** Steps north of row 0. */
    double y(double latE7) {
        return latE7 - southE7;
    }
}
