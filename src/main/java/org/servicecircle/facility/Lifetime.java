package org.servicecircle.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * When a facility serves.
 *
 * @param status as the source states it; never null
 * @param opensOn first day; null when unknown or long ago
 * @param closesOn first day on which it no longer serves; null when no end is known
 */
@Embeddable
public record Lifetime(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "status", nullable = false)
        FacilityStatus status,

        @Column(name = "opens_on") LocalDate opensOn,
        @Column(name = "closes_on") LocalDate closesOn) {

    /** Open now, with no known first or last day. */
    public static final Lifetime OPEN = new Lifetime(FacilityStatus.OPEN, null, null);
}
