package org.servicecircle.nearby;

import java.util.List;
import java.util.Map;
import org.servicecircle.analysis.Areas;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** Writes what was found around a place. */
@Component
class NearbyWriter {

    private final ItemWriter items;
    private final Cards cards;

    NearbyWriter(ItemWriter items, Cards cards) {
        this.items = items;
        this.cards = cards;
    }

    NearbyView view(NearbyQuestion question, Surroundings.Result result, Language language) {
        PlaceSnapshot snapshot = question.outing().from().snapshot();
        return new NearbyView(
                from(question.outing().from(), language),
                question.outing().from().profile().code(),
                question.minutes(),
                question.outing().at(),
                snapshot.facts().schematic(),
                snapshot.facts().dataDate(),
                items(result.within(), question, language),
                items(result.nearest(), question, language),
                question.kinds().stream()
                        .map(kind -> new NearbyView.KindView(
                                kind.code(), kind.name().in(language.locale()), count(result.within(), kind)))
                        .toList());
    }

    /** Where somebody is, as they gave it. */
    NearbyView.FromView from(Standpoint from, Language language) {
        Areas areas = from.snapshot().areas();
        int street = areas.streetOf(from.community());
        boolean inCommunity = from.community() != Areas.OUTSIDE;
        boolean inStreet = street != Areas.OUTSIDE;
        return new NearbyView.FromView(
                GeoJson.degrees(from.lonE7()),
                GeoJson.degrees(from.latE7()),
                from.link().isPresent(),
                from.isInside(),
                inCommunity ? areas.communities().get(from.community()).code() : null,
                inCommunity ? areas.communities().get(from.community()).name().in(language.locale()) : null,
                inStreet ? areas.streets().get(street).code() : null,
                inStreet ? areas.streets().get(street).name().in(language.locale()) : null);
    }

    private List<NearbyView.ItemView> items(List<Found> found, NearbyQuestion question, Language language) {
        PlaceSnapshot snapshot = question.outing().from().snapshot();
        Map<Long, Cards.Card> written =
                cards.of(found.stream().map(Found::service).toList(), snapshot);
        return found.stream()
                .map(one -> items.view(
                        one,
                        written.get(one.service().id()),
                        snapshot,
                        question.outing().at(),
                        language))
                .toList();
    }

    private static long count(List<Found> found, Kind kind) {
        return found.stream().filter(one -> one.kind().equals(kind)).count();
    }
}
