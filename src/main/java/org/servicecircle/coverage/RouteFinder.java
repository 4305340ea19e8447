package org.servicecircle.coverage;

import java.util.List;
import org.servicecircle.network.Snap;

/** Finds the way from a home to its nearest facility in the labels of a finished search. */
final class RouteFinder {

    private final SearchGraph graph;
    private final List<Seed> seeds;
    private final SameWalkway sameWalkway;
    private final long[] labels;

    RouteFinder(SearchGraph graph, List<Seed> seeds, SameWalkway sameWalkway, long[] labels) {
        this.graph = graph;
        this.seeds = seeds;
        this.sameWalkway = sameWalkway;
        this.labels = labels;
    }

    /** The way from a home that has this label, within the limit. Straight along its walkway goes before round it. */
    Route route(Snap home, long label) {
        RouteBuilder route = new RouteBuilder(graph.times());
        route.connector(home);
        int seed = sameWalkway.label(home) == label ? along(home, route) : round(home, label, route);
        route.connector(seeds.get(seed).snap());
        return route.to(seeds.get(seed), seed, Label.millis(label));
    }

    private int along(Snap home, RouteBuilder route) {
        int seed = sameWalkway.nearest(home);
        route.along(home, seeds.get(seed).snap());
        return seed;
    }

    private int round(Snap home, long label, RouteBuilder route) {
        Departure departure = Departure.from(graph.times(), graph.nodes(), home).stream()
                .filter(way -> Label.later(labels[way.node()], way.millis()) == label)
                .findFirst()
                .orElseThrow();
        route.setOut(home, departure.forward());
        Starts starts = Starts.of(graph, seeds);
        Way.Found way = Way.from(departure.node(), graph, starts, labels);
        way.arcs().forEach(route::whole);
        route.arrive(seeds.get(starts.seed(way.start())).snap(), starts.isForward(way.start()));
        return starts.seed(way.start());
    }
}
