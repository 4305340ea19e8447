package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each block is used for: real places where they are, else by chance as that part of town is built. */
final class LandUse {
    private final List<Place> places;
    private final Dice dice = new Dice(7);

    LandUse(List<Place> places) {
        this.places = places;
    }

    Optional<Place> placeIn(Block block) {
        return places.stream()
                .filter(place -> block.face().covers(place.point()))
                .findFirst();
    }

    private Estate.Use of(Block block, String street) {
        boolean built = dice.chance(shareOfHomes(street));
        boolean recent = dice.chance(shareOfNew(street));
        Optional<Place> place = placeIn(block);
        if (place.isPresent()) {
            return place.get().isPark() ? Estate.Use.PARK : Estate.Use.OTHER;
        }
        if (!built) {
            return Estate.Use.OTHER;
        }
        return recent ? Estate.Use.NEW_HOMES : Estate.Use.OLD_HOMES;
    }

    /** Use by block index; each community gets homes on a fair share of its ground. */
    Map<Integer, Estate.Use> of(Blocks blocks, Streets streets, Communities communities) {
        Map<Integer, Estate.Use> uses = new TreeMap<>();
        blocks.ofDistrict()
                .forEach(block ->
                        uses.put(block.index(), of(block, streets.streetOf().get(block.index()))));
        Official.communities().forEach(name -> settle(communities.blocksOf(name.code(), blocks), uses));
        return uses;
    }

    private void settle(List<Block> community, Map<Integer, Estate.Use> uses) {
        List<Block> free = new ArrayList<>(
                community.stream().filter(block -> placeIn(block).isEmpty()).toList());
        free.sort(Comparator.comparingDouble((Block block) -> -block.hectares()));
        double wanted = leastShare(community.get(0))
                * free.stream().mapToDouble(Block::hectares).sum();
        double homes = free.stream()
                .filter(block -> uses.get(block.index()) != Estate.Use.OTHER)
                .mapToDouble(Block::hectares)
                .sum();
        for (Block block : free) {
            if (homes < wanted && uses.get(block.index()) == Estate.Use.OTHER) {
                uses.put(block.index(), Estate.Use.OLD_HOMES);
                homes += block.hectares();
            }
        }
    }

    /** The new south is built up loosely. */
    private static double leastShare(Block block) {
        return block.middle().y < Frame.toMetres(0, 39.0665).y ? 0.28 : 0.5;
    }

    private static double shareOfHomes(String street) {
        return switch (street) {
            case "120103001" -> 0.75;
            case "120103011", "120103010" -> 0.62;
            case "120103002", "120103006" -> 0.85;
            case "120103013" -> 0.36;
            case "120103014" -> 0.3;
            default -> 0.72;
        };
    }

    private static double shareOfNew(String street) {
        return switch (street) {
            case "120103013" -> 0.6;
            case "120103014" -> 0.85;
            case "120103010", "120103011" -> 0.4;
            case "120103009" -> 0.3;
            case "120103001", "120103002" -> 0.3;
            default -> 0.15;
        };
    }
}
