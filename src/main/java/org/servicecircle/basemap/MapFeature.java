package org.servicecircle.basemap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.locationtech.jts.geom.Geometry;

/** Something to draw beneath the answers: water, green, a compound, a railway. Nothing is computed from it. */
@Entity
@Table(name = "map_feature")
public class MapFeature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "map_feature")
    @SequenceGenerator(name = "map_feature", sequenceName = "map_feature_seq", allocationSize = 500)
    @Column(name = "id")
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "kind", nullable = false)
    private FeatureKind kind;

    @Column(name = "name_zh", nullable = false)
    private String name;

    @Column(name = "geom", nullable = false)
    private Geometry geometry;

    @Column(name = "source", nullable = false)
    private String source;

    /** For Hibernate. */
    protected MapFeature() {}

    /**
     * A feature to be stored.
     *
     * @param name empty when it has none
     * @param geometry line or area in degrees with the store's SRID
     * @param source file name of its data source
     */
    public MapFeature(FeatureKind kind, String name, Geometry geometry, String source) {
        this.kind = kind;
        this.name = name;
        this.geometry = geometry;
        this.source = source;
    }

    public Long id() {
        return id;
    }

    public FeatureKind kind() {
        return kind;
    }

    /** Empty when it has none. */
    public String name() {
        return name;
    }

    public Geometry geometry() {
        return geometry;
    }

    public String source() {
        return source;
    }
}
