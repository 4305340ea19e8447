package org.servicecircle.hexi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;

/** Grows connected groups of blocks from seeds, keeping their areas alike: the smallest group takes a block next. */
final class Growth {
    private final Blocks blocks;
    private final ToDoubleFunction<Block> weight;
    private final Set<Integer> free;
    private final Map<String, Coordinate> middles = new HashMap<>();
    private final Map<String, Double> hectares = new TreeMap<>();
    private final Map<Integer, String> taken = new TreeMap<>();

    /** @param weight of a block: its hectares, less where nobody lives */
    Growth(Blocks blocks, List<Integer> members, ToDoubleFunction<Block> weight) {
        this.blocks = blocks;
        this.weight = weight;
        this.free = new TreeSet<>(members);
    }

    /** Group code by block index; several rounds, each from the middles of the round before. */
    Map<Integer, String> from(Map<String, Coordinate> seeds) {
        Map<String, Coordinate> starts = new TreeMap<>(seeds);
        Set<Integer> members = new TreeSet<>(free);
        for (int round = 0; round < 4; round++) {
            free.addAll(members);
            taken.clear();
            grow(starts);
            starts.replaceAll((code, seed) -> Cuts.between(seed, middleOf(code), 0.6));
        }
        List.copyOf(free).forEach(this::adopt);
        return taken;
    }

    /** A splinter with no side long enough to grow over goes to the group it shares most border with. */
    private void adopt(int block) {
        blocks.neighbours().get(block).entrySet().stream()
                .filter(side -> taken.containsKey(side.getKey()))
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(side -> take(taken.get(side.getKey()), block));
    }

    private void grow(Map<String, Coordinate> seeds) {
        seeds.forEach((code, seed) -> {
            middles.put(code, seed);
            hectares.put(code, 0.0);
            nearest(free, seed).ifPresent(block -> take(code, block));
        });
        Set<String> stuck = new HashSet<>();
        while (!free.isEmpty() && stuck.size() < seeds.size()) {
            String smallest = hectares.entrySet().stream()
                    .filter(entry -> !stuck.contains(entry.getKey()))
                    .min(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            nearest(freeBeside(smallest), middles.get(smallest))
                    .ifPresentOrElse(block -> take(smallest, block), () -> stuck.add(smallest));
        }
    }

    private void take(String code, int block) {
        free.remove(block);
        taken.put(block, code);
        hectares.merge(code, weight.applyAsDouble(blocks.all().get(block)), Double::sum);
    }

    private Set<Integer> freeBeside(String code) {
        Set<Integer> beside = new TreeSet<>();
        taken.forEach((block, owner) -> {
            if (owner.equals(code)) {
                blocks.neighbours().get(block).forEach((other, metres) -> {
                    if (metres > 15 && free.contains(other)) {
                        beside.add(other);
                    }
                });
            }
        });
        return beside;
    }

    private java.util.Optional<Integer> nearest(Set<Integer> choices, Coordinate seed) {
        return choices.stream()
                .min(java.util.Comparator.comparingDouble((Integer block) ->
                                blocks.all().get(block).middle().distance(seed))
                        .thenComparing(java.util.Comparator.naturalOrder()));
    }

    private Coordinate middleOf(String code) {
        double x = 0;
        double y = 0;
        double sum = 0;
        for (Map.Entry<Integer, String> entry : taken.entrySet()) {
            if (entry.getValue().equals(code)) {
                Block block = blocks.all().get(entry.getKey());
                double share = weight.applyAsDouble(block);
                x += block.middle().x * share;
                y += block.middle().y * share;
                sum += share;
            }
        }
        return sum == 0 ? middles.get(code) : new Coordinate(x / sum, y / sum);
    }
}
