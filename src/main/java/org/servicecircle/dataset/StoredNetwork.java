package org.servicecircle.dataset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of the walking network: a file beside the database, with its fingerprint. */
@Entity
@Table(name = "walk_network")
public class StoredNetwork {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "walk_network")
    @SequenceGenerator(name = "walk_network", sequenceName = "walk_network_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;

    @Column(name = "file_name", nullable = false, unique = true)
    private String fileName;

    @Column(name = "sha256", nullable = false)
    private String fingerprint;

    @Column(name = "junctions", nullable = false)
    private int junctions;

    @Column(name = "walkways", nullable = false)
    private int walkways;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    /** For Hibernate. */
    protected StoredNetwork() {}

    StoredNetwork(String fileName, String fingerprint, int junctions, int walkways, Instant createdAt) {
        this.fileName = fileName;
        this.fingerprint = fingerprint;
        this.junctions = junctions;
        this.walkways = walkways;
        this.createdAt = createdAt;
    }

    /** The network's version; a newer network has a higher one. */
    public Long id() {
        return id;
    }

    /** Name within the network directory. */
    public String fileName() {
        return fileName;
    }

    /** SHA-256, in hexadecimal digits, of the file's header, which holds a checksum of everything else in it. */
    public String fingerprint() {
        return fingerprint;
    }

    public int junctions() {
        return junctions;
    }

    public int walkways() {
        return walkways;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
