package org.servicecircle.layer.ogc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.servicecircle.layer.cql2.Condition;
import org.springframework.stereotype.Component;

/** How many features meet a condition, counted once for each version of a layer: whoever pages asks again and again. */
@Component
class MatchCounts {

    private static final int KEPT = 1000;

    private record Key(List<Object> version, Condition condition) {}

    private final Cache<Key, Long> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    long of(ItemsQuery query) {
        Key key = new Key(query.content().version(), query.condition());
        return kept.get(key, missing -> query.content().count(query.condition()));
    }
}
