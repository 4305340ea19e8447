package org.servicecircle.analysis;

import java.util.List;
import org.servicecircle.coverage.AreaRule;
import org.servicecircle.coverage.ReachedWalkways;
import org.servicecircle.coverage.ServiceArea;
import org.servicecircle.coverage.ServiceAreas;
import org.servicecircle.network.WalkNetwork;
import org.springframework.stereotype.Component;

/** Draws service areas from searches that questions share. */
@Component
public class AreaDrawing {

    private static final int MILLIS_PER_MINUTE = 60_000;

    private record OfNetwork(WalkNetwork network, ServiceAreas areas) {}

    private final Searches searches;

    /** For the network asked about last; made anew for another. */
    private volatile OfNetwork last;

    AreaDrawing(Searches searches) {
        this.searches = searches;
    }

    /** One area for each limit, in their order. */
    List<ServiceArea> areas(PlaceSnapshot snapshot, AreaQuestion question) {
        return on(snapshot.network()).areas(reached(snapshot, question));
    }

    /** The area around walkways of the snapshot's network. */
    public ServiceArea area(PlaceSnapshot snapshot, ReachedWalkways reached) {
        return on(snapshot.network()).areas(List.of(reached)).get(0);
    }

    /** The reached walkways for each limit, in their order. */
    List<ReachedWalkways> reached(PlaceSnapshot snapshot, AreaQuestion question) {
        Walks walks = searches.walks(snapshot, question.profile(), question.services(), question.closedWalkways());
        return question.minutes().stream()
                .map(minutes -> ReachedWalkways.of(walks.reach(), minutes * MILLIS_PER_MINUTE))
                .toList();
    }

    private ServiceAreas on(WalkNetwork network) {
        OfNetwork known = last;
        if (known == null || known.network() != network) {
            known = new OfNetwork(network, ServiceAreas.of(network, AreaRule.DEFAULT));
            last = known;
        }
        return known.areas();
    }
}
