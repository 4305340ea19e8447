package org.servicecircle.bench;

import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValueImpl;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.SpeedWeighting;
import com.graphhopper.storage.BaseGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecircle.coverage.GraphSteps;

/**
 * GraphHopper's {@link ShortestPathTree} from each facility, then the least. A step there and back that takes as long both
 * ways is one edge, as GraphHopper would have it; an edge is a metre long for each second that it takes, and is walked at
 * one metre a second.
 */
final class GraphHopperTrees extends Contender {

    private static final double MILLIS_PER_SECOND = 1000;

    private final DecimalEncodedValue speed = new DecimalEncodedValueImpl("speed", 2, 1, true);
    private final GraphSteps steps;
    private final BaseGraph graph;
    private final List<int[]> starts;

    GraphHopperTrees(Problem problem) {
        super(problem);
        this.steps = GraphSteps.of(problem.graph());
        EncodingManager values = EncodingManager.start().add(speed).build();
        this.graph = new BaseGraph.Builder(values).create();
        this.starts = problem.nodes(steps);
        for (int node = 0; node < steps.nodeCount(); node++) {
            graph.getNodeAccess().setNode(node, 0, 0);
        }
        addEdges();
        graph.freeze();
    }

    private record Step(int tail, int head, int millis) {}

    private void addEdges() {
        Map<Step, Integer> oneWay = new HashMap<>();
        for (int step = 0; step < steps.count(); step++) {
            Step back = new Step(steps.head(step), steps.tail(step), steps.millis(step));
            Integer edge = oneWay.remove(back);
            if (edge != null) {
                graph.getEdgeIteratorState(edge, Integer.MIN_VALUE).setReverse(speed, 1);
            } else {
                var made = graph.edge(steps.tail(step), steps.head(step))
                        .setDistance(steps.millis(step) / MILLIS_PER_SECOND)
                        .set(speed, 1, 0);
                oneWay.put(new Step(steps.tail(step), steps.head(step), steps.millis(step)), made.getEdge());
            }
        }
    }

    @Override
    List<double[]> solve() {
        List<double[]> seconds = new ArrayList<>();
        for (int[] category : starts) {
            double[] nearest = new double[steps.nodeCount()];
            Arrays.fill(nearest, Double.POSITIVE_INFINITY);
            for (int start : category) {
                ShortestPathTree tree =
                        new ShortestPathTree(graph, new SpeedWeighting(speed), true, TraversalMode.NODE_BASED);
                tree.setWeightLimit((problem().limitMillis() + 0.5) / MILLIS_PER_SECOND);
                tree.search(start, label -> nearest[label.node] = Math.min(nearest[label.node], label.weight));
            }
            seconds.add(nearest);
        }
        return seconds;
    }

    @Override
    int[][] millis() {
        return solve().stream()
                .map(seconds -> {
                    int[] millis = new int[seconds.length];
                    Arrays.setAll(
                            millis,
                            node -> Double.isInfinite(seconds[node])
                                    ? UNREACHED
                                    : (int) Math.round(seconds[node] * MILLIS_PER_SECOND));
                    return ofJunctions(steps, millis);
                })
                .toArray(int[][]::new);
    }

    @Override
    public void close() {
        graph.close();
    }
}
