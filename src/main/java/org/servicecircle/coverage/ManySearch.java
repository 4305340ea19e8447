package org.servicecircle.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The nearest facility of many kinds at once: the same answer as one {@link NearestSearch} for each kind, to the
 * millisecond and the facility, from sweeps that carry {@link LaneSweep#LANES} kinds together.
 *
 * <p>A kind with so many facilities that its labels do not fit an {@code int} (more than 1,024 within 15 minutes, or more
 * than 256 within an hour) is searched by itself.
 */
public final class ManySearch {

    private ManySearch() {}

    /**
     * Searches for every kind.
     *
     * @param kinds per kind its entrances; a kind without any reaches nothing
     * @param limitMillis how far to search, 0 to {@link SearchGraph#MOST_MILLIS}; times up to and including it are found
     * @throws IllegalArgumentException if the limit is out of range
     */
    public static ManyReach run(Hierarchy hierarchy, List<List<Seed>> kinds, int limitMillis) {
        if (limitMillis < 0 || limitMillis > SearchGraph.MOST_MILLIS) {
            throw new IllegalArgumentException("limit out of range: " + limitMillis + " ms");
        }
        SearchGraph graph = hierarchy.graph();
        NodeLabels[] labels = new NodeLabels[kinds.size()];
        List<Integer> together = new ArrayList<>();
        List<int[]> facilities = kinds.stream().map(LaneCode::facilities).toList();
        for (int kind = 0; kind < labels.length; kind++) {
            if (LaneCode.fits(facilities.get(kind).length, limitMillis)) {
                together.add(kind);
            } else {
                labels[kind] =
                        NearestSearch.run(graph, kinds.get(kind), limitMillis).labels();
            }
        }
        for (int begin = 0; begin < together.size(); begin += LaneSweep.LANES) {
            List<Integer> group = together.subList(begin, Math.min(begin + LaneSweep.LANES, together.size()));
            LaneCode code = new LaneCode(group.stream().map(facilities::get).toList(), limitMillis);
            List<Starts> starts = group.stream()
                    .map(kind -> Starts.of(graph, kinds.get(kind)))
                    .toList();
            LaneSweep sweep = LaneSweep.run(hierarchy, starts, code);
            IntStream.range(0, group.size()).forEach(lane -> labels[group.get(lane)] = sweep.labels(lane));
        }
        return new ManyReach(graph, kinds, limitMillis, List.of(labels));
    }
}
