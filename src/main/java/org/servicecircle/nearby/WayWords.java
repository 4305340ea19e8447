package org.servicecircle.nearby;

import java.util.ArrayList;
import java.util.List;
import org.servicecircle.analysis.ServicePoint;
import org.servicecircle.coverage.Route;
import org.servicecircle.coverage.RoutePiece;
import org.servicecircle.network.Snap;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** Tells a way in words: where to turn, along what, how far. */
@Component
class WayWords {

    private static final double MM_PER_METRE = 1000.0;
    private static final double MILLIS_PER_SECOND = 1000.0;
    private static final int TENS_FROM_METRES = 100;

    /** Nobody speaks of less than a step or two. */
    private static final int LEAST_CONNECTOR_MM = 3000;

    private final Texts texts;

    WayWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * The pieces of a way.
     *
     * @param entrance where it leaves the network
     */
    List<WayView.PieceView> tell(Standpoint from, Route route, ServicePoint to, Snap entrance, Language language) {
        List<Stretch> stretches = stretches(from, route);
        List<WayView.PieceView> pieces = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Turn turn = i == 0
                    ? Turn.START
                    : Turn.of(Turn.degrees(
                            stretches.get(i - 1).line(), stretches.get(i).line()));
            pieces.add(piece(stretches.get(i), turn, language));
        }
        pieces.add(arrival(route, to, entrance, language));
        return pieces;
    }

    private static List<Stretch> stretches(Standpoint from, Route route) {
        List<Stretch> stretches = new ArrayList<>();
        Snap link = from.link().orElseThrow();
        if (link.distanceMm() >= LEAST_CONNECTOR_MM) {
            List<int[]> line = List.of(new int[] {from.lonE7(), from.latE7()}, new int[] {link.lonE7(), link.latE7()});
            long millis = from.profile().flatMillis(link.distanceMm());
            stretches.add(new Stretch(Stretch.CONNECTOR, "start", "", link.distanceMm(), millis, line));
        }
        for (RoutePiece piece : route.pieces()) {
            if (!piece.isConnector()) {
                Stretch next = Stretch.of(from.snapshot().network(), piece);
                int last = stretches.size() - 1;
                if (last >= 0 && stretches.get(last).takesIn(next)) {
                    stretches.set(last, stretches.get(last).and(next));
                } else {
                    stretches.add(next);
                }
            }
        }
        return stretches;
    }

    private WayView.PieceView piece(Stretch stretch, Turn turn, Language language) {
        String key = "nearby.way." + stretch.kind() + "." + stretch.variant();
        long metres = Math.round(stretch.lengthMm() / MM_PER_METRE);
        String along = texts.say(language, key, stretch.name(), spoken(metres));
        int[] at = stretch.line().get(0);
        return new WayView.PieceView(
                stretch.kind(),
                stretch.name(),
                turn.code(),
                metres,
                Math.round(stretch.millis() / MILLIS_PER_SECOND),
                sentence(texts.say(language, "nearby.turn." + turn.code(), along)),
                GeoJson.degrees(at[0]),
                GeoJson.degrees(at[1]));
    }

    private WayView.PieceView arrival(Route route, ServicePoint to, Snap entrance, Language language) {
        long metres = Math.round(entrance.distanceMm() / MM_PER_METRE);
        String name = to.name().in(language.locale());
        boolean door = to.entrances() == ServicePoint.Entrances.KNOWN;
        String key = "nearby.arrive" + (door ? ".entrance" : "") + (metres == 0 ? "" : ".further");
        RoutePiece last = route.pieces().isEmpty()
                ? null
                : route.pieces().get(route.pieces().size() - 1);
        boolean connector = last != null && last.isConnector();
        return new WayView.PieceView(
                Turn.ARRIVE.code(),
                name,
                Turn.ARRIVE.code(),
                metres,
                connector ? Math.round(last.millis() / MILLIS_PER_SECOND) : 0,
                sentence(texts.say(language, key, name, metres)),
                GeoJson.degrees(entrance.lonE7()),
                GeoJson.degrees(entrance.latE7()));
    }

    /** As one would say it: tens from a hundred metres on. */
    private static long spoken(long metres) {
        return metres < TENS_FROM_METRES ? metres : Math.round(metres / 10.0) * 10;
    }

    /** Begins with a capital letter where the language has them. */
    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
