package org.servicecircle.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.servicecircle.facility.Contact;
import org.servicecircle.facility.Facility;
import org.servicecircle.facility.Lifetime;
import org.servicecircle.facility.Offer;
import org.servicecircle.web.Language;

/**
 * A facility as the API shows it; null is unknown.
 *
 * @param linked whether an entrance meets the walking network; if not, nobody is known to reach it
 * @param unlinkedReason why not, as an {@link org.servicecircle.network.UnlinkedReason} in small letters; null when linked
 * @param entrances known, assumed (derived, such as from walkways at a park's edge) or none (its own place stands for it)
 * @param streetCode null outside the district, as {@code communityCode}
 * @param distanceMetres straight, from the position asked about; absent without one
 * @param schematic whether its source is schematic
 */
record FacilityView(
        long id,
        String category,
        String categoryName,
        String name,
        String nameZh,
        String nameEn,
        double lon,
        double lat,
        String address,
        String phone,
        String status,
        LocalDate opensOn,
        LocalDate closesOn,
        String openingHours,
        Integer capacity,
        Double areaM2,
        Boolean wheelchair,
        String note,
        boolean linked,
        String unlinkedReason,
        String entrances,
        String communityCode,
        String streetCode,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long distanceMetres,
        boolean schematic) {

    /** What the view needs beside the stored facility. */
    record Context(
            String categoryName,
            String unlinkedReason,
            String entrances,
            String streetCode,
            Long metres,
            boolean schematic) {}

    static FacilityView of(Facility facility, Context context, Language language) {
        Contact contact = facility.contact();
        Lifetime lifetime = facility.lifetime();
        Offer offer = facility.offer();
        return new FacilityView(
                facility.id(),
                facility.categoryCode(),
                context.categoryName,
                facility.name().in(language.locale()),
                facility.name().zh(),
                facility.name().en(),
                facility.location().getX(),
                facility.location().getY(),
                contact.address(),
                contact.phone(),
                lifetime.status().name(),
                lifetime.opensOn(),
                lifetime.closesOn(),
                offer.openingHours(),
                offer.capacity(),
                offer.areaSquareMetres(),
                offer.wheelchair(),
                offer.note(),
                context.unlinkedReason == null,
                context.unlinkedReason,
                context.entrances,
                facility.communityCode(),
                context.streetCode,
                context.metres,
                context.schematic);
    }
}
