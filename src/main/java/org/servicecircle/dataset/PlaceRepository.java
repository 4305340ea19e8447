package org.servicecircle.dataset;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The place that is loaded, if any. */
public interface PlaceRepository extends JpaRepository<Place, Short> {

    /** The loaded place; empty when the database holds no data. */
    default Optional<Place> findCurrent() {
        return findById(Place.ONLY_ID);
    }

    /** The data version alone, since every question asks for it; empty when the database holds no data. */
    @Query("select place.dataVersion from Place place")
    Optional<Long> findDataVersion();

    /** What every answer must know, in one query; empty when the database holds no data. */
    @Query("select new org.servicecircle.dataset.LoadedData(place.dataVersion,"
            + " exists (select source.id from DataSource source"
            + " where source.status = org.servicecircle.dataset.DataStatus.SCHEMATIC))"
            + " from Place place")
    Optional<LoadedData> findLoaded();

    /** Records that data was loaded and gives the place with its new data version. Call in the loading transaction. */
    default Place recordLoad(BilingualName name, ZoneId timeZone, boolean peopleKnown, Instant now) {
        Optional<Place> current = findCurrent();
        if (current.isEmpty()) {
            return save(Place.first(name, timeZone, peopleKnown, now));
        }
        current.get().reload(name, timeZone, peopleKnown, now);
        return save(current.get());
    }

    /** Records that some rows changed. Call in the changing transaction; nothing happens without a place. */
    default void recordChange(Instant now) {
        findCurrent().ifPresent(place -> {
            place.touch(now);
            save(place);
        });
    }
}
