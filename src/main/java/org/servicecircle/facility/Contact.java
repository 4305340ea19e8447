package org.servicecircle.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How to find and call a facility; null is unknown.
 */
@Embeddable
public record Contact(
        @Column(name = "address") String address,
        @Column(name = "phone") String phone) {

    /** Nothing is known. */
    public static final Contact UNKNOWN = new Contact(null, null);
}
