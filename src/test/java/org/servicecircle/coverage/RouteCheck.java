package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.servicecircle.network.Access;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkDirection;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** Walks a route piece by piece and checks that it can be walked. */
final class RouteCheck {

    private RouteCheck() {}

    static void check(WalkTimes times, Snap home, Seed seed, Route route) {
        WalkNetwork network = times.network();
        assertThat(route.pieces().stream().mapToInt(RoutePiece::millis).sum()).isEqualTo(route.millis());
        List<RoutePiece> walked =
                route.pieces().stream().filter(piece -> !piece.isConnector()).toList();
        int ownCompound = network.compound(home.walkway());
        boolean left = false;
        for (int i = 0; i < walked.size(); i++) {
            RoutePiece piece = walked.get(i);
            checkDirection(network, piece);
            boolean own = network.compound(piece.walkway()) == ownCompound && ownCompound != 0;
            left |= !own;
            assertThat(!left || network.access(piece.walkway()) == Access.PUBLIC)
                    .as("private ground only before leaving one's own")
                    .isTrue();
            if (i > 0) {
                assertThat(start(network, piece)).containsAnyElementsOf(end(network, walked.get(i - 1)));
            }
        }
        if (!walked.isEmpty()) {
            checkEnds(network, home, seed.snap(), walked);
        }
    }

    private static void checkDirection(WalkNetwork network, RoutePiece piece) {
        WalkDirection direction = network.direction(piece.walkway());
        if (piece.toMm() != piece.fromMm()) {
            WalkDirection against = piece.toMm() > piece.fromMm() ? WalkDirection.BACKWARD : WalkDirection.FORWARD;
            assertThat(direction).isNotEqualTo(against);
        }
    }

    /** The first piece starts at the home, unless the home lies right at a junction. */
    private static void checkEnds(WalkNetwork network, Snap home, Snap entrance, List<RoutePiece> walked) {
        RoutePiece first = walked.get(0);
        RoutePiece last = walked.get(walked.size() - 1);
        boolean atHome = first.walkway() == home.walkway() && first.fromMm() == home.fromMm();
        boolean atEntrance = last.walkway() == entrance.walkway() && last.toMm() == entrance.fromMm();
        assertThat(atHome || isEnd(network, home)).isTrue();
        assertThat(atEntrance || isEnd(network, entrance)).isTrue();
    }

    private static boolean isEnd(WalkNetwork network, Snap snap) {
        return snap.fromMm() == 0 || snap.fromMm() == network.lengthMm(snap.walkway());
    }

    /** The junctions where a piece may start: one, both on a walkway without length, none inside a walkway. */
    private static Set<Integer> start(WalkNetwork network, RoutePiece piece) {
        return junctionsAt(network, piece.walkway(), piece.fromMm());
    }

    private static Set<Integer> end(WalkNetwork network, RoutePiece piece) {
        return junctionsAt(network, piece.walkway(), piece.toMm());
    }

    private static Set<Integer> junctionsAt(WalkNetwork network, int walkway, int offsetMm) {
        Set<Integer> junctions = new HashSet<>();
        if (offsetMm == 0) {
            junctions.add(network.from(walkway));
        }
        if (offsetMm == network.lengthMm(walkway)) {
            junctions.add(network.to(walkway));
        }
        return junctions;
    }
}
