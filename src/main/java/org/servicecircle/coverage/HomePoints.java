package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;

/**
 * Where many homes step onto a search graph, as columns: made once, then asked after every search. Immutable; safe to share
 * between threads.
 */
public final class HomePoints {

    /** Two rows a home, one for each of its {@link Departure}s. */
    private static final int ROWS = 2;

    private static final int NONE = -1;

    private final SearchGraph graph;
    private final List<Optional<Snap>> snaps;

    /** Per row: the node one comes to, {@link #NONE} without a departure. */
    private final int[] node;

    /** Per row: the milliseconds until there. */
    private final int[] millis;

    /** Made when a live reach first asks for it. */
    private volatile HomesAtNodes atNodes;

    private HomePoints(SearchGraph graph, SnapBatch homes) {
        this.graph = graph;
        this.snaps = homes.snaps();
        this.node = new int[ROWS * snaps.size()];
        this.millis = new int[ROWS * snaps.size()];
        Arrays.fill(node, NONE);
        for (int home = 0; home < snaps.size(); home++) {
            if (snaps.get(home).isPresent()) {
                int row = ROWS * home;
                for (Departure departure : Departure.from(
                        graph.times(), graph.nodes(), snaps.get(home).get())) {
                    node[row] = departure.node();
                    millis[row++] = departure.millis();
                }
            }
        }
    }

    /** The homes of a batch, in its order. */
    public static HomePoints of(SearchGraph graph, SnapBatch homes) {
        return new HomePoints(graph, homes);
    }

    /** The graph they step onto. */
    public SearchGraph graph() {
        return graph;
    }

    /** How many homes. */
    public int size() {
        return snaps.size();
    }

    /** Whether a home is linked to the network. */
    public boolean isLinked(int home) {
        return snaps.get(home).isPresent();
    }

    /** First of a home's rows; {@code firstRow(home + 1)} ends them. */
    static int firstRow(int home) {
        return ROWS * home;
    }

    /** The node one comes to by a row, −1 without a departure; a home's first row has one if any has. */
    int node(int row) {
        return node[row];
    }

    /** The time until there. */
    int millis(int row) {
        return millis[row];
    }

    /** Where a linked home meets the network. */
    Snap snap(int home) {
        return snaps.get(home).orElseThrow();
    }

    /** Which homes set out over which node. */
    HomesAtNodes atNodes() {
        HomesAtNodes made = atNodes;
        if (made == null) {
            // Two threads at once may both make it; they make the same.
            made = new HomesAtNodes(graph, snaps);
            atNodes = made;
        }
        return made;
    }

    /** Time and facility for a linked home, given those of all nodes; beyond the limit where none was reached. */
    long label(int home, NodeLabels labels, SameWalkway sameWalkway) {
        long best = sameWalkway.label(snaps.get(home).orElseThrow());
        for (int row = ROWS * home; row < ROWS * home + ROWS; row++) {
            if (node[row] != NONE) {
                best = Math.min(best, Label.later(labels.label(node[row]), millis[row]));
            }
        }
        return best;
    }
}
