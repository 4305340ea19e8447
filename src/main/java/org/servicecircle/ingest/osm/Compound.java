package org.servicecircle.ingest.osm;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * A walled compound.
 *
 * @param number from 1, in the order of the file
 */
record Compound(int number, MultiPolygon ground, IndexedPointInAreaLocator locator) {

    /** A gate stands on a wall when it is this near, degrees (about a metre). */
    private static final double ON_THE_WALL_DEGREES = 1e-5;

    private boolean holds(Coordinate place) {
        return locator.locate(place) == Location.INTERIOR;
    }

    /** All compounds of an extract. */
    static final class Index {

        private final STRtree tree = new STRtree();

        /** Numbers the grounds from 1. */
        Index(List<MultiPolygon> grounds) {
            int number = 1;
            for (MultiPolygon ground : grounds) {
                tree.insert(
                        ground.getEnvelopeInternal(),
                        new Compound(number++, ground, new IndexedPointInAreaLocator(ground)));
            }
            tree.build();
        }

        /** The number of the compound around a place, 0 for none; the lowest where several are. */
        int around(Coordinate place) {
            return near(place, 0).stream()
                    .filter(compound -> compound.holds(place))
                    .mapToInt(Compound::number)
                    .min()
                    .orElse(0);
        }

        /** The number of the compound in whose wall a gate stands, 0 for none; the lowest where several share the wall. */
        int atWall(Coordinate gate) {
            Point point = Shapes.FACTORY.createPoint(gate);
            return near(gate, ON_THE_WALL_DEGREES).stream()
                    .filter(compound -> compound.ground().getBoundary().isWithinDistance(point, ON_THE_WALL_DEGREES))
                    .mapToInt(Compound::number)
                    .min()
                    .orElse(around(gate));
        }

        private List<Compound> near(Coordinate place, double degrees) {
            Envelope box = new Envelope(place);
            box.expandBy(degrees);
            List<Compound> found = new ArrayList<>();
            tree.query(box, item -> found.add((Compound) item));
            return found;
        }
    }
}
