package org.servicecircle.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.locationtech.jts.geom.Point;
import org.servicecircle.dataset.Provenance;
import org.servicecircle.geo.LonLat;

/** A residential building, or a compound's gate standing for its buildings, with its residents. */
@Entity
@Table(name = "dwelling")
public class Dwelling {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dwelling")
    @SequenceGenerator(name = "dwelling", sequenceName = "dwelling_seq", allocationSize = 500)
    @Column(name = "id")
    private Long id;

    @Column(name = "source_ref", nullable = false, unique = true)
    private String sourceRef;

    @Column(name = "community_code")
    private String communityCode;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "geom", nullable = false)
    private Point location;

    /** The location once more in degrees × 10⁷, since a plain index is the only one that H2 keeps through a crash. */
    @Column(name = "lon_e7", nullable = false)
    private int lonE7;

    @Column(name = "lat_e7", nullable = false)
    private int latE7;

    @Embedded
    private People people;

    @Column(name = "households")
    private Integer households;

    @Column(name = "floor_area_m2")
    private Double floorAreaSquareMetres;

    @Embedded
    private Provenance provenance;

    /** For Hibernate. */
    protected Dwelling() {}

    /**
     * A dwelling to be stored.
     *
     * @param sourceRef its unique name in the source
     * @param communityCode null when no community contains it
     * @param name empty when it has none
     * @param location in degrees with the store's SRID
     * @param households null when unknown
     * @param floorAreaSquareMetres over all levels; null when unknown
     */
    public Dwelling(
            String sourceRef,
            String communityCode,
            String name,
            Point location,
            People people,
            Integer households,
            Double floorAreaSquareMetres,
            Provenance provenance) {
        this.sourceRef = sourceRef;
        this.communityCode = communityCode;
        this.name = name;
        moveTo(location);
        this.people = people;
        this.households = households;
        this.floorAreaSquareMetres = floorAreaSquareMetres;
        this.provenance = provenance;
    }

    /** Takes over everything but id and reference from a newer row about the same thing. */
    public void takeOver(Dwelling newer) {
        communityCode = newer.communityCode;
        name = newer.name;
        moveTo(newer.location);
        people = newer.people;
        households = newer.households;
        floorAreaSquareMetres = newer.floorAreaSquareMetres;
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

    /** Null when no community contains it. */
    public String communityCode() {
        return communityCode;
    }

    /** Empty when it has none. */
    public String name() {
        return name;
    }

    /** Degrees of WGS-84. */
    public Point location() {
        return location;
    }

    /** Never null. */
    public People people() {
        return People.orUnknown(people);
    }

    /** Null when unknown. */
    public Integer households() {
        return households;
    }

    /** Null when unknown. */
    public Double floorAreaSquareMetres() {
        return floorAreaSquareMetres;
    }

    public Provenance provenance() {
        return provenance;
    }
}
