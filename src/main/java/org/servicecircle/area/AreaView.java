package org.servicecircle.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.web.Language;

/**
 * A street or a community as the API shows it.
 *
 * @param name in the caller's language
 * @param streetCode of a community; absent for a street, as {@code streetName}
 * @param residents null when unknown or fewer than {@code fewerThan}; the elders likewise
 * @param dwellings how many lie in it
 * @param communities of a street; absent for a community
 * @param bbox west, south, east, north
 * @param center a point inside it, longitude first
 */
record AreaView(
        String code,
        String name,
        String nameZh,
        String nameEn,
        @JsonInclude(JsonInclude.Include.NON_NULL) String streetCode,
        @JsonInclude(JsonInclude.Include.NON_NULL) String streetName,
        Integer residents,
        Integer elders60,
        Integer elders80,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer fewerThan,
        long dwellings,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer communities,
        List<Double> bbox,
        List<Double> center) {

    static AreaView of(AreaBook.StreetEntry entry, Language language) {
        Street street = entry.street();
        return view(
                street.code(),
                street.name(),
                null,
                entry.people(),
                entry.dwellings(),
                entry.communities(),
                street.geometry(),
                language);
    }

    static AreaView of(AreaBook.CommunityEntry entry, Language language) {
        Community community = entry.community();
        return view(
                community.code(),
                community.name(),
                entry.street(),
                entry.people(),
                entry.dwellings(),
                null,
                community.geometry(),
                language);
    }

    private static AreaView view(
            String code,
            BilingualName name,
            Street street,
            People people,
            long dwellings,
            Integer communities,
            Geometry geometry,
            Language language) {
        PublicPeople shown = PublicPeople.of(people);
        Envelope box = geometry.getEnvelopeInternal();
        Point inside = geometry.getInteriorPoint();
        return new AreaView(
                code,
                name.in(language.locale()),
                name.zh(),
                name.en(),
                street == null ? null : street.code(),
                street == null ? null : street.name().in(language.locale()),
                shown.residents(),
                shown.elders60(),
                shown.elders80(),
                shown.fewerThan(),
                dwellings,
                communities,
                List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()),
                List.of(inside.getX(), inside.getY()));
    }
}
