package org.servicecircle.hexi;

import java.util.List;
import java.util.Optional;

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

    Estate.Use of(Block block, String street) {
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

    private static double shareOfHomes(String street) {
        return switch (street) {
            case "120103001" -> 0.62;
            case "120103011", "120103010" -> 0.62;
            case "120103013" -> 0.6;
            case "120103014" -> 0.5;
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
