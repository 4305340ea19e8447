package org.servicecircle.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecircle.network.WalkTimes;

/** The entrances that count now, by facility, by walkway and by the nodes where they start the search. */
final class LiveSeeds {

    private final Map<Integer, List<Seed>> ofFacility = new HashMap<>();
    private final Map<Integer, List<Seed>> onWalkway = new HashMap<>();
    private final Map<Integer, List<Start>> atNode = new HashMap<>();

    /** Nodes at which something starts, so that most nodes need no look into the map. */
    private final BitSet startNodes = new BitSet();

    /** Seeds as the times let one walk to them. */
    LiveSeeds(Collection<Seed> seeds, WalkTimes times, Nodes nodes) {
        for (Seed seed : seeds) {
            put(seed);
            Starts.forEach(seed, times, nodes, (node, label, forward) -> begin(new Start(node, label)));
        }
    }

    /** Whether a facility has any entrance here. */
    boolean has(int facility) {
        return ofFacility.containsKey(facility);
    }

    /** The entrances of a facility; none if it is not here. */
    List<Seed> of(int facility) {
        return List.copyOf(ofFacility.getOrDefault(facility, List.of()));
    }

    /** The entrances on a walkway. */
    List<Seed> on(int walkway) {
        return onWalkway.getOrDefault(walkway, List.of());
    }

    /** The least label at which something starts at a node, {@link Label#NONE} where nothing does. */
    long leastAt(int node) {
        long least = Label.NONE;
        if (startNodes.get(node)) {
            for (Start start : atNode.get(node)) {
                least = Math.min(least, start.label());
            }
        }
        return least;
    }

    void put(Seed seed) {
        ofFacility.computeIfAbsent(seed.facility(), unused -> new ArrayList<>()).add(seed);
        onWalkway
                .computeIfAbsent(seed.snap().walkway(), unused -> new ArrayList<>())
                .add(seed);
    }

    void take(Seed seed) {
        take(ofFacility, seed.facility(), seed);
        take(onWalkway, seed.snap().walkway(), seed);
    }

    void begin(Start start) {
        atNode.computeIfAbsent(start.node(), unused -> new ArrayList<>(2)).add(start);
        startNodes.set(start.node());
    }

    void end(Start start) {
        take(atNode, start.node(), start);
        startNodes.set(start.node(), atNode.containsKey(start.node()));
    }

    /** Takes one of a list, of equal ones any, and forgets a list that is empty. */
    private static <T> void take(Map<Integer, List<T>> lists, int key, T one) {
        List<T> list = lists.get(key);
        list.remove(one);
        if (list.isEmpty()) {
            lists.remove(key);
        }
    }
}
