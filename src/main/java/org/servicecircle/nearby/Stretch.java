package org.servicecircle.nearby;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicecircle.coverage.RoutePiece;
import org.servicecircle.network.Access;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkwayKind;

/**
 * Part of a way that is told in one sentence.
 *
 * @param kind connector, or a kind of walkway in lower case
 * @param variant named, unnamed, or residents for a gate of one's own compound
 * @param name of the walkway, empty without one
 * @param line positions in walking order, degrees × 10⁷
 */
record Stretch(String kind, String variant, String name, long lengthMm, long millis, List<int[]> line) {

    static final String CONNECTOR = "connector";

    private static final long TINY_MM = 10_000;
    private static final double BEND = 45;

    static Stretch of(WalkNetwork network, RoutePiece piece) {
        WalkwayKind kind = network.kind(piece.walkway());
        boolean ownGate = kind == WalkwayKind.GATE && network.access(piece.walkway()) == Access.RESIDENTS_ONLY;
        String name = network.name(piece.walkway());
        List<int[]> line = new ArrayList<>();
        for (int i = 0; i < piece.line().lonE7().length; i++) {
            line.add(new int[] {piece.line().lonE7()[i], piece.line().latE7()[i]});
        }
        return new Stretch(
                kind.name().toLowerCase(Locale.ROOT),
                ownGate ? "residents" : name.isEmpty() ? "unnamed" : "named",
                name,
                piece.lengthMm(),
                piece.millis(),
                line);
    }

    /**
     * Whether the next stretch is told with this one: the same sort of way under the same name and no corner between, or
     * a few steps of no name that nobody would speak of.
     */
    boolean takesIn(Stretch next) {
        boolean same = kind.equals(next.kind) && variant.equals(next.variant) && name.equals(next.name);
        boolean plain = isPlain() && next.isPlain();
        boolean tiny = plain && next.name.isEmpty() && next.lengthMm < TINY_MM;
        return tiny || (same && Math.abs(Turn.degrees(line, next.line)) < BEND);
    }

    private boolean isPlain() {
        return switch (kind) {
            case CONNECTOR, "crossing", "steps", "bridge", "gate" -> false;
            default -> true;
        };
    }

    Stretch and(Stretch next) {
        List<int[]> both = new ArrayList<>(line);
        both.addAll(next.line);
        return new Stretch(kind, variant, name, lengthMm + next.lengthMm, millis + next.millis, both);
    }
}
