package org.servicecircle.nearby;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.ServicePoint;
import org.servicecircle.dataset.DataSource;
import org.servicecircle.dataset.DataSourceRepository;
import org.servicecircle.dataset.DataStatus;
import org.servicecircle.facility.FacilityRepository;
import org.springframework.stereotype.Component;

/** What is written about facilities for people to read; kept for those that were asked about. */
@Component
class Cards {

    /** About 5 MB. */
    private static final int KEPT = 20_000;

    /**
     * What is written about one facility; null is unknown.
     *
     * @param openingHours as stored, in OSM's syntax
     * @param schematic whether its source is schematic
     */
    record Card(String address, String phone, String openingHours, boolean schematic) {

        /** Nothing is known, as of a facility that went a moment ago. */
        static final Card NOTHING = new Card(null, null, null, false);
    }

    private record Key(long dataVersion, long facility) {}

    private final FacilityRepository facilities;
    private final DataSourceRepository sources;
    private final Cache<Key, Card> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Cards(FacilityRepository facilities, DataSourceRepository sources) {
        this.facilities = facilities;
        this.sources = sources;
    }

    /** The cards of some of a snapshot's facilities, by id; those that are not kept are read together. */
    Map<Long, Card> of(Collection<ServicePoint> services, PlaceSnapshot snapshot) {
        long version = snapshot.facts().dataVersion();
        List<Key> keys =
                services.stream().map(service -> new Key(version, service.id())).toList();
        return kept.getAll(keys, missing -> read(version, missing)).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().facility, Map.Entry::getValue));
    }

    /** The card of one facility. */
    Card of(ServicePoint service, PlaceSnapshot snapshot) {
        return of(List.of(service), snapshot).get(service.id());
    }

    private Map<Key, Card> read(long version, Set<? extends Key> missing) {
        Set<String> schematic = sources.findAllByOrderByFile().stream()
                .filter(source -> source.status() == DataStatus.SCHEMATIC)
                .map(DataSource::file)
                .collect(Collectors.toSet());
        Map<Key, Card> cards = new HashMap<>();
        missing.forEach(key -> cards.put(key, Card.NOTHING));
        facilities
                .findCards(missing.stream().map(Key::facility).toList())
                .forEach(row -> cards.put(
                        new Key(version, row.id()),
                        new Card(row.address(), row.phone(), row.openingHours(), schematic.contains(row.source()))));
        return cards;
    }
}
