package org.servicecircle.correction;

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
import java.time.Instant;
import org.servicecircle.dataset.BilingualName;

/** A report that something is wrong, and what became of it. Who reported it is not stored. */
@Entity
@Table(name = "correction")
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction")
    @SequenceGenerator(name = "correction", sequenceName = "correction_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;

    @Column(name = "number", nullable = false, unique = true)
    private String number;

    @Embedded
    private CorrectionSubject subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "about", nullable = false)
    private About about;

    @Column(name = "said")
    private String said;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private CorrectionStatus status;

    @Column(name = "status_at", nullable = false)
    private Instant statusAt;

    @Column(name = "answer")
    private String answer;

    /** For Hibernate. */
    protected Correction() {}

    /**
     * A report that has just come in.
     *
     * @param number see {@link ReportNumber}
     * @param said what the reporter wrote, at most 500 characters; null for nothing
     */
    Correction(ReportNumber number, CorrectionSubject subject, About about, String said, Instant receivedAt) {
        this.number = number.stored();
        this.subject = subject;
        this.about = about;
        this.said = said;
        this.receivedAt = receivedAt;
        this.status = CorrectionStatus.RECEIVED;
        this.statusAt = receivedAt;
    }

    /**
     * Tells what became of it.
     *
     * @param newAnswer in words, for the reporter; null for none
     */
    void become(CorrectionStatus newStatus, String newAnswer, Instant now) {
        status = newStatus;
        statusAt = now;
        answer = newAnswer;
    }

    ReportNumber number() {
        return ReportNumber.find(number).orElseThrow();
    }

    CorrectionSubject subject() {
        return subject;
    }

    /** The facility's name as it was then; empty when the report is about a place without one. */
    BilingualName facilityName() {
        return subject.name();
    }

    About about() {
        return about;
    }

    /** Null for nothing; not for the public. */
    String said() {
        return said;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    CorrectionStatus status() {
        return status;
    }

    /** Since when it has this status. */
    Instant statusAt() {
        return statusAt;
    }

    /** Null while there is none. */
    String answer() {
        return answer;
    }
}
