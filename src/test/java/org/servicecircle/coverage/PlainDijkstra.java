package org.servicecircle.coverage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.servicecircle.network.Access;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/**
 * Dijkstra's algorithm as a textbook has it, from all entrances at once and against the direction of walking: a priority
 * queue, a map, and the walkways as the network tells them. It shares nothing with the search that it is compared with but
 * the network and how long each walkway takes, and it is fast enough for a whole town.
 *
 * <p>Somebody stands at a junction either as everybody (compound 0), who may walk public walkways, or as one of a
 * compound's people who has not left its ground yet, who may walk all walkways of that compound and may at any time go on
 * as everybody.
 */
final class PlainDijkstra {

    /** Where somebody stands, and as who. */
    private record Spot(int junction, int compound) {}

    /**
     * How far it is to a facility.
     *
     * @param facility its number; of two equally near the lower is nearer
     */
    record Nearest(long millis, int facility) {

        private static final Comparator<Nearest> ORDER =
                Comparator.comparingLong(Nearest::millis).thenComparingInt(Nearest::facility);

        private Nearest later(long more) {
            return new Nearest(millis + more, facility);
        }

        private boolean isBefore(Nearest other) {
            return other == null || ORDER.compare(this, other) < 0;
        }
    }

    private record Reached(Spot spot, Nearest nearest) {}

    private final WalkTimes times;
    private final WalkNetwork network;
    private final List<Seed> seeds;
    private final long limitMillis;
    private final Map<Spot, Nearest> found = new HashMap<>();
    private final PriorityQueue<Reached> queue =
            new PriorityQueue<>(Comparator.comparing(Reached::nearest, Nearest.ORDER));

    private PlainDijkstra(WalkTimes times, List<Seed> seeds, long limitMillis) {
        this.times = times;
        this.network = times.network();
        this.seeds = seeds;
        this.limitMillis = limitMillis;
    }

    /** Searches from these entrances as far as the limit. */
    static PlainDijkstra run(WalkTimes times, List<Seed> seeds, long limitMillis) {
        PlainDijkstra search = new PlainDijkstra(times, seeds, limitMillis);
        seeds.forEach(search::start);
        while (!search.queue.isEmpty()) {
            Reached reached = search.queue.remove();
            if (reached.nearest.equals(search.found.get(reached.spot))) {
                search.spread(reached.spot, reached.nearest);
            }
        }
        return search;
    }

    /** What is nearest to a junction for everybody; null if nothing is within the limit. */
    Nearest atJunction(int junction) {
        return found.get(new Spot(junction, 0));
    }

    /** What is nearest to a home; null if nothing is within the limit. */
    Nearest at(Snap home) {
        int w = home.walkway();
        long connector = times.connectorMillis(home);
        Nearest best = alongTheSameWalkway(home);
        if (isOpen(2 * w)) {
            best = nearer(best, network.to(w), w, connector + times.millisFrom(w, home.fromMm()));
        }
        if (isOpen(2 * w + 1)) {
            best = nearer(best, network.from(w), w, connector + times.millisTo(w, home.fromMm()));
        }
        return best;
    }

    private Nearest nearer(Nearest best, int junction, int walkway, long millis) {
        Nearest there = found.get(new Spot(junction, network.compound(walkway)));
        if (there == null || there.millis + millis > limitMillis) {
            return best;
        }
        return there.later(millis).isBefore(best) ? there.later(millis) : best;
    }

    private Nearest alongTheSameWalkway(Snap home) {
        int w = home.walkway();
        Nearest best = null;
        for (Seed seed : seeds) {
            Snap entrance = seed.snap();
            boolean forward = entrance.fromMm() >= home.fromMm() && isOpen(2 * w);
            boolean backward = entrance.fromMm() <= home.fromMm() && isOpen(2 * w + 1);
            if (entrance.walkway() == w && (forward || backward)) {
                long millis = (long) times.connectorMillis(home)
                        + times.millisBetween(w, home.fromMm(), entrance.fromMm())
                        + times.connectorMillis(entrance);
                Nearest nearest = new Nearest(millis, seed.facility());
                best = millis <= limitMillis && nearest.isBefore(best) ? nearest : best;
            }
        }
        return best;
    }

    private void start(Seed seed) {
        Snap entrance = seed.snap();
        int w = entrance.walkway();
        long connector = times.connectorMillis(entrance);
        if (isOpen(2 * w)) {
            long millis = connector + times.millisTo(w, entrance.fromMm());
            arriveBy(w, network.from(w), new Nearest(millis, seed.facility()));
        }
        if (isOpen(2 * w + 1)) {
            long millis = connector + times.millisFrom(w, entrance.fromMm());
            arriveBy(w, network.to(w), new Nearest(millis, seed.facility()));
        }
    }

    /** Everybody who may walk the walkway may come to its end and have this much before them. */
    private void arriveBy(int walkway, int junction, Nearest nearest) {
        if (network.access(walkway) == Access.PUBLIC) {
            improve(new Spot(junction, 0), nearest);
        }
        if (network.compound(walkway) != 0) {
            improve(new Spot(junction, network.compound(walkway)), nearest);
        }
    }

    /** From where one comes to a spot: along a walkway, or, as one of a compound's people, from its ground right here. */
    private void spread(Spot spot, Nearest nearest) {
        for (int row = network.firstRow(spot.junction); row < network.firstRow(spot.junction + 1); row++) {
            int leaving = network.arcInRow(row);
            int arriving = leaving ^ 1;
            int compound = network.compound(leaving >> 1);
            boolean isOwn = spot.compound != 0 && compound == spot.compound;
            boolean isPublic = spot.compound == 0 && network.access(leaving >> 1) == Access.PUBLIC;
            if (isOpen(arriving) && (isOwn || isPublic)) {
                improve(new Spot(network.head(leaving), spot.compound), nearest.later(times.arcMillis(arriving)));
            }
            if (spot.compound == 0 && compound != 0) {
                improve(new Spot(spot.junction, compound), nearest);
            }
        }
    }

    private void improve(Spot spot, Nearest nearest) {
        if (nearest.millis <= limitMillis && nearest.isBefore(found.get(spot))) {
            found.put(spot, nearest);
            queue.add(new Reached(spot, nearest));
        }
    }

    private boolean isOpen(int arc) {
        return times.arcMillis(arc) != WalkTimes.CLOSED;
    }
}
