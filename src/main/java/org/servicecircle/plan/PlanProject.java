package org.servicecircle.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.servicecircle.dataset.BilingualName;

/** One promised project of a target, with place and date as far as they are known. */
@Entity
@Table(name = "plan_project")
public class PlanProject {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "target_code", nullable = false)
    private String targetCode;

    @Embedded
    private BilingualName name;

    @Column(name = "category_code")
    private String categoryCode;

    @Embedded
    private ProjectPlace place;

    @Column(name = "promised_on")
    private LocalDate promisedOn;

    @Column(name = "status", nullable = false)
    private String status;

    @Column(name = "source", nullable = false)
    private String source;

    /** For Hibernate. */
    protected PlanProject() {}

    /**
     * A project to be stored.
     *
     * @param targetCode code of a stored target
     * @param categoryCode null when it belongs to no category
     * @param promisedOn null when no day was named
     * @param status as the source states it
     * @param source where it is written
     */
    public PlanProject(
            String code,
            String targetCode,
            BilingualName name,
            String categoryCode,
            ProjectPlace place,
            LocalDate promisedOn,
            String status,
            String source) {
        this.code = code;
        this.targetCode = targetCode;
        this.name = name;
        this.categoryCode = categoryCode;
        this.place = place;
        this.promisedOn = promisedOn;
        this.status = status;
        this.source = source;
    }

    public String code() {
        return code;
    }

    public String targetCode() {
        return targetCode;
    }

    public BilingualName name() {
        return name;
    }

    /** Null when it belongs to no category. */
    public String categoryCode() {
        return categoryCode;
    }

    /** Never null. */
    public ProjectPlace place() {
        return place == null ? ProjectPlace.UNKNOWN : place;
    }

    /** Null when no day was named. */
    public LocalDate promisedOn() {
        return promisedOn;
    }

    public String status() {
        return status;
    }

    public String source() {
        return source;
    }
}
