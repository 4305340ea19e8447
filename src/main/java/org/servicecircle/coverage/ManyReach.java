package org.servicecircle.coverage;

import java.util.List;

/** What one search for many kinds of facilities found. Immutable. */
public final class ManyReach {

    private final SearchGraph graph;
    private final List<List<Seed>> kinds;
    private final int limitMillis;

    /** Per kind. */
    private final List<NodeLabels> labels;

    ManyReach(SearchGraph graph, List<List<Seed>> kinds, int limitMillis, List<NodeLabels> labels) {
        this.graph = graph;
        this.kinds = kinds.stream().map(List::copyOf).toList();
        this.limitMillis = limitMillis;
        this.labels = labels;
    }

    /** How many kinds were searched for. */
    public int kinds() {
        return kinds.size();
    }

    /**
     * Time from a junction, as everybody may walk, to the nearest facility of a kind.
     *
     * @return 0 to the limit, or {@link Reach#UNREACHED}
     */
    public int junctionMillis(int kind, int junction) {
        long label = labels.get(kind).label(graph.nodes().ofJunction(junction));
        return label < Label.beyond(limitMillis) ? Label.millis(label) : Reach.UNREACHED;
    }

    /** The number of the facility of a kind nearest to a junction; −1 if none is within the limit. */
    public int junctionFacility(int kind, int junction) {
        long label = labels.get(kind).label(graph.nodes().ofJunction(junction));
        return label < Label.beyond(limitMillis) ? Label.facility(label) : -1;
    }

    /** Per kind, the time of each home to its nearest facility; the homes step onto the graph that was searched. */
    public List<HomeTimes> homeTimes(HomePoints homes) {
        List<SameWalkway> sameWalkway = kinds.stream()
                .map(seeds -> new SameWalkway(graph.times(), seeds))
                .toList();
        return HomeTimes.of(homes, labels, sameWalkway, limitMillis);
    }
}
