package org.servicecircle.analysis;

import java.util.List;
import org.servicecircle.coverage.Hierarchy;
import org.servicecircle.coverage.HomePoints;
import org.servicecircle.coverage.HomeTimes;
import org.servicecircle.coverage.ManySearch;
import org.servicecircle.coverage.NearestSearch;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.coverage.Seed;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.WalkTimes;

/**
 * What all searches of one profile at one moment share: the walkways as that profile walks them, where the homes step onto
 * them and, once a question about many kinds was asked, their hierarchy. Safe to share between threads.
 */
final class Ground {

    private final SearchGraph graph;
    private final HomePoints homes;

    /** Null until it is prepared. */
    private volatile Hierarchy hierarchy;

    private Ground(SearchGraph graph, HomePoints homes) {
        this.graph = graph;
        this.homes = homes;
    }

    static Ground of(PlaceSnapshot snapshot, Search search) {
        WalkTimes times = WalkTimes.of(snapshot.network(), search.profile(), search.closedWalkways());
        SearchGraph graph = SearchGraph.of(times);
        return new Ground(
                graph, HomePoints.of(graph, snapshot.links(search.profile()).homes()));
    }

    /** The same ground with some walkways opened or closed, in this order. */
    Ground with(List<WhatIf.WalkwayChange> changes, SnapBatch homeLinks) {
        if (changes.isEmpty()) {
            return this;
        }
        WalkTimes times = graph.times();
        for (WhatIf.WalkwayChange change : changes) {
            times = change.open() ? times.openingToEverybody(change.walkway()) : times.closing(change.walkway());
        }
        SearchGraph changed = SearchGraph.of(times);
        return new Ground(changed, HomePoints.of(changed, homeLinks));
    }

    SearchGraph graph() {
        return graph;
    }

    HomePoints homes() {
        return homes;
    }

    /** Makes the hierarchy if there is none yet: as long as some hundred searches take. */
    synchronized void prepareForMany() {
        if (hierarchy == null) {
            hierarchy = Hierarchy.of(graph);
        }
    }

    /** The homes' times for each of many kinds: together if there is a hierarchy, else one after the other. */
    List<HomeTimes> times(List<List<Seed>> kinds, int limitMillis) {
        Hierarchy prepared = hierarchy;
        if (prepared == null) {
            return kinds.stream()
                    .map(seeds -> HomeTimes.of(NearestSearch.run(graph, seeds, limitMillis), homes))
                    .toList();
        }
        return ManySearch.run(prepared, kinds, limitMillis).homeTimes(homes);
    }
}
