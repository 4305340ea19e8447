package org.servicecircle.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.locationtech.jts.geom.Point;

/** A point where one walks into a facility. Goes when its facility goes. */
@Entity
@Table(name = "facility_entrance")
public class FacilityEntrance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "facility_entrance")
    @SequenceGenerator(name = "facility_entrance", sequenceName = "facility_entrance_seq", allocationSize = 500)
    @Column(name = "id")
    private Long id;

    @Column(name = "facility_id", nullable = false)
    private Long facilityId;

    @Column(name = "geom", nullable = false)
    private Point location;

    @Column(name = "assumed", nullable = false)
    private boolean assumed;

    /** For Hibernate. */
    protected FacilityEntrance() {}

    /**
     * An entrance to be stored after its facility.
     *
     * @param facilityId id of a stored facility
     * @param location in degrees with the store's SRID
     * @param assumed true when no source names it and it was derived, for example from a walkway at a park's edge
     */
    public FacilityEntrance(Long facilityId, Point location, boolean assumed) {
        this.facilityId = facilityId;
        this.location = location;
        this.assumed = assumed;
    }

    public Long id() {
        return id;
    }

    public Long facilityId() {
        return facilityId;
    }

    /** Degrees of WGS-84. */
    public Point location() {
        return location;
    }

    public boolean assumed() {
        return assumed;
    }
}
