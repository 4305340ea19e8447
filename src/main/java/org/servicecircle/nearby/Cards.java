package org.servicecircle.nearby;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.dataset.DataSource;
import org.servicecircle.dataset.DataSourceRepository;
import org.servicecircle.dataset.DataStatus;
import org.servicecircle.facility.Facility;
import org.servicecircle.facility.FacilityRepository;
import org.springframework.stereotype.Component;

/** What is written about facilities for people to read; read once for each data version. */
@Component
class Cards {

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

    private record OfVersion(long dataVersion, Map<Long, Card> byId) {}

    private final FacilityRepository facilities;
    private final DataSourceRepository sources;
    private volatile OfVersion last;

    Cards(FacilityRepository facilities, DataSourceRepository sources) {
        this.facilities = facilities;
        this.sources = sources;
    }

    /** The cards of a snapshot's facilities, by id. */
    Map<Long, Card> of(PlaceSnapshot snapshot) {
        long version = snapshot.facts().dataVersion();
        OfVersion known = last;
        if (known == null || known.dataVersion != version) {
            // Two requests at once may both read them; they read the same.
            known = new OfVersion(version, read());
            last = known;
        }
        return known.byId;
    }

    private Map<Long, Card> read() {
        Set<String> schematic = sources.findAllByOrderByFile().stream()
                .filter(source -> source.status() == DataStatus.SCHEMATIC)
                .map(DataSource::file)
                .collect(Collectors.toSet());
        Function<Facility, Card> card = facility -> new Card(
                facility.contact().address(),
                facility.contact().phone(),
                facility.offer().openingHours(),
                schematic.contains(facility.provenance().source()));
        return facilities.findAllByOrderById().stream().collect(Collectors.toMap(Facility::id, card));
    }
}
