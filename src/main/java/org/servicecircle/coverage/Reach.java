package org.servicecircle.coverage;

import java.util.List;
import java.util.Optional;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/** What one search found: the time and the way from any home to its nearest facility. Immutable. */
public final class Reach {

    /** The time of a home from which no facility is within the limit. */
    public static final int UNREACHED = Integer.MAX_VALUE;

    private final WalkTimes times;
    private final WalkNetwork network;
    private final Nodes nodes;
    private final List<Seed> seeds;
    private final SeedsByWalkway seedsByWalkway;
    private final int limitMillis;

    /** Per node: time and facility, see {@link Label}. */
    private final long[] labels;

    /** Per node: the step towards the facility, see {@link NearestSearch}. */
    private final int[] next;

    Reach(WalkTimes times, Nodes nodes, List<Seed> seeds, int limitMillis, long[] labels, int[] next) {
        this.times = times;
        this.network = times.network();
        this.nodes = nodes;
        this.seeds = seeds;
        this.seedsByWalkway = new SeedsByWalkway(seeds);
        this.limitMillis = limitMillis;
        this.labels = labels;
        this.next = next;
    }

    /** How far was searched. */
    public int limitMillis() {
        return limitMillis;
    }

    /**
     * Time from a home to its nearest facility, both connectors included.
     *
     * @return 0 to the limit, or {@link #UNREACHED}
     */
    public int millisFrom(Snap home) {
        Start start = start(home);
        return start.label == Label.NONE ? UNREACHED : Label.millis(start.label);
    }

    /**
     * Time from a junction to its nearest facility, as everybody may walk.
     *
     * @return 0 to the limit, or {@link #UNREACHED}
     */
    public int junctionMillis(int junction) {
        return labels[junction] == Label.NONE ? UNREACHED : Label.millis(labels[junction]);
    }

    /** The number of the nearest facility; −1 if none is within the limit. */
    public int facilityFrom(Snap home) {
        Start start = start(home);
        return start.label == Label.NONE ? -1 : Label.facility(start.label);
    }

    /** The way to the nearest facility; empty if none is within the limit. */
    public Optional<Route> routeFrom(Snap home) {
        Start start = start(home);
        return start.label == Label.NONE ? Optional.empty() : Optional.of(route(home, start));
    }

    /**
     * How to set out.
     *
     * @param label time from the home itself, and the facility
     * @param node the first node walked to, −1 if the facility is on the home's own walkway
     * @param forward whether that node is at the {@code to} end of the home's walkway
     * @param seed the entrance on the home's own walkway, −1 if there is a first node
     */
    private record Start(long label, int node, boolean forward, int seed) {

        static final Start NONE = new Start(Label.NONE, -1, false, -1);

        Start withConnector(int connectorMillis) {
            return new Start(Label.later(label, connectorMillis), node, forward, seed);
        }

        Start earlier(Start other) {
            return other.label < label ? other : this;
        }
    }

    private Start start(Snap home) {
        int walkway = home.walkway();
        Start best = alongTheSameWalkway(home);
        if (times.arcMillis(2 * walkway) != WalkTimes.CLOSED) {
            best = best.earlier(over(network.to(walkway), walkway, true, times.millisFrom(walkway, home.fromMm())));
        }
        if (times.arcMillis(2 * walkway + 1) != WalkTimes.CLOSED) {
            best = best.earlier(over(network.from(walkway), walkway, false, times.millisTo(walkway, home.fromMm())));
        }
        int connector = times.connectorMillis(home);
        boolean within = best.label != Label.NONE && (long) Label.millis(best.label) + connector <= limitMillis;
        return within ? best.withConnector(connector) : Start.NONE;
    }

    private Start over(int junction, int walkway, boolean forward, int millis) {
        int node = nodes.ofResident(walkway, junction);
        return labels[node] == Label.NONE || (long) Label.millis(labels[node]) + millis > limitMillis
                ? Start.NONE
                : new Start(Label.later(labels[node], millis), node, forward, -1);
    }

    private Start alongTheSameWalkway(Snap home) {
        Start best = Start.NONE;
        int first = seedsByWalkway.first(home.walkway());
        for (int i = first; seedsByWalkway.isOn(i, home.walkway()); i++) {
            int s = seedsByWalkway.seed(i);
            Snap snap = seeds.get(s).snap();
            boolean open = open(home.walkway(), snap.fromMm() - home.fromMm());
            long along = times.millisBetween(home.walkway(), home.fromMm(), snap.fromMm());
            long millis = along + times.connectorMillis(snap);
            if (open && millis <= limitMillis) {
                best = best.earlier(
                        new Start(Label.of((int) millis, seeds.get(s).facility()), -1, false, s));
            }
        }
        return best;
    }

    /** Whether the walkway may be walked forward (ahead > 0), backward (ahead < 0), or either (0). */
    private boolean open(int walkway, int ahead) {
        boolean forward = times.arcMillis(2 * walkway) != WalkTimes.CLOSED;
        boolean backward = times.arcMillis(2 * walkway + 1) != WalkTimes.CLOSED;
        return (ahead >= 0 && forward) || (ahead <= 0 && backward);
    }

    private Route route(Snap home, Start start) {
        RouteBuilder route = new RouteBuilder(times);
        route.connector(home);
        int seed = start.seed >= 0 ? alongHomesWalkway(home, start, route) : alongTheNetwork(home, start, route);
        route.connector(seeds.get(seed).snap());
        return route.to(seeds.get(seed), seed, Label.millis(start.label));
    }

    private int alongHomesWalkway(Snap home, Start start, RouteBuilder route) {
        int walkway = home.walkway();
        int fromMm = home.fromMm();
        int toMm = seeds.get(start.seed).snap().fromMm();
        route.part(walkway, fromMm, toMm, times.millisBetween(walkway, fromMm, toMm));
        return start.seed;
    }

    private int alongTheNetwork(Snap home, Start start, RouteBuilder route) {
        int walkway = home.walkway();
        int fromMm = home.fromMm();
        int node = start.node;
        if (start.forward) {
            route.part(walkway, fromMm, network.lengthMm(walkway), times.millisFrom(walkway, fromMm));
        } else {
            route.part(walkway, fromMm, 0, times.millisTo(walkway, fromMm));
        }
        while (next[node] > NearestSearch.FIRST_SEED) {
            node = step(node, route);
        }
        return arrive(NearestSearch.FIRST_SEED - next[node], route);
    }

    private int step(int node, RouteBuilder route) {
        int arc = next[node];
        if (arc == NearestSearch.AS_EVERYBODY) {
            return nodes.junction(node);
        }
        route.whole(arc);
        return nodes.onSameTerms(node, network.head(arc));
    }

    /** The last walkway, up to the entrance. */
    private int arrive(int seedAndDirection, RouteBuilder route) {
        int seed = seedAndDirection >> 1;
        Snap entrance = seeds.get(seed).snap();
        int walkway = entrance.walkway();
        if ((seedAndDirection & 1) == 0) {
            route.part(walkway, 0, entrance.fromMm(), times.millisTo(walkway, entrance.fromMm()));
        } else {
            int length = network.lengthMm(walkway);
            route.part(walkway, length, entrance.fromMm(), times.millisFrom(walkway, entrance.fromMm()));
        }
        return seed;
    }
}
