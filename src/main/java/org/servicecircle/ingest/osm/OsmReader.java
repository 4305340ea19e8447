package org.servicecircle.ingest.osm;

import java.nio.file.Path;

/** Reads an OpenStreetMap extract into memory. Stores nothing and leaves nothing behind on disk. */
public final class OsmReader {

    private OsmReader() {}

    /**
     * Reads one {@code .osm.pbf}: the walking network, and, unless only the network is asked for, areas, dwellings,
     * facilities and the features of the base map.
     *
     * @param file an OSM pbf with nodes before ways before relations, as every extract service gives it
     * @param options which administrative levels count, and how much is read
     * @param progress told of each stage as it ends
     * @return what the file says; elements that are unusable are in its rejects
     * @throws UnreadableOsmException when the file as a whole cannot be used: missing, empty, no pbf, truncated,
     *     damaged, or without a single walkway
     */
    public static OsmExtract read(Path file, OsmOptions options, ProgressListener progress) {
        throw new UnsupportedOperationException("not read yet: " + file + options + progress);
    }
}
