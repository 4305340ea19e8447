package org.servicecircle.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.servicecircle.area.Dwelling;
import org.servicecircle.coverage.Route;
import org.servicecircle.facility.OpeningHours;
import org.servicecircle.gap.Homes;
import org.servicecircle.gap.Sites;
import org.servicecircle.network.Snap;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** Writes the receipt of one dwelling. */
@Component
class ReceiptWriter {

    private final Texts texts;
    private final CoverageWriter questions;

    ReceiptWriter(Texts texts, CoverageWriter questions) {
        this.texts = texts;
        this.questions = questions;
    }

    ReceiptView view(Judged judged, int home, Dwelling dwelling, Language language) {
        PlaceSnapshot snapshot = judged.snapshot();
        Question question = judged.question();
        Finding finding = Finding.of(judged, home);
        Optional<Route> route = snapshot.links(question.profile())
                .home(home)
                .flatMap(snap -> finding.walks().reach().routeFrom(snap));
        Double minutes = route.map(way -> Minutes.shown(way.millis())).orElse(null);
        Long straight = straightMetres(judged, home, route.map(Route::facility).orElse(-1));
        return new ReceiptView(
                dwelling(snapshot, home, dwelling, language),
                questions.question(question, new AreaChoice(false, null), snapshot, language),
                judged.judgement().outcome(home).name().toLowerCase(Locale.ROOT),
                finding.reason().name().toLowerCase(Locale.ROOT),
                // The sentence tells of what is near in a straight line, whoever is nearest on foot.
                reason(finding.reason(), minutes, question, straightMetres(judged, home, -1), language),
                minutes,
                Minutes.shown(question.limitMillis()),
                straight,
                route.map(way -> facility(snapshot, way.facility(), language)).orElse(null),
                route.map(new RouteWords(snapshot.network(), texts, language)::tell)
                        .orElse(List.of()),
                route.map(way -> line(way, judged, finding.walks(), home)).orElse(null),
                question.asOf(),
                snapshot.facts().dataDate(),
                snapshot.facts().schematic());
    }

    private String reason(
            Finding.Reason reason, Double minutes, Question question, Long nearestMetres, Language language) {
        String key = "reason." + reason.name().toLowerCase(Locale.ROOT);
        boolean far = minutes == null && (reason == Finding.Reason.SEVERED || reason == Finding.Reason.NONE);
        return texts.say(
                language, far ? key + ".far" : key, minutes, Minutes.shown(question.limitMillis()), nearestMetres);
    }

    /** To the facility's nearest entrance, or to any entrance when no facility is reached. */
    private static Long straightMetres(Judged judged, int home, int facility) {
        Homes homes = judged.snapshot().dwellings().homes();
        Sites sites = judged.sites();
        int lon = homes.lonE7(home);
        int lat = homes.latE7(home);
        if (facility >= 0) {
            return Math.round(sites.metresToFacility(facility, lon, lat));
        }
        OptionalInt nearest = sites.findNearest(lon, lat);
        return nearest.isEmpty() ? null : Math.round(sites.metres(nearest.getAsInt(), lon, lat));
    }

    private static ReceiptView.DwellingView dwelling(
            PlaceSnapshot snapshot, int home, Dwelling dwelling, Language language) {
        Areas areas = snapshot.areas();
        int community = snapshot.dwellings().homes().area(home);
        int street = areas.streetOf(community);
        boolean inside = community != Areas.OUTSIDE;
        boolean inStreet = street != Areas.OUTSIDE;
        return new ReceiptView.DwellingView(
                dwelling.id(),
                dwelling.name(),
                dwelling.location().getX(),
                dwelling.location().getY(),
                inside ? areas.communities().get(community).code() : null,
                inside ? areas.communities().get(community).name().in(language.locale()) : null,
                inStreet ? areas.streets().get(street).code() : null,
                inStreet ? areas.streets().get(street).name().in(language.locale()) : null);
    }

    private static ReceiptView.FacilityView facility(PlaceSnapshot snapshot, int number, Language language) {
        ServicePoint service = snapshot.services().get(number);
        return new ReceiptView.FacilityView(
                service.id(),
                service.name().in(language.locale()),
                service.category(),
                snapshot.taxonomy().name(service.category()).in(language.locale()),
                service.hours().map(OpeningHours::text).orElse(null),
                service.lifetime().status().name(),
                GeoJson.degrees(service.lonE7()),
                GeoJson.degrees(service.latE7()));
    }

    /** The entrance is the one whose place on the network the search started from. */
    private static GeoJson.Shape line(Route route, Judged judged, Walks walks, int home) {
        PlaceSnapshot snapshot = judged.snapshot();
        Homes homes = snapshot.dwellings().homes();
        ServicePoint service = snapshot.services().get(route.facility());
        Snap arrived = walks.seeds().get(route.seed()).snap();
        List<Optional<Snap>> entrances =
                snapshot.links(judged.question().profile()).services().at(route.facility());
        int entrance = entrances.indexOf(Optional.of(arrived));
        return RouteLine.of(
                route,
                homes.lonE7(home),
                homes.latE7(home),
                service.entranceLonE7()[entrance],
                service.entranceLatE7()[entrance]);
    }
}
