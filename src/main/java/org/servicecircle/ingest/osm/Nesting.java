package org.servicecircle.ingest.osm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * Tells shells from holes by how deep rings lie in each other, not by the roles that mappers gave them: a ring inside an
 * even number of others is a shell, a ring directly inside a shell is its hole. So islands in lakes on islands come out
 * right, and so do relations with wrong roles.
 */
final class Nesting {

    private final List<Polygon> discs;
    private final GeometryFactory factory;

    private Nesting(List<Polygon> discs, GeometryFactory factory) {
        this.discs = discs;
        this.factory = factory;
    }

    /** One polygon per shell, in descending order of area; touching holes may leave a polygon invalid. */
    static List<Polygon> polygons(List<LinearRing> rings, GeometryFactory factory) {
        List<Polygon> discs = rings.stream()
                .map(factory::createPolygon)
                .sorted(Comparator.comparingDouble(Polygon::getArea).reversed())
                .toList();
        return new Nesting(discs, factory).polygons();
    }

    private List<Polygon> polygons() {
        int[] parent = parents();
        int[] depth = new int[parent.length];
        List<List<LinearRing>> holes = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            depth[i] = parent[i] < 0 ? 0 : depth[parent[i]] + 1;
            holes.add(new ArrayList<>());
            if (depth[i] % 2 == 1) {
                holes.get(parent[i]).add(discs.get(i).getExteriorRing());
            }
        }
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            if (depth[i] % 2 == 0) {
                polygons.add(factory.createPolygon(
                        discs.get(i).getExteriorRing(), holes.get(i).toArray(LinearRing[]::new)));
            }
        }
        return polygons;
    }

    /** For each disc the smallest one that holds it, −1 for none. Discs are in descending order of area. */
    private int[] parents() {
        Coordinate[] inside = new Coordinate[discs.size()];
        int[] parent = new int[discs.size()];
        for (int i = 0; i < parent.length; i++) {
            inside[i] = discs.get(i).getInteriorPoint().getCoordinate();
            parent[i] = -1;
        }
        for (int outer = 0; outer < parent.length; outer++) {
            var locator = new IndexedPointInAreaLocator(discs.get(outer));
            for (int inner = outer + 1; inner < parent.length; inner++) {
                boolean near = discs.get(outer).getEnvelopeInternal().covers(inside[inner]);
                if (near && locator.locate(inside[inner]) == Location.INTERIOR) {
                    parent[inner] = outer;
                }
            }
        }
        return parent;
    }
}
