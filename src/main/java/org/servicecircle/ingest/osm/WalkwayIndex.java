package org.servicecircle.ingest.osm;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.servicecircle.geo.Earth;
import org.servicecircle.network.Access;
import org.servicecircle.network.WalkNetwork;

/** Finds the public walkways near a place. */
final class WalkwayIndex {

    private final WalkNetwork network;
    private final HPRtree tree = new HPRtree();

    WalkwayIndex(WalkNetwork network) {
        this.network = network;
        for (int w = 0; w < network.walkwayCount(); w++) {
            if (network.access(w) == Access.PUBLIC) {
                tree.insert(line(w).getEnvelopeInternal(), w);
            }
        }
        tree.build();
    }

    /** The lines, in degrees, whose boxes meet the given one, in the order of the network. */
    Stream<LineString> near(Envelope box) {
        @SuppressWarnings("unchecked")
        List<Integer> found = tree.query(box);
        return found.stream().sorted().map(this::line);
    }

    private LineString line(int walkway) {
        Coordinate[] points = new Coordinate[network.shapeSize(walkway)];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(
                    Earth.toDegrees(network.shapeLonE7(walkway, i)), Earth.toDegrees(network.shapeLatE7(walkway, i)));
        }
        return Shapes.FACTORY.createLineString(points);
    }
}
