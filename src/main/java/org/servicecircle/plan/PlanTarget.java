package org.servicecircle.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.servicecircle.dataset.BilingualName;

/** What was promised for a year: so many of a kind. */
@Entity
@Table(name = "plan_target")
public class PlanTarget {

    @Id
    @Column(name = "code")
    private String code;

    @Embedded
    private BilingualName name;

    @Column(name = "plan_year", nullable = false)
    private int year;

    @Column(name = "category_code")
    private String categoryCode;

    @Column(name = "target")
    private Integer target;

    @Column(name = "unit")
    private String unit;

    @Column(name = "source", nullable = false)
    private String source;

    /** For Hibernate. */
    protected PlanTarget() {}

    /**
     * A target to be stored.
     *
     * @param year calendar year
     * @param categoryCode null when it belongs to no category
     * @param target how many; null when the plan names no number
     * @param unit what is counted; null when the plan names no number
     * @param source where the plan is written
     */
    public PlanTarget(
            String code,
            BilingualName name,
            int year,
            String categoryCode,
            Integer target,
            String unit,
            String source) {
        this.code = code;
        this.name = name;
        this.year = year;
        this.categoryCode = categoryCode;
        this.target = target;
        this.unit = unit;
        this.source = source;
    }

    public String code() {
        return code;
    }

    public BilingualName name() {
        return name;
    }

    public int year() {
        return year;
    }

    /** Null when it belongs to no category. */
    public String categoryCode() {
        return categoryCode;
    }

    /** Null when the plan names no number. */
    public Integer target() {
        return target;
    }

    /** Null when the plan names no number. */
    public String unit() {
        return unit;
    }

    public String source() {
        return source;
    }
}
