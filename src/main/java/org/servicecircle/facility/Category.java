package org.servicecircle.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.servicecircle.dataset.BilingualName;

/** A kind of service. Two levels: {@code elder} above {@code elder.dining}. */
@Entity
@Table(name = "category")
public class Category {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "parent_code")
    private String parentCode;

    @Embedded
    private BilingualName name;

    @Column(name = "sort_order", nullable = false)
    private int sortOrder;

    /** For Hibernate. */
    protected Category() {}

    /**
     * A category to be stored.
     *
     * @param parentCode null for one of the upper level
     */
    public Category(String code, String parentCode, BilingualName name, int sortOrder) {
        this.code = code;
        this.parentCode = parentCode;
        this.name = name;
        this.sortOrder = sortOrder;
    }

    public String code() {
        return code;
    }

    /** Null for one of the upper level. */
    public String parentCode() {
        return parentCode;
    }

    public BilingualName name() {
        return name;
    }

    public int sortOrder() {
        return sortOrder;
    }
}
