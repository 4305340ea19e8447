package org.servicecircle.dataset;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;

/** The one place whose data is loaded. Its data version grows with every change of the stored data. */
@Entity
@Table(name = "place")
public class Place {

    /** The table holds at most this row; the database checks it. */
    static final short ONLY_ID = 1;

    @Id
    @Column(name = "id")
    private short id;

    @Embedded
    private BilingualName name;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    @Column(name = "people_known", nullable = false)
    private boolean peopleKnown;

    @Column(name = "data_version", nullable = false)
    private long dataVersion;

    @Column(name = "loaded_at", nullable = false)
    private Instant loadedAt;

    /** For Hibernate. */
    protected Place() {}

    private Place(BilingualName name, ZoneId timeZone, boolean peopleKnown, long dataVersion, Instant loadedAt) {
        this.id = ONLY_ID;
        this.name = name;
        this.timeZone = timeZone.getId();
        this.peopleKnown = peopleKnown;
        this.dataVersion = dataVersion;
        this.loadedAt = loadedAt;
    }

    /** The first data of an empty database. */
    static Place first(BilingualName name, ZoneId timeZone, boolean peopleKnown, Instant now) {
        return new Place(name, timeZone, peopleKnown, 1, now);
    }

    /** The same or another place after its data was loaded anew. */
    void reload(BilingualName newName, ZoneId newTimeZone, boolean newPeopleKnown, Instant now) {
        name = newName;
        timeZone = newTimeZone.getId();
        peopleKnown = newPeopleKnown;
        touch(now);
    }

    /** Some rows changed. */
    void touch(Instant now) {
        dataVersion++;
        loadedAt = now;
    }

    public BilingualName name() {
        return name;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** Are residents known? If not, every figure counts dwellings. */
    public boolean peopleKnown() {
        return peopleKnown;
    }

    /** 1 or more; grows with every change. */
    public long dataVersion() {
        return dataVersion;
    }

    public Instant loadedAt() {
        return loadedAt;
    }
}
