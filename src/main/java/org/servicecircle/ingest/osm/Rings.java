package org.servicecircle.ingest.osm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the member ways of a surface end to end into closed rings of node ids. */
final class Rings {

    private final List<long[]> pieces;
    private final boolean[] used;
    private final Map<Long, Deque<Integer>> piecesAtNode = new HashMap<>();

    private Rings(List<long[]> pieces) {
        this.pieces = pieces;
        this.used = new boolean[pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            long[] piece = pieces.get(i);
            piecesAtNode.computeIfAbsent(piece[0], node -> new ArrayDeque<>()).add(i);
            piecesAtNode
                    .computeIfAbsent(piece[piece.length - 1], node -> new ArrayDeque<>())
                    .add(i);
        }
    }

    /**
     * Joins pieces of at least two nodes each.
     *
     * @throws UnusableShapeException when some pieces do not close
     */
    static List<long[]> join(List<long[]> pieces) throws UnusableShapeException {
        Rings rings = new Rings(pieces);
        List<long[]> closed = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!rings.used[i]) {
                closed.add(rings.ringFrom(i));
            }
        }
        return closed;
    }

    private long[] ringFrom(int first) throws UnusableShapeException {
        used[first] = true;
        LongChain chain = new LongChain(pieces.get(first));
        while (chain.first() != chain.last()) {
            int next = unusedAt(chain.last());
            if (next < 0) {
                throw new UnusableShapeException(
                        OsmReject.Code.RING_NOT_CLOSED, "the ring breaks off at node " + chain.last());
            }
            used[next] = true;
            chain.append(pieces.get(next));
        }
        return chain.toArray();
    }

    private int unusedAt(long node) {
        Deque<Integer> here = piecesAtNode.getOrDefault(node, new ArrayDeque<>());
        while (!here.isEmpty()) {
            int piece = here.poll();
            if (!used[piece]) {
                return piece;
            }
        }
        return -1;
    }

    /** A run of nodes that grows at its end. */
    private static final class LongChain {

        private long[] nodes;

        LongChain(long[] piece) {
            nodes = piece.clone();
        }

        long first() {
            return nodes[0];
        }

        long last() {
            return nodes[nodes.length - 1];
        }

        void append(long[] piece) {
            boolean forward = piece[0] == last();
            int old = nodes.length;
            nodes = Arrays.copyOf(nodes, old + piece.length - 1);
            for (int i = 1; i < piece.length; i++) {
                nodes[old + i - 1] = forward ? piece[i] : piece[piece.length - 1 - i];
            }
        }

        long[] toArray() {
            return nodes;
        }
    }
}
