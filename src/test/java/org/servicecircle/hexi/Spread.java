package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;

/** Which communities get a service: each street's share goes by its elders, within it the farthest from the last. */
final class Spread {
    private final Map<String, Coordinate> middles = new TreeMap<>();
    private final Map<String, Double> elders = new TreeMap<>();

    Spread(Town town) {
        Official.communities()
                .forEach(name -> middles.put(
                        name.code(),
                        Blocks.union(town.communities().blocksOf(name.code(), town.blocks()))
                                .getInteriorPoint()
                                .getCoordinate()));
        Areas.people(town.dwellings())
                .forEach((code, figures) -> elders.merge(code.substring(0, 9), (double) figures[1], Double::sum));
    }

    /** The community nearest to the middle of each street. */
    List<String> central() {
        return elders.keySet().stream().map(street -> order(street, 0).get(0)).toList();
    }

    /** So many communities, by street; {@code turn} varies where each street begins. */
    List<String> communities(int count, int turn) {
        List<String> streets = List.copyOf(elders.keySet());
        int[] parts = Shares.of(
                count, elders.values().stream().mapToDouble(Double::doubleValue).toArray());
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            List<String> order = order(streets.get(i), turn);
            for (int k = 0; k < parts[i]; k++) {
                chosen.add(order.get((k + (turn == 0 ? 1 : 0)) % order.size()));
            }
        }
        return chosen;
    }

    private List<String> order(String street, int turn) {
        List<String> left = new ArrayList<>(middles.keySet().stream()
                .filter(code -> code.startsWith(street))
                .toList());
        Coordinate middle = average(left);
        left.sort(Comparator.comparingDouble((String code) -> middles.get(code).distance(middle)));
        List<String> order = new ArrayList<>(List.of(left.remove((turn * 3) % left.size())));
        while (!left.isEmpty()) {
            String next = left.stream()
                    .max(Comparator.comparingDouble((String code) -> clearance(code, order))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    private double clearance(String code, List<String> chosen) {
        return chosen.stream()
                .mapToDouble(other -> middles.get(other).distance(middles.get(code)))
                .min()
                .orElse(0);
    }

    private Coordinate average(List<String> codes) {
        double x = 0;
        double y = 0;
        for (String code : codes) {
            x += middles.get(code).x / codes.size();
            y += middles.get(code).y / codes.size();
        }
        return new Coordinate(x, y);
    }
}
