package org.servicecircle.layer.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.servicecircle.analysis.Question;
import org.springframework.stereotype.Component;

/** Keeps finished tiles, packed, within a bound of memory; callers who ask for one tile wait for one to be made. */
@Component
class TileCache {

    private static final int MOST_BYTES = 24 * 1024 * 1024;
    /** What an entry weighs besides its bytes; a question's key with its texts is the most of it. */
    private static final int OVERHEAD_BYTES = 512;

    /**
     * What a tile depends on.
     *
     * @param question null for the base map
     */
    record Key(String layer, long dataVersion, TileAddress tile, Question question) {}

    private final Cache<Key, byte[]> tiles = cache();
    private final Cache<Key, byte[]> layers = cache();

    private static Cache<Key, byte[]> cache() {
        return Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((Key key, byte[] bytes) -> bytes.length + OVERHEAD_BYTES)
                .build();
    }

    /** The tile as gzip bytes, made when it is not kept; no bytes when nothing is to be drawn there. */
    byte[] packed(Key key, Supplier<byte[]> tile) {
        return tiles.get(key, missing -> {
            byte[] bytes = tile.get();
            return bytes.length == 0 ? bytes : Gzip.pack(bytes);
        });
    }

    /**
     * One layer of a tile as it is put together with others, made when it is not kept: what lies beneath the answers stays the
     * same while the question changes.
     */
    byte[] layer(Key key, Supplier<byte[]> layer) {
        return layers.get(key, missing -> layer.get());
    }
}
