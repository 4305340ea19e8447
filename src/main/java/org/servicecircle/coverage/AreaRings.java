package org.servicecircle.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.servicecircle.geo.Earth;

/** Collects rings point by point and makes polygons of them. Rings are numbered from 1 in the order of their begin. */
final class AreaRings {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int SHELL = 0;

    private int[] lonE7 = new int[1024];
    private int[] latE7 = new int[1024];
    private int points;

    /** Per ring, and one more: its first point. */
    private int[] start = new int[64];

    /** Per ring: 0 for a shell, else the shell that it is a hole of. */
    private int[] shell = new int[64];

    private int ring;

    int beginShell() {
        return begin(SHELL);
    }

    /** Begins a hole in the island whose shell, or one of whose holes, is the ring named. */
    int beginHole(int neighbour) {
        return begin(shell[neighbour] == SHELL ? neighbour : shell[neighbour]);
    }

    private int begin(int ofShell) {
        ring++;
        if (ring + 1 >= start.length) {
            start = Arrays.copyOf(start, 2 * start.length);
            shell = Arrays.copyOf(shell, 2 * shell.length);
        }
        start[ring] = points;
        shell[ring] = ofShell;
        return ring;
    }

    void add(int lon, int lat) {
        if (points == lonE7.length) {
            lonE7 = Arrays.copyOf(lonE7, 2 * points);
            latE7 = Arrays.copyOf(latE7, 2 * points);
        }
        lonE7[points] = lon;
        latE7[points++] = lat;
    }

    void end() {
        start[ring + 1] = points;
    }

    /**
     * The polygons in degrees, shells against the clock.
     *
     * @param leastArea rings that enclose less are left out, in E7 steps of longitude times those of latitude
     */
    MultiPolygon polygons(double leastArea) {
        LinearRing[] kept = new LinearRing[ring + 1];
        List<List<LinearRing>> holes = new ArrayList<>();
        for (int r = 0; r <= ring; r++) {
            holes.add(new ArrayList<>());
            if (r > 0 && Math.abs(twiceArea(r)) >= 2 * leastArea) {
                kept[r] = FACTORY.createLinearRing(coordinates(r));
                if (shell[r] != SHELL) {
                    holes.get(shell[r]).add(kept[r]);
                }
            }
        }
        List<Polygon> polygons = new ArrayList<>();
        for (int r = 1; r <= ring; r++) {
            if (shell[r] == SHELL && kept[r] != null) {
                polygons.add(FACTORY.createPolygon(kept[r], holes.get(r).toArray(LinearRing[]::new)));
            }
        }
        return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private long twiceArea(int r) {
        long sum = 0;
        int first = start[r];
        for (int i = first + 1; i + 1 < start[r + 1]; i++) {
            sum += ((long) lonE7[i] - lonE7[first]) * ((long) latE7[i + 1] - latE7[first])
                    - ((long) lonE7[i + 1] - lonE7[first]) * ((long) latE7[i] - latE7[first]);
        }
        return sum;
    }

    private Coordinate[] coordinates(int r) {
        int count = start[r + 1] - start[r];
        Coordinate[] ringed = new Coordinate[count + 1];
        for (int i = 0; i < count; i++) {
            ringed[i] = new Coordinate(Earth.toDegrees(lonE7[start[r] + i]), Earth.toDegrees(latE7[start[r] + i]));
        }
        ringed[count] = ringed[0].copy();
        return ringed;
    }
}
