package org.servicecircle.ingest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One refused row of an import. Goes when its job goes. */
@Entity
@Table(name = "import_reject")
public class ImportReject {

    private static final int TEXT_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_reject")
    @SequenceGenerator(name = "import_reject", sequenceName = "import_reject_seq", allocationSize = 500)
    @Column(name = "id")
    private Long id;

    @Column(name = "job_id", nullable = false)
    private Long jobId;

    @Column(name = "file_name", nullable = false)
    private String file;

    @Column(name = "row_number", nullable = false)
    private long rowNumber;

    @Column(name = "column_name")
    private String column;

    @Column(name = "code", nullable = false)
    private String code;

    @Column(name = "offending_text")
    private String text;

    /** For Hibernate. */
    protected ImportReject() {}

    /**
     * A refused row to be stored.
     *
     * @param jobId id of a stored job
     * @param rowNumber 1 for the first line of the file, or the element's number in it
     * @param column null when the whole row is refused
     * @param code why, as a word that programs can read
     * @param text what stood there; cut when longer than the column
     */
    public ImportReject(Long jobId, String file, long rowNumber, String column, String code, String text) {
        this.jobId = jobId;
        this.file = file;
        this.rowNumber = rowNumber;
        this.column = column;
        this.code = code;
        this.text = text == null || text.length() <= TEXT_LENGTH ? text : text.substring(0, TEXT_LENGTH);
    }

    public Long id() {
        return id;
    }

    public Long jobId() {
        return jobId;
    }

    public String file() {
        return file;
    }

    public long rowNumber() {
        return rowNumber;
    }

    /** Null when the whole row is refused. */
    public String column() {
        return column;
    }

    public String code() {
        return code;
    }

    /** What stood there, possibly cut. */
    public String text() {
        return text;
    }
}
