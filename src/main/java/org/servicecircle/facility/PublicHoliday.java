package org.servicecircle.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.servicecircle.dataset.BilingualName;

/** A day whose opening hours are not those of its weekday. */
@Entity
@Table(name = "public_holiday")
public class PublicHoliday {

    @Id
    @Column(name = "holiday_date")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "kind", nullable = false)
    private HolidayKind kind;

    @Embedded
    private BilingualName name;

    /** For Hibernate. */
    protected PublicHoliday() {}

    /** A day to be stored. */
    public PublicHoliday(LocalDate date, HolidayKind kind, BilingualName name) {
        this.date = date;
        this.kind = kind;
        this.name = name;
    }

    public LocalDate date() {
        return date;
    }

    public HolidayKind kind() {
        return kind;
    }

    public BilingualName name() {
        return name;
    }
}
