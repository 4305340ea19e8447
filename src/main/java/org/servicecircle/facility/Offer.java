package org.servicecircle.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a facility offers to whom and at which hours; null is unknown.
 *
 * @param openingHours in the syntax of OSM's {@code opening_hours}
 * @param capacity places, beds, spaces, not negative
 * @param areaSquareMetres not negative
 * @param wheelchair can a wheelchair get in?
 * @param note free text
 */
@Embeddable
public record Offer(
        @Column(name = "opening_hours") String openingHours,
        @Column(name = "capacity") Integer capacity,
        @Column(name = "area_m2") Double areaSquareMetres,
        @Column(name = "wheelchair") Boolean wheelchair,
        @Column(name = "note") String note) {

    /** Nothing is known. */
    public static final Offer UNKNOWN = new Offer(null, null, null, null, null);
}
