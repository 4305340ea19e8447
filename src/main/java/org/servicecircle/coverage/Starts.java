package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.List;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/**
 * Where a search starts: from each entrance the one or two ends of its walkway from which one can walk to it, with the
 * time that takes. In order of node, so that neighbours on the ground are neighbours here.
 */
final class Starts {

    private final SearchGraph graph;

    /** Per start: its node in the upper half, its row in the columns below in the lower. */
    private final long[] keys;

    /** Per row, in the order of the seeds: time from the node to the entrance, and the facility. */
    private final long[] labels;

    /** Per row: twice the seed, and one more if its walkway is walked backward. */
    private final int[] arrivals;

    private int count;

    private Starts(SearchGraph graph, List<Seed> seeds) {
        this.graph = graph;
        this.keys = new long[2 * seeds.size()];
        this.labels = new long[2 * seeds.size()];
        this.arrivals = new int[2 * seeds.size()];
        for (int seed = 0; seed < seeds.size(); seed++) {
            add(seeds.get(seed), 2 * seed);
        }
        Arrays.sort(keys, 0, count);
    }

    /** The starts of seeds; none of a seed whose walkway is shut. */
    static Starts of(SearchGraph graph, List<Seed> seeds) {
        return new Starts(graph, seeds);
    }

    private void add(Seed seed, int arrival) {
        forEach(seed, graph.times(), graph.nodes(), (node, label, forward) -> {
            keys[count] = (long) node << 32 | count;
            labels[count] = label;
            arrivals[count++] = forward ? arrival : arrival + 1;
        });
    }

    /** Takes one start: its node, the time from there to the entrance with the facility, the walkway's direction. */
    interface Handler {
        void start(int node, long label, boolean forward);
    }

    /** The starts of one seed: two, one on a one-way walkway, none where it is shut. */
    static void forEach(Seed seed, WalkTimes times, Nodes nodes, Handler handler) {
        WalkNetwork network = times.network();
        Snap entrance = seed.snap();
        int walkway = entrance.walkway();
        for (int arc = 2 * walkway; arc <= 2 * walkway + 1; arc++) {
            boolean forward = (arc & 1) == 0;
            int along =
                    forward ? times.millisTo(walkway, entrance.fromMm()) : times.millisFrom(walkway, entrance.fromMm());
            long millis = (long) along + times.connectorMillis(entrance);
            if (times.arcMillis(arc) != WalkTimes.CLOSED && millis <= SearchGraph.MOST_MILLIS) {
                int node = nodes.ofFacility(times, walkway, network.head(arc ^ 1));
                handler.start(node, Label.of((int) millis, seed.facility()), forward);
            }
        }
    }

    int count() {
        return count;
    }

    int node(int start) {
        return (int) (keys[start] >>> 32);
    }

    /** Time from the start's node to its entrance, and the facility. */
    long label(int start) {
        return labels[(int) keys[start]];
    }

    /** Which of the seeds it leads to. */
    int seed(int start) {
        return arrivals[(int) keys[start]] >> 1;
    }

    /** Whether the entrance's walkway is walked forward. */
    boolean isForward(int start) {
        return (arrivals[(int) keys[start]] & 1) == 0;
    }

    /** The start at a node that has this label, −1 if there is none. */
    int find(int node, long label) {
        int at = Arrays.binarySearch(keys, 0, count, (long) node << 32);
        for (int start = at < 0 ? -at - 1 : at; start < count && node(start) == node; start++) {
            if (label(start) == label) {
                return start;
            }
        }
        return -1;
    }
}
