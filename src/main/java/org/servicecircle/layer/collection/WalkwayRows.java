package org.servicecircle.layer.collection;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.servicecircle.file.Feature;
import org.servicecircle.geo.Earth;
import org.servicecircle.network.WalkNetwork;

/** Walkways as features. Nothing is kept of them: a network may have millions. */
final class WalkwayRows implements ComputedRows {

    private static final double MM_PER_METRE = 1000;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final WalkNetwork network;

    WalkwayRows(WalkNetwork network) {
        this.network = network;
    }

    @Override
    public int size() {
        return network.walkwayCount();
    }

    @Override
    public Feature get(int walkway) {
        return Rows.of(
                Integer.toString(walkway),
                line(walkway),
                WalkwayLayer.code(network.kind(walkway)),
                network.name(walkway),
                network.lengthMm(walkway) / MM_PER_METRE,
                WalkwayLayer.code(network.direction(walkway)),
                WalkwayLayer.code(network.access(walkway)),
                network.wheelchair(walkway),
                network.openingHours(walkway));
    }

    private LineString line(int walkway) {
        Coordinate[] points = new Coordinate[network.shapeSize(walkway)];
        for (int i = 0; i < points.length; i++) {
            points[i] = at(walkway, i);
        }
        return FACTORY.createLineString(points);
    }

    @Override
    public boolean mayMeet(int walkway, Envelope box) {
        Envelope own = new Envelope();
        for (int i = 0; i < network.shapeSize(walkway); i++) {
            own.expandToInclude(at(walkway, i));
        }
        return box.intersects(own);
    }

    private Coordinate at(int walkway, int point) {
        return new Coordinate(
                Earth.toDegrees(network.shapeLonE7(walkway, point)),
                Earth.toDegrees(network.shapeLatE7(walkway, point)));
    }
}
