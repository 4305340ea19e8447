package org.servicecircle.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicecircle.coverage.Route;
import org.servicecircle.coverage.RoutePiece;
import org.servicecircle.network.Access;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkwayKind;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;

/** Tells a route in words, one sentence for each stretch of the same walkway. */
final class RouteWords {

    private static final double MM_PER_METRE = 1000.0;
    private static final double MILLIS_PER_SECOND = 1000.0;
    private static final String CONNECTOR = "connector";

    private final WalkNetwork network;
    private final Texts texts;
    private final Language language;

    RouteWords(WalkNetwork network, Texts texts, Language language) {
        this.network = network;
        this.texts = texts;
        this.language = language;
    }

    /** Neighbouring pieces of one kind and name, taken together. */
    private record Stretch(String kind, String variant, String name, long lengthMm, long millis) {

        boolean continues(Stretch next) {
            return kind.equals(next.kind) && variant.equals(next.variant) && name.equals(next.name);
        }

        Stretch and(Stretch next) {
            return new Stretch(kind, variant, name, lengthMm + next.lengthMm, millis + next.millis);
        }
    }

    List<ReceiptView.PieceView> tell(Route route) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < route.pieces().size(); i++) {
            Stretch next = stretch(route.pieces().get(i), i == 0);
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).continues(next)) {
                stretches.set(last, stretches.get(last).and(next));
            } else {
                stretches.add(next);
            }
        }
        return stretches.stream().map(this::view).toList();
    }

    private Stretch stretch(RoutePiece piece, boolean first) {
        if (piece.isConnector()) {
            return new Stretch(CONNECTOR, first ? "start" : "end", "", piece.lengthMm(), piece.millis());
        }
        WalkwayKind kind = network.kind(piece.walkway());
        boolean ownGate = kind == WalkwayKind.GATE && network.access(piece.walkway()) == Access.RESIDENTS_ONLY;
        String name = network.name(piece.walkway());
        String unnamed = name.isEmpty() ? "unnamed" : "named";
        return new Stretch(
                kind.name().toLowerCase(Locale.ROOT),
                ownGate ? "residents" : unnamed,
                name,
                piece.lengthMm(),
                piece.millis());
    }

    private ReceiptView.PieceView view(Stretch stretch) {
        long metres = Math.round(stretch.lengthMm / MM_PER_METRE);
        String key = "piece." + stretch.kind + "." + stretch.variant;
        return new ReceiptView.PieceView(
                stretch.kind,
                stretch.name,
                metres,
                Math.round(stretch.millis / MILLIS_PER_SECOND),
                texts.say(language, key, stretch.name, metres));
    }
}
