package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;

/**
 * Which blocks belong to which community. Every community starts from a seed, a hint drawn by hand where its position is
 * known about, else spread evenly; then the smallest community takes the next block beside it, until all are taken.
 *
 * @param communityOf 12-digit code by block index, of the district's blocks
 */
record Communities(Map<Integer, String> communityOf) {
    static Communities of(Blocks blocks, Streets streets, List<Place> places) {
        ToDoubleFunction<Block> weight = block -> block.hectares() * (empty(block, places) ? 0.03 : 1);
        Map<String, Coordinate> hints = hints();
        Map<Integer, String> communityOf = new TreeMap<>();
        Map<String, List<Official.CommunityName>> byStreet = new TreeMap<>();
        Official.communities()
                .forEach(name -> byStreet.computeIfAbsent(name.streetCode(), code -> new ArrayList<>())
                        .add(name));
        byStreet.forEach((street, names) -> {
            List<Integer> members = streets.blocksOf(street);
            Map<String, Coordinate> seeds = seeds(names, homes(members, blocks, places), blocks, hints);
            communityOf.putAll(new Growth(blocks, members, weight).from(seeds));
        });
        return new Communities(communityOf);
    }

    private static boolean empty(Block block, List<Place> places) {
        return places.stream().anyMatch(place -> block.face().covers(place.point()));
    }

    private static List<Integer> homes(List<Integer> members, Blocks blocks, List<Place> places) {
        return members.stream()
                .filter(block -> !empty(blocks.all().get(block), places))
                .toList();
    }

    private static Map<String, Coordinate> hints() {
        Map<String, Coordinate> hints = new HashMap<>();
        Table.read("community-hints.csv")
                .forEach(row -> hints.put(
                        row.get("code12"),
                        Frame.toMetres(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat")))));
        return hints;
    }

    private static Map<String, Coordinate> seeds(
            List<Official.CommunityName> names, List<Integer> members, Blocks blocks, Map<String, Coordinate> hints) {
        Map<String, Coordinate> seeds = new TreeMap<>();
        names.stream()
                .filter(name -> hints.containsKey(name.code()))
                .forEach(name -> seeds.put(name.code(), hints.get(name.code())));
        List<String> unplaced = names.stream()
                .map(Official.CommunityName::code)
                .filter(code -> !seeds.containsKey(code))
                .toList();
        List<Coordinate> places = new ArrayList<>(seeds.values());
        List<Coordinate> fresh = new ArrayList<>();
        for (int i = 0; i < unplaced.size(); i++) {
            Coordinate farthest = members.stream()
                    .map(block -> blocks.all().get(block).middle())
                    .max(Comparator.comparingDouble((Coordinate at) -> clearance(at, places))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            places.add(farthest);
            fresh.add(farthest);
        }
        fresh.sort(Comparator.comparingDouble((Coordinate at) -> -at.y).thenComparingDouble(at -> at.x));
        for (int i = 0; i < unplaced.size(); i++) {
            seeds.put(unplaced.get(i), fresh.get(i));
        }
        return seeds;
    }

    private static double clearance(Coordinate at, List<Coordinate> places) {
        return places.stream().mapToDouble(at::distance).min().orElse(1 / (1 + at.x * at.x));
    }

    List<Block> blocksOf(String code, Blocks blocks) {
        return communityOf.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(entry -> blocks.all().get(entry.getKey()))
                .toList();
    }
}
