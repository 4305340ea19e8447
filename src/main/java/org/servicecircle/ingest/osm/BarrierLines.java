package org.servicecircle.ingest.osm;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * The lines that no straight connector from a home to a walkway crosses: edges of water, railways, expressways, walls.
 *
 * <p>A wall that closes around ground without a single walkway is left out: people do live in such plots, so there is a
 * gate that nobody has mapped, and the walkway outside is theirs.
 */
final class BarrierLines {

    private final List<Coordinate[]> lines = new ArrayList<>();
    private int plotWalls;

    private BarrierLines() {}

    static BarrierLines of(ElementStore store, Shapes shapes, Middles middles) {
        BarrierLines barriers = new BarrierLines();
        for (RawWay way : store.ways()) {
            boolean wall = FeatureRules.isWall(way.tags());
            if (wall || FeatureRules.isBarrier(way.tags())) {
                barriers.add(way, wall, shapes, middles);
            }
        }
        barriers.addRelations(store, shapes);
        return barriers;
    }

    List<Coordinate[]> lines() {
        return lines;
    }

    /** Walls around ground without a walkway, which are no barriers. */
    int plotWalls() {
        return plotWalls;
    }

    private void add(RawWay way, boolean wall, Shapes shapes, Middles middles) {
        try {
            Coordinate[] line = shapes.line(way).getCoordinates();
            if (wall && way.isClosed() && !middles.isAnyInside(line)) {
                plotWalls++;
            } else {
                lines.add(line);
            }
        } catch (UnusableShapeException e) {
            // A barrier that leads out of the extract has nothing to hold apart there.
        }
    }

    private void addRelations(ElementStore store, Shapes shapes) {
        for (RawRelation relation : store.relations()) {
            if (FeatureRules.isWaterSurface(relation.tags()) || FeatureRules.isCompound(relation.tags())) {
                lines.addAll(shapes.edges(relation));
            }
        }
    }
}
