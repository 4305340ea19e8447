package org.servicecircle.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.locationtech.jts.geom.Point;

/**
 * Where a project is; null is not yet known.
 *
 * @param facilityRef {@code sourceRef} of the facility that it builds or changes
 * @param location in degrees with the store's SRID
 */
@Embeddable
public record ProjectPlace(
        @Column(name = "street_code") String streetCode,
        @Column(name = "community_code") String communityCode,
        @Column(name = "facility_ref") String facilityRef,
        @Column(name = "geom") Point location) {

    /** Nothing is known. */
    public static final ProjectPlace UNKNOWN = new ProjectPlace(null, null, null, null);
}
