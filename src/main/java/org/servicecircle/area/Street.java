package org.servicecircle.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.locationtech.jts.geom.MultiPolygon;
import org.servicecircle.dataset.BilingualName;

/** A street (街道): the administrative unit with a street office. Never a road; that is a walkway. */
@Entity
@Table(name = "street")
public class Street {

    @Id
    @Column(name = "code")
    private String code;

    @Embedded
    private BilingualName name;

    @Column(name = "geom", nullable = false)
    private MultiPolygon geometry;

    @Column(name = "source", nullable = false)
    private String source;

    /** For Hibernate. */
    protected Street() {}

    /**
     * A street to be stored.
     *
     * @param code nine digits in China, elsewhere any unique text
     * @param geometry in degrees with the store's SRID
     * @param source file name of its data source
     */
    public Street(String code, BilingualName name, MultiPolygon geometry, String source) {
        this.code = code;
        this.name = name;
        this.geometry = geometry;
        this.source = source;
    }

    public String code() {
        return code;
    }

    public BilingualName name() {
        return name;
    }

    public MultiPolygon geometry() {
        return geometry;
    }

    public String source() {
        return source;
    }
}
