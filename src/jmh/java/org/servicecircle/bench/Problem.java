package org.servicecircle.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.servicecircle.coverage.GraphSteps;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.fixture.FacilityLayout;
import org.servicecircle.network.WalkNetwork;

/**
 * What every contender is given: how long does it take from each junction to the nearest facility of each category?
 *
 * @param town its name in {@link Towns}
 * @param graph the graph that all search
 * @param categories per category, the junctions where its facilities are
 * @param limitMillis how far to search
 */
record Problem(String town, SearchGraph graph, List<int[]> categories, int limitMillis) {

    private static final int QUARTER_OF_AN_HOUR = 900_000;

    /** A town with so many facilities of each of so many categories. */
    static Problem of(String town, FacilityLayout layout, int categories, int facilities) {
        SearchGraph graph = Towns.graph(town);
        WalkNetwork network = graph.times().network();
        List<int[]> junctions = IntStream.range(0, categories)
                .mapToObj(category -> layout.junctions(network, facilities, 1000 + category))
                .toList();
        return new Problem(town, graph, junctions, QUARTER_OF_AN_HOUR);
    }

    WalkNetwork network() {
        return graph.times().network();
    }

    /** Per category, the nodes where its facilities are. */
    List<int[]> nodes(GraphSteps steps) {
        return categories.stream()
                .map(junctions ->
                        IntStream.of(junctions).map(steps::nodeOfJunction).toArray())
                .toList();
    }
}
