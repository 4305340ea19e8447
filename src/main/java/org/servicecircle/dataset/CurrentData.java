package org.servicecircle.dataset;

import org.springframework.stereotype.Component;

/** Tells which data is loaded at this moment; asks the store each time, so no instance answers for old data. */
@Component
public class CurrentData {

    private final PlaceRepository places;

    CurrentData(PlaceRepository places) {
        this.places = places;
    }

    /** The data version, 0 while nothing is loaded. */
    public long version() {
        return places.findDataVersion().orElse(0L);
    }

    /** The data version and whether the data is schematic. */
    public LoadedData get() {
        return places.findLoaded().orElse(LoadedData.NONE);
    }
}
