package org.servicecircle.hexi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Which blocks belong to which street: the rough outline drawn by hand that holds the block, so that the border follows
 * roads; a block cut off from the rest of its street goes to the neighbour it shares most border with.
 *
 * @param streetOf street code by block index, of the district's blocks
 */
record Streets(Map<Integer, String> streetOf) {
    static Polygon outline(String code) {
        return Table.read("areas.csv").stream()
                .filter(row -> row.get("code").equals(code))
                .map(Streets::ring)
                .findFirst()
                .orElseThrow();
    }

    private static Polygon ring(CSVRecord row) {
        List<org.locationtech.jts.geom.Coordinate> points = new ArrayList<>(List.of(Table.line(row.get("ring"))));
        points.add(points.get(0));
        return Frame.GEOMETRY.createPolygon(points.toArray(org.locationtech.jts.geom.Coordinate[]::new));
    }

    static Streets of(Blocks blocks) {
        Map<String, Polygon> outlines = new TreeMap<>();
        Table.read("areas.csv").stream()
                .filter(row -> !row.get("code").equals("district"))
                .forEach(row -> outlines.put(row.get("code"), ring(row)));
        Map<Integer, String> streetOf = new TreeMap<>();
        for (Block block : blocks.ofDistrict()) {
            streetOf.put(block.index(), nearest(outlines, block.face().getInteriorPoint()));
        }
        Streets streets = new Streets(streetOf);
        outlines.keySet().forEach(code -> streets.rejoin(code, blocks));
        outlines.keySet().forEach(code -> streets.rejoin(code, blocks));
        return streets;
    }

    private static String nearest(Map<String, Polygon> outlines, Point at) {
        String best = "";
        double bestDistance = Double.MAX_VALUE;
        for (Map.Entry<String, Polygon> outline : outlines.entrySet()) {
            double distance = outline.getValue().distance(at);
            if (distance < bestDistance) {
                best = outline.getKey();
                bestDistance = distance;
            }
        }
        return best;
    }

    private void rejoin(String code, Blocks blocks) {
        List<Set<Integer>> parts = new ArrayList<>();
        Set<Integer> left = new java.util.TreeSet<>();
        streetOf.forEach((block, street) -> {
            if (street.equals(code)) {
                left.add(block);
            }
        });
        while (!left.isEmpty()) {
            parts.add(part(left, blocks));
        }
        parts.sort((a, b) -> Integer.compare(b.size(), a.size()));
        parts.stream().skip(1).forEach(part -> handOver(part, blocks));
    }

    private static Set<Integer> part(Set<Integer> left, Blocks blocks) {
        Set<Integer> part = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(left.iterator().next()));
        while (!open.isEmpty()) {
            int block = open.pop();
            if (left.remove(block)) {
                part.add(block);
                open.addAll(blocks.neighbours().get(block).keySet());
            }
        }
        return part;
    }

    private void handOver(Set<Integer> part, Blocks blocks) {
        Map<String, Double> border = new HashMap<>();
        for (int block : part) {
            blocks.neighbours().get(block).forEach((other, metres) -> {
                if (!part.contains(other) && streetOf.containsKey(other)) {
                    border.merge(streetOf.get(other), metres, Double::sum);
                }
            });
        }
        border.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(best -> part.forEach(block -> streetOf.put(block, best.getKey())));
    }

    List<Integer> blocksOf(String code) {
        return streetOf.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
