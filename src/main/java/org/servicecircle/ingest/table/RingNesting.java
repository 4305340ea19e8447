package org.servicecircle.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Tells which of a shape's rings are holes, and of which polygon: one that lies within an odd number of others. The sense in
 * which a ring runs ought to tell, but many programs write it wrong.
 */
final class RingNesting {

    private final LinearRing ring;
    private final double area;
    private final IndexedPointInAreaLocator inside;
    private final List<LinearRing> holes = new ArrayList<>();
    private boolean hole;

    private RingNesting(LinearRing ring) {
        this.ring = ring;
        this.area = Area.ofRing(ring.getCoordinateSequence());
        this.inside = new IndexedPointInAreaLocator(ring);
    }

    /**
     * The polygons that the rings make up. Whether these are valid is not looked at.
     *
     * @param rings at least one, closed
     */
    static MultiPolygon areas(List<LinearRing> rings, GeometryFactory factory) {
        List<RingNesting> largestFirst = rings.stream()
                .map(RingNesting::new)
                .sorted(Comparator.comparingDouble((RingNesting each) -> -each.area))
                .toList();
        STRtree index = new STRtree();
        largestFirst.forEach(each -> index.insert(each.ring.getEnvelopeInternal(), each));
        largestFirst.forEach(each -> each.nest(index));
        return factory.createMultiPolygon(largestFirst.stream()
                .filter(each -> !each.hole)
                .map(each -> factory.createPolygon(each.ring, each.holes.toArray(LinearRing[]::new)))
                .toArray(Polygon[]::new));
    }

    /** Call for larger rings first. */
    private void nest(STRtree index) {
        List<RingNesting> around = new ArrayList<>();
        for (Object near : index.query(ring.getEnvelopeInternal())) {
            RingNesting other = (RingNesting) near;
            if (other.area > area && other.contains(this)) {
                around.add(other);
            }
        }
        hole = around.size() % 2 == 1;
        if (hole) {
            around.stream()
                    .min(Comparator.comparingDouble(each -> each.area))
                    .orElseThrow()
                    .holes
                    .add(ring);
        }
    }

    /** Told by the first point that does not lie on this ring, as rings may touch. */
    private boolean contains(RingNesting other) {
        if (!ring.getEnvelopeInternal().contains(other.ring.getEnvelopeInternal())) {
            return false;
        }
        for (Coordinate point : other.ring.getCoordinates()) {
            int where = inside.locate(point);
            if (where != Location.BOUNDARY) {
                return where == Location.INTERIOR;
            }
        }
        return false;
    }
}
