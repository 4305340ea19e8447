package org.servicecircle.analysis;

import org.servicecircle.coverage.HomePoints;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.network.WalkTimes;

/**
 * What all searches of one profile at one moment share: the walkways as that profile walks them, and where the homes step
 * onto them.
 */
record Ground(SearchGraph graph, HomePoints homes) {

    static Ground of(PlaceSnapshot snapshot, Search search) {
        WalkTimes times = WalkTimes.of(snapshot.network(), search.profile(), search.closedWalkways());
        SearchGraph graph = SearchGraph.of(times);
        return new Ground(
                graph, HomePoints.of(graph, snapshot.links(search.profile()).homes()));
    }
}
