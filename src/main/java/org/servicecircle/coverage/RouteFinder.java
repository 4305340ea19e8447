package org.servicecircle.coverage;

import java.util.List;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** Finds the way from a home to its nearest facility in the labels of a finished search. */
final class RouteFinder {

    private final SearchGraph graph;
    private final WalkTimes times;
    private final WalkNetwork network;
    private final List<Seed> seeds;
    private final SameWalkway sameWalkway;
    private final long[] labels;

    RouteFinder(SearchGraph graph, List<Seed> seeds, SameWalkway sameWalkway, long[] labels) {
        this.graph = graph;
        this.times = graph.times();
        this.network = times.network();
        this.seeds = seeds;
        this.sameWalkway = sameWalkway;
        this.labels = labels;
    }

    /** The way from a home that has this label, within the limit. Straight along its walkway goes before round it. */
    Route route(Snap home, long label) {
        RouteBuilder route = new RouteBuilder(times);
        route.connector(home);
        int seed = sameWalkway.label(home) == label ? along(home, route) : round(home, label, route);
        route.connector(seeds.get(seed).snap());
        return route.to(seeds.get(seed), seed, Label.millis(label));
    }

    private int along(Snap home, RouteBuilder route) {
        int seed = sameWalkway.nearest(home);
        int walkway = home.walkway();
        int toMm = seeds.get(seed).snap().fromMm();
        route.part(walkway, home.fromMm(), toMm, times.millisBetween(walkway, home.fromMm(), toMm));
        return seed;
    }

    private int round(Snap home, long label, RouteBuilder route) {
        Departure departure = Departure.from(graph.times(), graph.nodes(), home).stream()
                .filter(way -> Label.later(labels[way.node()], way.millis()) == label)
                .findFirst()
                .orElseThrow();
        setOut(home, departure.forward(), route);
        Starts starts = Starts.of(graph, seeds);
        Way.Found way = Way.from(departure.node(), graph, starts, labels);
        way.arcs().forEach(route::whole);
        arrive(seeds.get(starts.seed(way.start())).snap(), starts.isForward(way.start()), route);
        return starts.seed(way.start());
    }

    private void setOut(Snap home, boolean forward, RouteBuilder route) {
        int walkway = home.walkway();
        if (forward) {
            route.part(walkway, home.fromMm(), network.lengthMm(walkway), times.millisFrom(walkway, home.fromMm()));
        } else {
            route.part(walkway, home.fromMm(), 0, times.millisTo(walkway, home.fromMm()));
        }
    }

    /** The last walkway, up to the entrance. */
    private void arrive(Snap entrance, boolean forward, RouteBuilder route) {
        int walkway = entrance.walkway();
        if (forward) {
            route.part(walkway, 0, entrance.fromMm(), times.millisTo(walkway, entrance.fromMm()));
        } else {
            int length = network.lengthMm(walkway);
            route.part(walkway, length, entrance.fromMm(), times.millisFrom(walkway, entrance.fromMm()));
        }
    }
}
