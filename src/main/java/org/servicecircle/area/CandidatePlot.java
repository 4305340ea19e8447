package org.servicecircle.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.locationtech.jts.geom.Point;
import org.servicecircle.dataset.Provenance;

/** A plot or an idle building where a service could stand. */
@Entity
@Table(name = "candidate_plot")
public class CandidatePlot {

    @Id
    @Column(name = "ref")
    private String ref;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "area_m2")
    private Double areaM2;

    @Column(name = "present_use")
    private String presentUse;

    @Column(name = "note")
    private String note;

    @Column(name = "geom", nullable = false)
    private Point location;

    @Column(name = "community_code")
    private String communityCode;

    @Embedded
    private Provenance provenance;

    /** For Hibernate. */
    protected CandidatePlot() {}

    /**
     * A plot to be stored.
     *
     * @param ref what tells it from all others
     * @param land what is known of it
     * @param location in degrees with the store's SRID
     * @param communityCode code of the stored community that contains it, or null
     */
    public CandidatePlot(
            String ref, String name, Land land, Point location, String communityCode, Provenance provenance) {
        this.ref = ref;
        this.name = name;
        this.areaM2 = land.areaM2();
        this.presentUse = land.presentUse();
        this.note = land.note();
        this.location = location;
        this.communityCode = communityCode;
        this.provenance = provenance;
    }

    /**
     * What is known of a plot; null for what is not.
     *
     * @param areaM2 square metres, ≥ 0
     * @param presentUse in the source's words
     * @param note in the source's words
     */
    public record Land(Double areaM2, String presentUse, String note) {

        /** Nothing is known. */
        public static final Land UNKNOWN = new Land(null, null, null);
    }

    public String ref() {
        return ref;
    }

    public String name() {
        return name;
    }

    public Land land() {
        return new Land(areaM2, presentUse, note);
    }

    public Point location() {
        return location;
    }

    /** Null when no community contains it. */
    public String communityCode() {
        return communityCode;
    }

    public Provenance provenance() {
        return provenance;
    }
}
