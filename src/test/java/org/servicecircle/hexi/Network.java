package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * All strands cut where they meet, as ways of whole points; stretches not joined to the rest are left out.
 *
 * @param edges number of stretches between meetings
 */
record Network(List<Strand> ways, int edges) {
    static Network of(List<Strand> strands) {
        List<Noding.Piece> pieces =
                Noding.node(strands.stream().map(Strand::points).toList());
        List<Noding.Piece> kept = largest(pieces);
        List<Strand> ways = new ArrayList<>();
        List<Coordinate> run = new ArrayList<>();
        int source = -1;
        for (Noding.Piece piece : kept) {
            boolean goesOn = piece.source() == source && run.get(run.size() - 1).equals2D(piece.points()[0]);
            if (!goesOn && !run.isEmpty()) {
                ways.add(new Strand(strands.get(source).tags(), run.toArray(Coordinate[]::new)));
            }
            if (!goesOn) {
                run = new ArrayList<>(List.of(piece.points()[0]));
            }
            source = piece.source();
            run.addAll(List.of(piece.points()).subList(1, piece.points().length));
        }
        ways.add(new Strand(strands.get(source).tags(), run.toArray(Coordinate[]::new)));
        return new Network(List.copyOf(ways), kept.size());
    }

    private static List<Noding.Piece> largest(List<Noding.Piece> pieces) {
        Map<Coordinate, Coordinate> parent = new HashMap<>();
        for (Noding.Piece piece : pieces) {
            parent.put(root(parent, first(piece)), root(parent, last(piece)));
        }
        Map<Coordinate, Integer> sizes = new java.util.TreeMap<>();
        pieces.forEach(piece -> sizes.merge(root(parent, first(piece)), 1, Integer::sum));
        Coordinate main = sizes.entrySet().stream()
                .max(Map.Entry.<Coordinate, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        return pieces.stream()
                .filter(piece -> root(parent, first(piece)).equals2D(main))
                .toList();
    }

    private static Coordinate root(Map<Coordinate, Coordinate> parent, Coordinate at) {
        Coordinate root = at;
        while (parent.containsKey(root) && !parent.get(root).equals2D(root)) {
            root = parent.get(root);
        }
        Coordinate step = at;
        while (!step.equals2D(root)) {
            Coordinate next = parent.get(step);
            parent.put(step, root);
            step = next;
        }
        parent.putIfAbsent(root, root);
        return root;
    }

    private static Coordinate first(Noding.Piece piece) {
        return piece.points()[0];
    }

    private static Coordinate last(Noding.Piece piece) {
        return piece.points()[piece.points().length - 1];
    }
}
