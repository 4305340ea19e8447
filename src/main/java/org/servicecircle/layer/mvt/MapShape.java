package org.servicecircle.layer.mvt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Lines, or polygons with holes, as flat columns of WGS-84 degrees × 10⁷. Paths lie one after the other; a path of a
 * polygon is a ring that does not repeat its first point, clockwise with north above for outer rings, the other way
 * round for holes. Immutable.
 */
public final class MapShape {

    private static final double E7 = 1e7;

    private final boolean areas;
    private final int[] lonE7;
    private final int[] latE7;
    /** Per path and one more: its first point. */
    private final int[] starts;
    /** Per path: whether it is the outer ring of a polygon; the paths after it, up to the next, are its holes. */
    private final boolean[] outer;

    private int westE7 = Integer.MAX_VALUE;
    private int southE7 = Integer.MAX_VALUE;
    private int eastE7 = Integer.MIN_VALUE;
    private int northE7 = Integer.MIN_VALUE;

    private MapShape(boolean areas, List<Coordinate[]> paths, List<Boolean> outer) {
        this.areas = areas;
        int points = paths.stream().mapToInt(path -> path.length).sum();
        lonE7 = new int[points];
        latE7 = new int[points];
        starts = new int[paths.size() + 1];
        this.outer = new boolean[paths.size()];
        int point = 0;
        for (int path = 0; path < paths.size(); path++) {
            this.outer[path] = outer.get(path);
            for (Coordinate at : paths.get(path)) {
                lonE7[point] = (int) Math.round(at.x * E7);
                latE7[point] = (int) Math.round(at.y * E7);
                include(lonE7[point], latE7[point++]);
            }
            starts[path + 1] = point;
        }
    }

    private void include(int lon, int lat) {
        westE7 = Math.min(westE7, lon);
        eastE7 = Math.max(eastE7, lon);
        southE7 = Math.min(southE7, lat);
        northE7 = Math.max(northE7, lat);
    }

    /**
     * What can be drawn of a geometry in degrees: its polygons together, then its lines together; nothing for points.
     * Rings that cross are mended, so that they can be cut.
     */
    public static List<MapShape> of(Geometry degrees) {
        Geometry valid = degrees.isValid() ? degrees : GeometryFixer.fix(degrees);
        List<Coordinate[]> rings = new ArrayList<>();
        List<Boolean> outer = new ArrayList<>();
        List<Coordinate[]> lines = new ArrayList<>();
        collect(valid, rings, outer, lines);
        return Stream.of(
                        new MapShape(true, rings, outer),
                        new MapShape(
                                false, lines, lines.stream().map(line -> false).toList()))
                .filter(shape -> shape.pathCount() > 0)
                .toList();
    }

    private static void collect(
            Geometry geometry, List<Coordinate[]> rings, List<Boolean> outer, List<Coordinate[]> lines) {
        if (geometry instanceof Polygon polygon && !polygon.isEmpty()) {
            for (int ring = 0; ring <= polygon.getNumInteriorRing(); ring++) {
                LineString line = ring == 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(ring - 1);
                Coordinate[] closed = line.getCoordinates();
                rings.add(wound(closed, ring > 0));
                outer.add(ring == 0);
            }
        } else if (geometry instanceof LineString line && !line.isEmpty()) {
            lines.add(line.getCoordinates());
        } else if (geometry instanceof GeometryCollection) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                collect(geometry.getGeometryN(i), rings, outer, lines);
            }
        }
    }

    /** A ring without its last point, clockwise on a map with north above, or the other way round. */
    private static Coordinate[] wound(Coordinate[] closed, boolean counterClockwise) {
        Coordinate[] open = Arrays.copyOf(closed, closed.length - 1);
        if (Orientation.isCCW(closed) != counterClockwise) {
            CoordinateArrays.reverse(open);
        }
        return open;
    }

    /** Whether it is polygons; else it is lines. */
    public boolean isArea() {
        return areas;
    }

    /** Whether some of it may lie on a tile or its margin. */
    public boolean mayMeet(TileFrame frame) {
        return frame.meets(westE7, southE7, eastE7, northE7);
    }

    int pathCount() {
        return outer.length;
    }

    /** Whether a path begins a polygon. */
    boolean isOuter(int path) {
        return outer[path];
    }

    int from(int path) {
        return starts[path];
    }

    int to(int path) {
        return starts[path + 1];
    }

    int lonE7(int point) {
        return lonE7[point];
    }

    int latE7(int point) {
        return latE7[point];
    }
}
