package org.servicecircle.ingest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One import, kept whatever became of it. Stored in transactions of its own, apart from the rows it brings. */
@Entity
@Table(name = "import_job")
public class ImportJob {

    private static final int MESSAGE_LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_job")
    @SequenceGenerator(name = "import_job", sequenceName = "import_job_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;

    @Column(name = "path", nullable = false)
    private String path;

    @Column(name = "kind", nullable = false)
    private String kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "status", nullable = false)
    private ImportStatus status;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "rows_read", nullable = false)
    private long rowsRead;

    @Column(name = "rows_taken", nullable = false)
    private long rowsTaken;

    @Column(name = "rows_rejected", nullable = false)
    private long rowsRejected;

    @Column(name = "message")
    private String message;

    @Column(name = "reject_file")
    private String rejectFile;

    /** For Hibernate. */
    protected ImportJob() {}

    private ImportJob(String path, String kind, Instant startedAt) {
        this.path = path;
        this.kind = kind;
        this.status = ImportStatus.RUNNING;
        this.startedAt = startedAt;
    }

    /** An import that begins now. */
    public static ImportJob begin(String path, String kind, Instant now) {
        return new ImportJob(path, kind, now);
    }

    /** Ends the import. A message longer than the column is cut. */
    public void end(ImportStatus outcome, Instant now, String why) {
        status = outcome;
        finishedAt = now;
        message = why == null || why.length() <= MESSAGE_LENGTH ? why : why.substring(0, MESSAGE_LENGTH);
    }

    /** Notes how many rows were read, taken and rejected. */
    public void count(long read, long taken, long rejected) {
        rowsRead = read;
        rowsTaken = taken;
        rowsRejected = rejected;
    }

    /** Notes where the rejected rows were written. */
    public void rejectsAt(String file) {
        rejectFile = file;
    }

    public Long id() {
        return id;
    }

    public String path() {
        return path;
    }

    public String kind() {
        return kind;
    }

    public ImportStatus status() {
        return status;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Empty while it runs. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public long rowsRead() {
        return rowsRead;
    }

    public long rowsTaken() {
        return rowsTaken;
    }

    public long rowsRejected() {
        return rowsRejected;
    }

    /** Empty when there is nothing to say. */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /** Empty when no row was rejected. */
    public Optional<String> rejectFile() {
        return Optional.ofNullable(rejectFile);
    }
}
