package org.servicecircle.dataset;

import org.springframework.stereotype.Component;

/** Tells which data is loaded at this moment; asks the store each time, so no instance answers for old data. */
@Component
public class CurrentData {

    private final PlaceRepository places;
    private final DataSourceRepository sources;

    CurrentData(PlaceRepository places, DataSourceRepository sources) {
        this.places = places;
        this.sources = sources;
    }

    /** The data version, 0 while nothing is loaded. */
    public long version() {
        return places.findCurrent().map(Place::dataVersion).orElse(0L);
    }

    /** The data version and whether the data is schematic. */
    public LoadedData get() {
        return new LoadedData(version(), sources.existsByStatus(DataStatus.SCHEMATIC));
    }
}
