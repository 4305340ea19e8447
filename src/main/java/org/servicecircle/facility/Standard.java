package org.servicecircle.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.servicecircle.dataset.BilingualName;

/** What counts as served: which category, at whose pace, within how long. A row, not code. */
@Entity
@Table(name = "standard")
public class Standard {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "category_code", nullable = false)
    private String categoryCode;

    @Column(name = "profile", nullable = false)
    private String profile;

    @Column(name = "minutes")
    private Integer minutes;

    @Column(name = "metres")
    private Integer metres;

    @Embedded
    private OpeningWindow window;

    @Embedded
    private BilingualName name;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "verified", nullable = false)
    private boolean verified;

    @Column(name = "sort_order", nullable = false)
    private int sortOrder;

    /** For Hibernate. */
    protected Standard() {}

    /**
     * A standard to be stored. One of minutes and metres must be given; the database checks it.
     *
     * @param profile code of a walking profile such as {@code elder}
     * @param minutes walking time, 1 or more; null when the standard names a distance only
     * @param metres walking distance, 1 or more; null when the standard names a time only
     * @param window null when opening hours do not matter
     * @param source where the standard is written
     * @param verified was the source itself seen?
     */
    public Standard(
            String code,
            String categoryCode,
            String profile,
            Integer minutes,
            Integer metres,
            OpeningWindow window,
            BilingualName name,
            String source,
            boolean verified,
            int sortOrder) {
        this.code = code;
        this.categoryCode = categoryCode;
        this.profile = profile;
        this.minutes = minutes;
        this.metres = metres;
        this.window = window;
        this.name = name;
        this.source = source;
        this.verified = verified;
        this.sortOrder = sortOrder;
    }

    public String code() {
        return code;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public String profile() {
        return profile;
    }

    /** Walking time in minutes; null when the standard names a distance only. */
    public Integer minutes() {
        return minutes;
    }

    /** Walking distance; null when the standard names a time only. */
    public Integer metres() {
        return metres;
    }

    /** Empty when opening hours do not matter. */
    public Optional<OpeningWindow> window() {
        return Optional.ofNullable(window);
    }

    public BilingualName name() {
        return name;
    }

    public String source() {
        return source;
    }

    /** Was the source itself seen? */
    public boolean verified() {
        return verified;
    }

    public int sortOrder() {
        return sortOrder;
    }
}
