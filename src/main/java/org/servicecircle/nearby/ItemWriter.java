package org.servicecircle.nearby;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.servicecircle.analysis.Minutes;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.ServicePoint;
import org.servicecircle.coverage.Arrival;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** Writes one facility as a resident wants to know it. */
@Component
class ItemWriter {

    private static final double MM_PER_METRE = 1000.0;
    private static final int AT_THE_DOOR_MM = 20_000;

    private final OpeningWords words;

    ItemWriter(OpeningWords words) {
        this.words = words;
    }

    NearbyView.ItemView view(
            Found found, Cards.Card card, PlaceSnapshot snapshot, LocalDateTime at, Language language) {
        ServicePoint service = found.service();
        Arrival arrival = found.arrival();
        Opening opening = Opening.of(service.hours(), at, snapshot::isPublicHoliday);
        LocalDateTime there = at.plus(arrival.millis(), ChronoUnit.MILLIS);
        return new NearbyView.ItemView(
                service.id(),
                service.name().in(language.locale()),
                service.category(),
                snapshot.taxonomy().name(service.category()).in(language.locale()),
                found.kind().code(),
                Minutes.shown(arrival.millis()),
                Math.round(arrival.lengthMm() / MM_PER_METRE),
                GeoJson.degrees(service.lonE7()),
                GeoJson.degrees(service.latE7()),
                card.address(),
                card.phone(),
                card.openingHours(),
                opening.state().name().toLowerCase(Locale.ROOT),
                opening.opensAt(),
                opening.closesAt(),
                words.say(opening, found.kind().hours(), at, there, language),
                stepFree(service, arrival),
                service.wheelchair(),
                card.schematic());
    }

    /**
     * Stairs on the way are known. That there are none is known where the way ends at a door, or at a walkway so near that
     * nothing can lie between.
     */
    private static String stepFree(ServicePoint service, Arrival arrival) {
        if (!arrival.stepFree()) {
            return "no";
        }
        boolean toTheDoor =
                service.entrances() != ServicePoint.Entrances.NONE || arrival.connectorMm() <= AT_THE_DOOR_MM;
        return toTheDoor ? "yes" : "unknown";
    }
}
