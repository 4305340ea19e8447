package org.servicecircle.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import org.servicecircle.network.Profile;
import org.servicecircle.network.WalkTimes;
import org.springframework.stereotype.Component;

/** How long walkways take a profile at a moment, gates that are shut then counted as shut; keeps those asked for last. */
@Component
public class WalkTimesAt {

    /** Three profiles, by day, in the evening and at night. */
    private static final int KEPT = 9;

    private record Key(long dataVersion, Profile profile, BitSet closedWalkways) {}

    private final Cache<Key, WalkTimes> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /**
     * The times at a moment.
     *
     * @param moment local time of the place; a gate of unknown hours counts as open
     */
    public WalkTimes get(PlaceSnapshot snapshot, Profile profile, LocalDateTime moment) {
        BitSet closed = snapshot.closedWalkways(List.of(moment));
        Key key = new Key(snapshot.facts().dataVersion(), profile, closed);
        return known.get(key, missing -> WalkTimes.of(snapshot.network(), profile, missing.closedWalkways()));
    }
}
