package org.servicecircle.coverage;

import java.util.ArrayList;
import java.util.List;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;
import org.servicecircle.network.WalkwayLine;

/** Collects the pieces of one route in walking order. */
final class RouteBuilder {

    private final WalkTimes times;
    private final WalkNetwork network;
    private final List<RoutePiece> pieces = new ArrayList<>();

    RouteBuilder(WalkTimes times) {
        this.times = times;
        this.network = times.network();
    }

    void connector(Snap snap) {
        WalkwayLine point = new WalkwayLine(new int[] {snap.lonE7()}, new int[] {snap.latE7()});
        int millis = times.connectorMillis(snap);
        add(new RoutePiece(RoutePiece.CONNECTOR, 0, snap.distanceMm(), millis, point));
    }

    /** Along a walkway; {@code toMm} is the smaller when it is walked backward. */
    void walk(int walkway, int fromMm, int toMm, int millis) {
        add(new RoutePiece(walkway, fromMm, toMm, millis, WalkwayLine.of(network, walkway, fromMm, toMm)));
    }

    Route to(Seed seed, int s, int millis) {
        return new Route(seed.facility(), s, millis, List.copyOf(pieces));
    }

    private void add(RoutePiece piece) {
        if (piece.lengthMm() > 0 || piece.millis() > 0) {
            pieces.add(piece);
        }
    }
}
