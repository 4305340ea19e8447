package org.servicecircle.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.locationtech.jts.geom.Polygon;
import org.servicecircle.area.PublicPeople;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.gap.Gap;
import org.servicecircle.gap.People;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;

/**
 * A cluster of uncovered dwellings of one community.
 *
 * @param id stays the same as long as the data and the question do
 * @param lon centre of its dwellings
 * @param residents null when unknown or 1 to 9; the elders likewise
 * @param fewerThan 10 when some figure is withheld, else absent
 * @param withheld names of the figures that are withheld; absent when there are none
 * @param cause none, severed, closed or unknown
 * @param causeText the cause in words
 * @param nearestFacility as seen from the best-placed dwelling; null when there is no facility of the kind
 * @param hull where it lies, for drawing only
 */
public record GapView(
        String id,
        String streetCode,
        String communityCode,
        String streetName,
        String communityName,
        double lon,
        double lat,
        Long residents,
        Long elders60,
        Long elders80,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer fewerThan,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> withheld,
        int dwellings,
        String cause,
        String causeText,
        NearestView nearestFacility,
        GeoJson.Shape hull) {

    /**
     * The nearest facility that counts.
     *
     * @param minutes on foot, tenths rounded up; null when more than an hour
     * @param straightMetres to its nearest entrance
     */
    public record NearestView(long id, String name, Double minutes, int straightMetres) {}

    static GapView of(Gap gap, PlaceSnapshot snapshot, Texts texts, Language language) {
        return of(gap, GapHull.of(gap, snapshot.dwellings().homes()), snapshot, texts, language);
    }

    /** The same with an outline that is at hand. */
    static GapView of(Gap gap, Polygon outline, PlaceSnapshot snapshot, Texts texts, Language language) {
        Areas areas = snapshot.areas();
        Areas.CommunityName community = areas.communities().get(gap.area());
        Areas.StreetName street = areas.streetOf(gap.area()) == Areas.OUTSIDE
                ? new Areas.StreetName(null, BilingualName.of(""))
                : areas.streets().get(areas.streetOf(gap.area()));
        People people = gap.people();
        List<String> withheld = withheld(people);
        String cause = gap.cause().name().toLowerCase(Locale.ROOT);
        return new GapView(
                id(gap, snapshot),
                street.code(),
                community.code(),
                street.name().in(language.locale()),
                community.name().in(language.locale()),
                GeoJson.degrees(gap.lonE7()),
                GeoJson.degrees(gap.latE7()),
                shown(people.residents()),
                shown(people.elders60()),
                shown(people.elders80()),
                withheld.isEmpty() ? null : PublicPeople.LEAST,
                withheld,
                people.dwellings(),
                cause,
                texts.say(language, "cause." + cause),
                gap.nearest()
                        .map(nearest -> nearest(nearest, snapshot, language))
                        .orElse(null),
                GeoJson.shape(outline));
    }

    static String id(Gap gap, PlaceSnapshot snapshot) {
        return "g" + snapshot.dwellings().id(gap.homes().get(0));
    }

    private static NearestView nearest(Gap.Nearest nearest, PlaceSnapshot snapshot, Language language) {
        ServicePoint service = snapshot.services().get(nearest.facility());
        return new NearestView(
                service.id(),
                service.name().in(language.locale()),
                nearest.millis().isEmpty()
                        ? null
                        : Minutes.shown(nearest.millis().getAsInt()),
                nearest.straightMetres());
    }

    private static Long shown(OptionalLong people) {
        return people.isEmpty() || CountView.isWithheld(people.getAsLong()) ? null : people.getAsLong();
    }

    private static List<String> withheld(People people) {
        Map<String, OptionalLong> groups = new LinkedHashMap<>();
        groups.put("residents", people.residents());
        groups.put("elders60", people.elders60());
        groups.put("elders80", people.elders80());
        return groups.keySet().stream()
                .filter(group -> CountView.isWithheld(groups.get(group).orElse(0)))
                .toList();
    }
}
