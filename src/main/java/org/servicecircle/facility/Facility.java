package org.servicecircle.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.locationtech.jts.geom.Point;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.Provenance;
import org.servicecircle.geo.LonLat;

/** A service point. Where one goes in is told by its {@link FacilityEntrance}s; without any, by its location. */
@Entity
@Table(name = "facility")
public class Facility {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "facility")
    @SequenceGenerator(name = "facility", sequenceName = "facility_seq", allocationSize = 500)
    @Column(name = "id")
    private Long id;

    @Column(name = "source_ref", nullable = false, unique = true)
    private String sourceRef;

    @Column(name = "category_code", nullable = false)
    private String categoryCode;

    @Embedded
    private BilingualName name;

    @Embedded
    private Contact contact;

    @Embedded
    private Lifetime lifetime;

    @Embedded
    private Offer offer;

    @Column(name = "geom", nullable = false)
    private Point location;

    /** The location once more in degrees × 10⁷, since a plain index is the only one that H2 keeps through a crash. */
    @Column(name = "lon_e7", nullable = false)
    private int lonE7;

    @Column(name = "lat_e7", nullable = false)
    private int latE7;

    @Column(name = "community_code")
    private String communityCode;

    @Embedded
    private Provenance provenance;

    /** For Hibernate. */
    protected Facility() {}

    /**
     * A facility to be stored.
     *
     * @param sourceRef its unique name in the source
     * @param categoryCode a stored category of the lower level
     * @param location in degrees with the store's SRID
     * @param communityCode null when it lies outside every community
     */
    public Facility(
            String sourceRef,
            String categoryCode,
            BilingualName name,
            Contact contact,
            Lifetime lifetime,
            Offer offer,
            Point location,
            String communityCode,
            Provenance provenance) {
        this.sourceRef = sourceRef;
        this.categoryCode = categoryCode;
        this.name = name;
        this.contact = contact;
        this.lifetime = lifetime;
        this.offer = offer;
        moveTo(location);
        this.communityCode = communityCode;
        this.provenance = provenance;
    }

    /** Takes over everything but id and reference from a newer row about the same thing. */
    public void takeOver(Facility newer) {
        categoryCode = newer.categoryCode;
        name = newer.name;
        contact = newer.contact;
        lifetime = newer.lifetime;
        offer = newer.offer;
        moveTo(newer.location);
        communityCode = newer.communityCode;
        provenance = newer.provenance;
    }

    private void moveTo(Point place) {
        location = place;
        lonE7 = (int) Math.round(place.getX() * LonLat.E7);
        latE7 = (int) Math.round(place.getY() * LonLat.E7);
    }

    public Long id() {
        return id;
    }

    public String sourceRef() {
        return sourceRef;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public BilingualName name() {
        return name;
    }

    /** Never null. */
    public Contact contact() {
        return contact == null ? Contact.UNKNOWN : contact;
    }

    public Lifetime lifetime() {
        return lifetime;
    }

    /** Never null. */
    public Offer offer() {
        return offer == null ? Offer.UNKNOWN : offer;
    }

    /** Degrees of WGS-84. */
    public Point location() {
        return location;
    }

    /** Null when it lies outside every community. */
    public String communityCode() {
        return communityCode;
    }

    public Provenance provenance() {
        return provenance;
    }
}
