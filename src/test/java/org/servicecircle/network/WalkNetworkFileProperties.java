package org.servicecircle.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.servicecircle.fixture.RandomTown;
import org.servicecircle.fixture.TiledNetwork;

/** What must hold for the file of any network. */
class WalkNetworkFileProperties {

    @Property(tries = 150, seed = "20240611")
    void anyTownComesBackAsItWas(
            @ForAll int townSeed,
            @ForAll @IntRange(min = 1, max = 90) int walkways,
            @ForAll @IntRange(min = 1, max = 9) int tiles)
            throws IOException {
        WalkNetwork network = TiledNetwork.of(new RandomTown(townSeed, 40, walkways).network(), tiles);
        Path file = Files.createTempFile("town", ".walk");
        try {
            WalkNetworkFile.write(network, file);

            SameNetwork.assertSame(WalkNetworkFile.read(file), network);
        } finally {
            Files.delete(file);
        }
    }
}
