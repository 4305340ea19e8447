package org.servicecircle.gap;

import java.util.OptionalInt;
import org.servicecircle.geo.Earth;
import org.servicecircle.geo.PointGrid;

/** The entrances of a category's facilities, as columns, for questions in a straight line. Immutable. */
public final class Sites {

    private static final double CELL_METRES = 500;

    private final int[] lonE7;
    private final int[] latE7;
    private final int[] facility;
    private final boolean[] linked;
    private final PointGrid grid;

    /**
     * Takes one row per entrance.
     *
     * @param facility the caller's number of its facility, as in the search's seeds
     * @param linked whether the entrance is linked to the network
     * @throws IllegalArgumentException if the columns are not equally long
     */
    public Sites(int[] lonE7, int[] latE7, int[] facility, boolean[] linked) {
        if (latE7.length != lonE7.length || facility.length != lonE7.length || linked.length != lonE7.length) {
            throw new IllegalArgumentException("columns are not equally long");
        }
        this.lonE7 = lonE7.clone();
        this.latE7 = latE7.clone();
        this.facility = facility.clone();
        this.linked = linked.clone();
        this.grid = new PointGrid(lonE7, latE7, CELL_METRES);
    }

    public int size() {
        return lonE7.length;
    }

    /** The facility of an entrance. */
    public int facility(int site) {
        return facility[site];
    }

    /** The entrance nearest to a place in a straight line; empty if there is none at all. */
    public OptionalInt findNearest(int lon, int lat) {
        int nearest = grid.nearest(lon, lat);
        return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
    }

    /** Straight metres from a place to an entrance. */
    public double metres(int site, int lon, int lat) {
        return Earth.distanceMetres(lon, lat, lonE7[site], latE7[site]);
    }

    /** Straight metres from a place to the nearest entrance of a facility; infinite if it has none here. */
    public double metresToFacility(int wanted, int lon, int lat) {
        double least = Double.POSITIVE_INFINITY;
        for (int site = 0; site < facility.length; site++) {
            if (facility[site] == wanted) {
                least = Math.min(least, metres(site, lon, lat));
            }
        }
        return least;
    }

    /** What lies within so many straight metres of a place: a linked entrance, only unlinked ones, or none. */
    Near near(int lon, int lat, double metres) {
        boolean[] found = new boolean[2];
        grid.within(lon, lat, metres, site -> found[linked[site] ? 1 : 0] = true);
        if (found[1]) {
            return Near.LINKED;
        }
        return found[0] ? Near.UNLINKED : Near.NOTHING;
    }

    enum Near {
        LINKED,
        UNLINKED,
        NOTHING
    }
}
