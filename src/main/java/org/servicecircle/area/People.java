package org.servicecircle.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many people live somewhere. Null is unknown, which is not 0.
 *
 * @param residents all of them; null or not negative
 * @param elders60 those aged 60 and over, 80 and over included
 * @param elders80 those aged 80 and over
 */
@Embeddable
public record People(
        @Column(name = "residents") Integer residents,
        @Column(name = "elders60") Integer elders60,
        @Column(name = "elders80") Integer elders80) {

    /** Nothing is known. */
    public static final People UNKNOWN = new People(null, null, null);

    /** Hibernate reads an embeddable whose columns are all null as null. */
    static People orUnknown(People stored) {
        return stored == null ? UNKNOWN : stored;
    }
}
