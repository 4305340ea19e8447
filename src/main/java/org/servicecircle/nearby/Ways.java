package org.servicecircle.nearby;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.servicecircle.analysis.Minutes;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Question;
import org.servicecircle.analysis.RouteLine;
import org.servicecircle.analysis.ServicePoint;
import org.servicecircle.coverage.Route;
import org.servicecircle.coverage.Seed;
import org.servicecircle.network.Snap;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.Language;
import org.servicecircle.web.ProblemException;
import org.springframework.stereotype.Component;

/** Finds and writes the way from where somebody is to one facility. */
@Component
class Ways {

    private static final double MM_PER_METRE = 1000.0;

    private final Surroundings surroundings;
    private final Cards cards;
    private final WayWords words;

    Ways(Surroundings surroundings, Cards cards, WayWords words) {
        this.surroundings = surroundings;
        this.cards = cards;
        this.words = words;
    }

    /**
     * The way to a facility, within an hour.
     *
     * @throws ProblemException 404 if there is no facility of this id
     */
    WayView view(Outing outing, int facility, Language language) {
        PlaceSnapshot snapshot = outing.from().snapshot();
        int number = number(snapshot, facility);
        // Each linked entrance under its own number, so that the route tells which one it leads to.
        List<Optional<Snap>> entrances =
                snapshot.links(outing.from().profile()).services().at(number);
        List<Seed> seeds = IntStream.range(0, entrances.size())
                .filter(door -> entrances.get(door).isPresent())
                .mapToObj(door -> new Seed(door, entrances.get(door).get()))
                .toList();
        Optional<Route> route = surroundings.reach(outing, Question.MOST_MILLIS).flatMap(reach -> reach.routeTo(seeds));
        ServicePoint to = snapshot.services().get(number);
        List<WayView.PieceView> pieces = route.map(way ->
                        words.tell(outing.from(), way, to, seeds.get(way.seed()).snap(), language))
                .orElse(List.of());
        return new WayView(
                outing.from().link().isPresent(),
                route.map(way -> Minutes.shown(way.millis())).orElse(null),
                route.map(way -> Math.round(way.lengthMm() / MM_PER_METRE)).orElse(null),
                facility(snapshot, to, language),
                Math.toIntExact(pieces.stream()
                        .filter(piece -> "steps".equals(piece.kind()))
                        .count()),
                pieces,
                route.map(way -> line(outing.from(), way, to)).orElse(null),
                snapshot.facts().schematic(),
                snapshot.facts().dataDate());
    }

    private static int number(PlaceSnapshot snapshot, int facility) {
        return IntStream.range(0, snapshot.services().size())
                .filter(number -> snapshot.services().get(number).id() == facility)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("facility", "unknown-facility", facility));
    }

    /** From the position itself to the door itself. */
    private static GeoJson.Shape line(Standpoint from, Route route, ServicePoint to) {
        int door = route.facility();
        return RouteLine.of(route, from.lonE7(), from.latE7(), to.entranceLonE7()[door], to.entranceLatE7()[door]);
    }

    private WayView.FacilityView facility(PlaceSnapshot snapshot, ServicePoint to, Language language) {
        Cards.Card card = cards.of(to, snapshot);
        return new WayView.FacilityView(
                to.id(),
                to.name().in(language.locale()),
                to.category(),
                snapshot.taxonomy().name(to.category()).in(language.locale()),
                GeoJson.degrees(to.lonE7()),
                GeoJson.degrees(to.latE7()),
                card.address(),
                card.phone(),
                card.openingHours());
    }
}
