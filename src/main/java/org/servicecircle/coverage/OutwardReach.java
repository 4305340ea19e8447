package org.servicecircle.coverage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** What one home reaches: time, length and way to any entrance within the limit. Immutable. */
public final class OutwardReach {

    private final WalkTimes times;
    private final WalkNetwork network;
    private final Nodes nodes;
    private final Snap home;
    private final int limitMillis;

    /** As {@link OutwardSearch} leaves them. */
    private final int[] labels;

    private final int[] arrivedBy;

    OutwardReach(WalkTimes times, Snap home, int limitMillis, int[] labels, int[] arrivedBy) {
        this.times = times;
        this.network = times.network();
        this.nodes = new Nodes(network);
        this.home = home;
        this.limitMillis = limitMillis;
        this.labels = labels;
        this.arrivedBy = arrivedBy;
    }

    /** Where the home meets the network. */
    public Snap home() {
        return home;
    }

    /** How everything is walked. */
    public WalkTimes times() {
        return times;
    }

    /** How far was searched. */
    public int limitMillis() {
        return limitMillis;
    }

    /** How one comes to an entrance; empty if it is not within the limit. */
    public Optional<Arrival> arrivalAt(Snap entrance) {
        return Optional.ofNullable(last(entrance))
                .map(last -> new Arrival(
                        last.label >> 1, lengthMm(entrance, last), entrance.distanceMm(), (last.label & 1) == 0));
    }

    /** The way to the nearest of some entrances, of equally near ones to the first; empty if none is within the limit. */
    public Optional<Route> routeTo(List<Seed> entrances) {
        int nearest = -1;
        Last best = null;
        for (int i = 0; i < entrances.size(); i++) {
            Last last = last(entrances.get(i).snap());
            if (last != null && (best == null || last.label < best.label)) {
                best = last;
                nearest = i;
            }
        }
        return best == null ? Optional.empty() : Optional.of(route(entrances.get(nearest), nearest, best));
    }

    /** Milliseconds to a node, beyond the limit where it is not reached. */
    int millis(int node) {
        return labels[node] >> 1;
    }

    Nodes nodes() {
        return nodes;
    }

    private static final int ALONG = -1;

    /**
     * The last part of a way to an entrance.
     *
     * @param node from which the entrance's walkway is walked, {@link #ALONG} when that is the home's own
     * @param forward whether it is walked forward
     * @param label of the whole way
     */
    private record Last(int node, boolean forward, int label) {}

    /** Null if the entrance is not within the limit. Straight along the home's walkway goes before round it. */
    private Last last(Snap entrance) {
        Last best = along(entrance);
        for (int arc = 2 * entrance.walkway(); arc <= 2 * entrance.walkway() + 1; arc++) {
            boolean forward = (arc & 1) == 0;
            int node = nodes.ofFacility(times, entrance.walkway(), network.head(arc ^ 1));
            if (times.arcMillis(arc) != WalkTimes.CLOSED && millis(node) <= limitMillis) {
                long label = label(node, entrance, forward);
                if (isWithin(label) && (best == null || label < best.label)) {
                    best = new Last(node, forward, (int) label);
                }
            }
        }
        return best;
    }

    private Last along(Snap entrance) {
        if (entrance.walkway() != home.walkway()) {
            return null;
        }
        long millis = SameWalkway.millis(times, home, entrance);
        boolean stairs = OutwardSearch.isStairs(network, home.walkway(), home.fromMm(), entrance.fromMm());
        return millis > limitMillis ? null : new Last(ALONG, false, OutwardSearch.label((int) millis, stairs));
    }

    private long label(int node, Snap entrance, boolean forward) {
        int walkway = entrance.walkway();
        int end = forward ? 0 : network.lengthMm(walkway);
        int along = forward ? times.millisTo(walkway, entrance.fromMm()) : times.millisFrom(walkway, entrance.fromMm());
        boolean stairs = OutwardSearch.isStairs(network, walkway, end, entrance.fromMm());
        long atWalkway = OutwardSearch.later(labels[node], along, stairs);
        return atWalkway + 2L * times.connectorMillis(entrance);
    }

    private boolean isWithin(long label) {
        return label >> 1 <= limitMillis;
    }

    private long lengthMm(Snap entrance, Last last) {
        long connectors = (long) home.distanceMm() + entrance.distanceMm();
        if (last.node == ALONG) {
            return connectors + Math.abs(home.fromMm() - entrance.fromMm());
        }
        int walkway = entrance.walkway();
        int atEnd = last.forward ? entrance.fromMm() : network.lengthMm(walkway) - entrance.fromMm();
        Chain chain = chain(last.node);
        int atStart = chain.forward ? network.lengthMm(home.walkway()) - home.fromMm() : home.fromMm();
        return connectors
                + atStart
                + atEnd
                + chain.arcs.stream()
                        .mapToLong(arc -> network.lengthMm(arc >> 1))
                        .sum();
    }

    private Route route(Seed entrance, int number, Last last) {
        RouteBuilder route = new RouteBuilder(times);
        route.connector(home);
        if (last.node == ALONG) {
            route.along(home, entrance.snap());
        } else {
            Chain chain = chain(last.node);
            route.setOut(home, chain.forward);
            chain.arcs.forEach(route::whole);
            route.arrive(entrance.snap(), last.forward);
        }
        route.connector(entrance.snap());
        return route.to(entrance, number, last.label >> 1);
    }

    /**
     * How one comes to a node.
     *
     * @param forward how one sets out along the home's walkway
     * @param arcs the whole walkways after it, in walking order
     */
    private record Chain(boolean forward, Deque<Integer> arcs) {}

    private Chain chain(int node) {
        Deque<Integer> arcs = new ArrayDeque<>();
        int compound = network.compound(home.walkway());
        int at = node;
        int junction = nodes.junction(at);
        boolean own = at != nodes.ofJunction(junction);
        while (arrivedBy[at] != OutwardSearch.SET_OUT_FORWARD && arrivedBy[at] != OutwardSearch.SET_OUT_BACKWARD) {
            int arc = arrivedBy[at];
            if (arc == OutwardSearch.AS_EVERYBODY) {
                own = true;
            } else {
                arcs.addFirst(arc);
                junction = network.head(arc ^ 1);
            }
            at = own ? nodes.ofPlace(network.placeAt(junction, compound)) : nodes.ofJunction(junction);
        }
        return new Chain(arrivedBy[at] == OutwardSearch.SET_OUT_FORWARD, arcs);
    }
}
