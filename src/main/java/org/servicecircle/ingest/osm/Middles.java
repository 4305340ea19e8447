package org.servicecircle.ingest.osm;

import java.util.Arrays;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.servicecircle.geo.Earth;
import org.servicecircle.geo.PointGrid;

/** The middles of all walkways, in 25 bytes each where a tree of coordinates took 135. */
final class Middles {

    private static final double CELL_METRES = 100;

    /** Longitude in the upper half of each, latitude in the lower. */
    private final LongList lonLatE7 = new LongList();

    private PointGrid grid;

    void add(Coordinate middle) {
        lonLatE7.add(((long) Earth.toE7(middle.x) << 32) | (Earth.toE7(middle.y) & 0xFFFF_FFFFL));
    }

    /** Makes ready to be asked, once all are added. */
    Middles build() {
        int[] lonE7 = new int[lonLatE7.size()];
        int[] latE7 = new int[lonE7.length];
        Arrays.setAll(lonE7, this::lonE7);
        Arrays.setAll(latE7, this::latE7);
        grid = new PointGrid(lonE7, latE7, CELL_METRES);
        return this;
    }

    /** Whether a closed line, in degrees, has one of them inside. */
    boolean isAnyInside(Coordinate[] ring) {
        Polygon ground = Shapes.FACTORY.createPolygon(ring);
        var locator = new IndexedPointInAreaLocator(ground);
        Envelope box = ground.getEnvelopeInternal();
        boolean[] found = new boolean[1];
        grid.inBox(
                Earth.toE7(box.getMinX()),
                Earth.toE7(box.getMinY()),
                Earth.toE7(box.getMaxX()),
                Earth.toE7(box.getMaxY()),
                i -> found[0] = found[0] || locator.locate(place(i)) == Location.INTERIOR);
        return found[0];
    }

    private Coordinate place(int i) {
        return new Coordinate(Earth.toDegrees(lonE7(i)), Earth.toDegrees(latE7(i)));
    }

    private int lonE7(int i) {
        return (int) (lonLatE7.get(i) >> 32);
    }

    private int latE7(int i) {
        return (int) lonLatE7.get(i);
    }
}
