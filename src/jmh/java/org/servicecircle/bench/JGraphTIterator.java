package org.servicecircle.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.traverse.ClosestFirstIterator;
import org.servicecircle.coverage.GraphSteps;

/** JGraphT's {@link ClosestFirstIterator} from all facilities of a category at once, on the graph turned round. */
final class JGraphTIterator extends Contender {

    private final GraphSteps steps;
    private final SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final List<List<Integer>> starts;

    JGraphTIterator(Problem problem) {
        super(problem);
        this.steps = GraphSteps.of(problem.graph());
        this.starts = problem.nodes(steps).stream()
                .map(nodes -> IntStream.of(nodes).boxed().toList())
                .toList();
        for (int node = 0; node < steps.nodeCount(); node++) {
            graph.addVertex(node);
        }
        for (int step = 0; step < steps.count(); step++) {
            add(steps.head(step), steps.tail(step), steps.millis(step));
        }
    }

    /** Of several steps between two nodes the shortest: the graph has room for one. */
    private void add(int from, int to, int millis) {
        DefaultWeightedEdge edge = graph.getEdge(from, to);
        if (edge == null) {
            graph.setEdgeWeight(graph.addEdge(from, to), millis);
        } else {
            graph.setEdgeWeight(edge, Math.min(graph.getEdgeWeight(edge), millis));
        }
    }

    @Override
    List<int[]> solve() {
        List<int[]> found = new ArrayList<>();
        for (List<Integer> category : starts) {
            int[] millis = new int[steps.nodeCount()];
            Arrays.fill(millis, UNREACHED);
            var nearest = new ClosestFirstIterator<>(graph, category, problem().limitMillis());
            while (nearest.hasNext()) {
                Integer node = nearest.next();
                millis[node] = (int) nearest.getShortestPathLength(node);
            }
            found.add(millis);
        }
        return found;
    }

    @Override
    int[][] millis() {
        return solve().stream().map(millis -> ofJunctions(steps, millis)).toArray(int[][]::new);
    }
}
