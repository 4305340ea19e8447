package org.servicecircle.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.locationtech.jts.geom.Point;
import org.servicecircle.dataset.BilingualName;

/**
 * What a report is about, as it was named when it came in.
 *
 * @param facilityRef the facility's name in its source; null when it is about a place only
 * @param name the facility's name; an empty one when it is about a place only
 * @param location where it was reported, else where the facility lies; degrees with the store's SRID
 * @param streetCode null outside every street
 */
@Embeddable
record CorrectionSubject(
        @Column(name = "facility_ref") String facilityRef,
        @Embedded BilingualName name,
        @Column(name = "geom", nullable = false) Point location,
        @Column(name = "street_code") String streetCode) {}
