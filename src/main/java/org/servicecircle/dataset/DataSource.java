package org.servicecircle.dataset;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One file that was loaded: who published it, under which licence, of which date, official or schematic. */
@Entity
@Table(name = "data_source")
public class DataSource {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_source")
    @SequenceGenerator(name = "data_source", sequenceName = "data_source_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "file_name", nullable = false, unique = true)
    private String file;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private BilingualName title;

    @Column(name = "origin", nullable = false)
    private String origin;

    @Column(name = "licence", nullable = false)
    private String licence;

    @Column(name = "datum")
    private String datum;

    @Column(name = "data_date")
    private LocalDate dataDate;

    @Column(name = "sha256")
    private String sha256;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "status", nullable = false)
    private DataStatus status;

    /** For Hibernate. */
    protected DataSource() {}

    /**
     * A source to be stored.
     *
     * @param datum null for files without coordinates
     * @param dataDate the day the content stands for; null when unknown
     * @param sha256 64 hexadecimal digits; null when the file was not hashed
     */
    public DataSource(
            String file,
            BilingualName title,
            String origin,
            String licence,
            String datum,
            LocalDate dataDate,
            String sha256,
            DataStatus status) {
        this.file = file;
        this.title = title;
        this.origin = origin;
        this.licence = licence;
        this.datum = datum;
        this.dataDate = dataDate;
        this.sha256 = sha256;
        this.status = status;
    }

    public Long id() {
        return id;
    }

    /** Unique; rows name it as their source. */
    public String file() {
        return file;
    }

    public BilingualName title() {
        return title;
    }

    public String origin() {
        return origin;
    }

    public String licence() {
        return licence;
    }

    /** Null for files without coordinates. */
    public String datum() {
        return datum;
    }

    /** Null when unknown. */
    public LocalDate dataDate() {
        return dataDate;
    }

    /** Null when the file was not hashed. */
    public String sha256() {
        return sha256;
    }

    public DataStatus status() {
        return status;
    }
}
