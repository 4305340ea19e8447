package org.servicecircle.analysis;

import java.util.Locale;
import org.locationtech.jts.geom.Polygon;
import org.servicecircle.gap.Gap;
import org.servicecircle.gap.People;

/**
 * A cluster of uncovered dwellings of one community.
 *
 * @param id stays the same as long as the data and the question do
 * @param streetCode null when the community's street is not stored
 * @param residents null when unknown or 1 to 9; the elders likewise
 * @param cause none, severed, closed or unknown
 * @param nearestFacility as seen from the best-placed dwelling; null when there is no facility of the kind
 * @param minutes to it on foot, tenths rounded up; null when more than an hour
 * @param outline where it lies, for drawing only; degrees
 */
public record GapAnswer(
        String id,
        String streetCode,
        String communityCode,
        Long residents,
        Long elders60,
        Long elders80,
        long dwellings,
        String cause,
        Long nearestFacility,
        Double minutes,
        Polygon outline) {

    static GapAnswer of(Gap gap, PlaceSnapshot snapshot) {
        Areas areas = snapshot.areas();
        int street = areas.streetOf(gap.area());
        People people = gap.people();
        return new GapAnswer(
                GapView.id(gap, snapshot),
                street == Areas.OUTSIDE ? null : areas.streets().get(street).code(),
                areas.communities().get(gap.area()).code(),
                GapView.shown(people.residents()),
                GapView.shown(people.elders60()),
                GapView.shown(people.elders80()),
                people.dwellings(),
                gap.cause().name().toLowerCase(Locale.ROOT),
                gap.nearest()
                        .map(nearest ->
                                snapshot.services().get(nearest.facility()).id())
                        .orElse(null),
                gap.nearest()
                        .filter(nearest -> nearest.millis().isPresent())
                        .map(nearest -> Minutes.shown(nearest.millis().getAsInt()))
                        .orElse(null),
                GapHull.of(gap, snapshot.dwellings().homes()));
    }
}
