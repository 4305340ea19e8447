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
        addUnlessNothing(new RoutePiece(RoutePiece.CONNECTOR, 0, snap.distanceMm(), millis, point));
    }

    /** From a home to an entrance on the same walkway. */
    void along(Snap home, Snap entrance) {
        int walkway = home.walkway();
        part(walkway, home.fromMm(), entrance.fromMm(), times.millisBetween(walkway, home.fromMm(), entrance.fromMm()));
    }

    /** From a home to the end of its walkway, or to its start. */
    void setOut(Snap home, boolean forward) {
        int walkway = home.walkway();
        if (forward) {
            part(walkway, home.fromMm(), network.lengthMm(walkway), times.millisFrom(walkway, home.fromMm()));
        } else {
            part(walkway, home.fromMm(), 0, times.millisTo(walkway, home.fromMm()));
        }
    }

    /** The last walkway, up to the entrance. */
    void arrive(Snap entrance, boolean forward) {
        int walkway = entrance.walkway();
        if (forward) {
            part(walkway, 0, entrance.fromMm(), times.millisTo(walkway, entrance.fromMm()));
        } else {
            int length = network.lengthMm(walkway);
            part(walkway, length, entrance.fromMm(), times.millisFrom(walkway, entrance.fromMm()));
        }
    }

    /** Part of a walkway; {@code toMm} is the smaller when it is walked backward. */
    private void part(int walkway, int fromMm, int toMm, int millis) {
        addUnlessNothing(piece(walkway, fromMm, toMm, millis));
    }

    /** A whole walkway; kept even if it has no length, since it may be a gate. */
    void whole(int arc) {
        int length = network.lengthMm(arc >> 1);
        boolean forward = (arc & 1) == 0;
        pieces.add(piece(arc >> 1, forward ? 0 : length, forward ? length : 0, times.arcMillis(arc)));
    }

    private RoutePiece piece(int walkway, int fromMm, int toMm, int millis) {
        return new RoutePiece(walkway, fromMm, toMm, millis, WalkwayLine.of(network, walkway, fromMm, toMm));
    }

    Route to(Seed seed, int s, int millis) {
        return new Route(seed.facility(), s, millis, List.copyOf(pieces));
    }

    private void addUnlessNothing(RoutePiece piece) {
        if (piece.lengthMm() > 0 || piece.millis() > 0) {
            pieces.add(piece);
        }
    }
}
