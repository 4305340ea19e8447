package org.servicecircle.ingest.osm;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.fixture.OsmExtract;
import org.servicecircle.network.SameNetwork;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkNetworkFile;

/** The networks of real places, written and opened again. */
class NetworkFileOfExtractIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"liechtenstein.osm.pbf", "malta.osm.pbf", "porto.osm.pbf"})
    void comesBackAsItWas(String extract) throws IOException {
        WalkNetwork network = OsmReader.read(
                        OsmExtract.require(extract), OsmOptions.onlyNetwork(), ProgressListener.NONE)
                .network();
        Path file = folder.resolve("place.walk");
        WalkNetworkFile.write(network, file);

        SameNetwork.assertSame(WalkNetworkFile.read(file), network);
    }
}
