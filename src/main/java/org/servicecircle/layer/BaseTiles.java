package org.servicecircle.layer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.servicecircle.basemap.MapFeatureRepository;
import org.servicecircle.dataset.CurrentData;
import org.servicecircle.dataset.LoadedNetwork;
import org.servicecircle.dataset.NetworkStore;
import org.servicecircle.network.WalkNetwork;
import org.springframework.stereotype.Component;

/** Keeps the base map of the current data version and the tiles made of it, packed, within a bound of memory. */
@Component
class BaseTiles {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    /** What an entry weighs besides its bytes. */
    private static final int OVERHEAD_BYTES = 128;

    private record Key(long dataVersion, TileAddress tile) {}

    private record Current(long dataVersion, BaseMap map) {}

    private final CurrentData data;
    private final NetworkStore networks;
    private final MapFeatureRepository features;
    private final Cache<Key, byte[]> tiles = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, byte[] bytes) -> bytes.length + OVERHEAD_BYTES)
            .build();
    private Current current;

    BaseTiles(CurrentData data, NetworkStore networks, MapFeatureRepository features) {
        this.data = data;
        this.networks = networks;
        this.features = features;
    }

    /** The version of the data that tiles show now; 0 while nothing is loaded. */
    long dataVersion() {
        return data.version();
    }

    /** The tile as gzip bytes; no bytes when nothing is to be drawn there. */
    byte[] packed(TileAddress tile, long dataVersion) {
        BaseMap map = mapOf(dataVersion);
        return tiles.get(new Key(dataVersion, tile), key -> {
            byte[] bytes = BaseTile.encode(map, tile);
            return bytes.length == 0 ? bytes : Gzip.pack(bytes);
        });
    }

    /** One thread builds, the others wait for it; the map of an older version is let go. */
    private synchronized BaseMap mapOf(long dataVersion) {
        if (current == null || current.dataVersion() != dataVersion) {
            WalkNetwork network = networks.loadCurrent()
                    .map(LoadedNetwork::network)
                    .orElseGet(() -> WalkNetwork.builder().build());
            current = new Current(dataVersion, BaseMap.of(network, dataVersion == 0 ? List.of() : features.findAll()));
        }
        return current.map();
    }
}
