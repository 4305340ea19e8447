package org.servicecircle.ingest.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecircle.fixture.OsmExtract;

/** Tiles of a real extract hold as many times what one holds: nothing is mixed up between them. */
class TiledExtractIT {

    private static final int TILES = 5;

    @TempDir
    Path folder;

    @Test
    void fiveTilesHoldFiveTimesTheCountry() throws IOException {
        Path tile = OsmExtract.require("liechtenstein.osm.pbf");
        Path field = TiledExtract.write(tile, TILES, folder.resolve("field.osm.pbf"));
        var one = OsmReader.read(tile, OsmOptions.onlyNetwork(), ProgressListener.NONE);
        var five = OsmReader.read(field, OsmOptions.onlyNetwork(), ProgressListener.NONE);

        assertThat(five.network().walkwayCount())
                .isEqualTo(TILES * one.network().walkwayCount());
        assertThat(five.network().junctionCount())
                .isEqualTo(TILES * one.network().junctionCount());
        assertThat(five.network().largestComponentSize())
                .isEqualTo(one.network().largestComponentSize());
        assertThat(five.mapFeatures()).hasSize(TILES * one.mapFeatures().size());
        Map<String, Integer> times = new TreeMap<>(one.counters());
        times.replaceAll((counter, number) -> TILES * number);
        assertThat(five.counters()).isEqualTo(times);
    }
}
