package org.servicecircle.layer.tile;

import java.util.List;
import java.util.Optional;
import org.servicecircle.basemap.MapFeatureRepository;
import org.servicecircle.dataset.CurrentData;
import org.servicecircle.dataset.LoadedNetwork;
import org.servicecircle.dataset.NetworkStore;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.web.BoundingBox;
import org.springframework.stereotype.Component;

/** Keeps the base map of the current data version and makes tiles of it. */
@Component
class BaseTiles {

    private record Current(long dataVersion, BaseMap map) {}

    private final CurrentData data;
    private final NetworkStore networks;
    private final MapFeatureRepository features;
    private final TileCache tiles;
    private Current current;

    BaseTiles(CurrentData data, NetworkStore networks, MapFeatureRepository features, TileCache tiles) {
        this.data = data;
        this.networks = networks;
        this.features = features;
        this.tiles = tiles;
    }

    /** The version of the data that tiles show now; 0 while nothing is loaded. */
    long dataVersion() {
        return data.version();
    }

    /** The tile as gzip bytes; no bytes when nothing is to be drawn there. */
    byte[] packed(TileAddress tile, long dataVersion) {
        BaseMap map = mapOf(dataVersion);
        return tiles.packed(new TileCache.Key("base", dataVersion, tile, null), () -> BaseTile.encode(map, tile));
    }

    /** One layer of the tile, not packed; no bytes when it shows nothing there. */
    byte[] layer(String name, TileAddress tile, long dataVersion) {
        return BaseTile.encode(mapOf(dataVersion), tile, name);
    }

    /** The box around the walkways; empty when there are none. */
    Optional<BoundingBox> box(long dataVersion) {
        WalkNetwork network = mapOf(dataVersion).network();
        return Boxes.around(network.junctionCount(), network::lonE7, network::latE7);
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
