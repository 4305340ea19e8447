package org.servicecircle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.fixture.OsmExtract;
import org.servicecircle.fixture.TiledNetwork;
import org.servicecircle.ingest.osm.OsmOptions;
import org.servicecircle.ingest.osm.OsmReader;
import org.servicecircle.ingest.osm.ProgressListener;
import org.servicecircle.network.Profile;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkNetworkFile;
import org.servicecircle.network.WalkTimes;

/**
 * The towns that are searched, by name: {@code porto} is the extract {@code porto.osm.pbf}, {@code porto*20} that laid
 * out twenty times, which is no real place. Each is made once and kept as a file, so that every fork has the same.
 */
final class Towns {

    private Towns() {}

    /** The folder for all that a run writes. */
    static Path folder() {
        return Path.of(System.getProperty("bench.folder", "target/bench"));
    }

    /** Deletes what an earlier run left, which may be of other extracts or in another form. */
    static void clear() throws IOException {
        Files.createDirectories(folder());
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** How many tiles a town's name asks for. */
    static int tiles(String town) {
        return town.contains("*") ? Integer.parseInt(town.substring(town.indexOf('*') + 1)) : 1;
    }

    /** The walking network of a town. */
    static synchronized WalkNetwork network(String town) {
        Path file = folder().resolve(town.replace('*', '-') + ".network");
        try {
            if (!Files.exists(file)) {
                WalkNetworkFile.write(make(town), file);
            }
            return WalkNetworkFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as an adult walks it. */
    static SearchGraph graph(String town) {
        return SearchGraph.of(WalkTimes.of(network(town), Profile.ADULT));
    }

    private static WalkNetwork make(String town) {
        if (tiles(town) > 1) {
            return TiledNetwork.of(network(town.substring(0, town.indexOf('*'))), tiles(town));
        }
        Path extract = OsmExtract.require(town + ".osm.pbf");
        return OsmReader.read(extract, OsmOptions.onlyNetwork(), ProgressListener.NONE)
                .network();
    }
}
