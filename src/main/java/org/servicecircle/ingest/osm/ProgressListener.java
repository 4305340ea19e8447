package org.servicecircle.ingest.osm;

/** Is told how far the reading of an extract is. Called on the reading thread, a few times in all. */
@FunctionalInterface
public interface ProgressListener {

    /** Listens to nothing. */
    ProgressListener NONE = (stage, items) -> {};

    /** What has just been finished. */
    enum Stage {
        /** Every block of the file was unpacked and is sound; items are blocks. */
        CHECKED,
        /** The walking network is built; items are walkways. */
        NETWORK,
        /** Streets and communities are built; items are both together. */
        AREAS,
        /** Dwellings are built. */
        DWELLINGS,
        /** Facilities with their entrances are built. */
        FACILITIES,
        /** The features of the base map are built. */
        MAP_FEATURES
    }

    /**
     * A stage is done.
     *
     * @param stage which one
     * @param items how many things it gave, 0 or more
     */
    void finished(Stage stage, int items);
}
