package org.servicecircle.dataset;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The place that is loaded, if any. */
public interface PlaceRepository extends JpaRepository<Place, Short> {

    /** The loaded place; empty when the database holds no data. */
    default Optional<Place> findCurrent() {
        return findById(Place.ONLY_ID);
    }

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
