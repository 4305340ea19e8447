package org.servicecircle.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.locationtech.jts.geom.MultiPolygon;
import org.servicecircle.dataset.BilingualName;

/** A community (社区), part of one street. */
@Entity
@Table(name = "community")
public class Community {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "street_code", nullable = false)
    private String streetCode;

    @Embedded
    private BilingualName name;

    @Column(name = "geom", nullable = false)
    private MultiPolygon geometry;

    @Embedded
    private People people;

    @Column(name = "source", nullable = false)
    private String source;

    /** For Hibernate. */
    protected Community() {}

    /**
     * A community to be stored.
     *
     * @param code twelve digits in China, elsewhere any unique text
     * @param streetCode code of a stored street
     * @param geometry in degrees with the store's SRID
     * @param people totals as published
     * @param source file name of its data source
     */
    public Community(
            String code, String streetCode, BilingualName name, MultiPolygon geometry, People people, String source) {
        this.code = code;
        this.streetCode = streetCode;
        this.name = name;
        this.geometry = geometry;
        this.people = people;
        this.source = source;
    }

    public String code() {
        return code;
    }

    public String streetCode() {
        return streetCode;
    }

    public BilingualName name() {
        return name;
    }

    public MultiPolygon geometry() {
        return geometry;
    }

    /** Never null. */
    public People people() {
        return People.orUnknown(people);
    }

    public String source() {
        return source;
    }
}
