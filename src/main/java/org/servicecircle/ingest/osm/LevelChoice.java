package org.servicecircle.ingest.osm;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;

/** Chooses the levels of streets and communities; the rule stands in {@link OsmLevels}. */
final class LevelChoice {

    private static final int USUAL_STREET_LEVEL = 8;

    private final NavigableMap<Integer, List<OsmArea>> areas;
    private final List<Coordinate> homes;

    /** @param homes where people live, or what stands in for that; may be empty, then every level covers */
    LevelChoice(Map<Integer, List<OsmArea>> areas, List<Coordinate> homes) {
        this.areas = new TreeMap<>(areas);
        this.homes = homes;
    }

    /** @throws NoSuchLevelException when a named level has no usable area */
    OsmLevels choose(Integer namedStreet, Integer namedCommunity) {
        requireAreas(namedStreet);
        requireAreas(namedCommunity);
        Integer street = namedStreet != null ? namedStreet : guessStreet(namedCommunity);
        Integer community = namedCommunity;
        if (community == null && street != null) {
            community = areas.tailMap(street, false).keySet().stream()
                    .filter(this::covers)
                    .findFirst()
                    .orElse(null);
        }
        return new OsmLevels(street, community, namedStreet == null || namedCommunity == null);
    }

    private Integer guessStreet(Integer community) {
        int finest = community == null ? Boundaries.FINEST : community - 1;
        return Stream.concat(
                        IntStream.iterate(USUAL_STREET_LEVEL, level -> level >= Boundaries.COARSEST, level -> level - 1)
                                .boxed(),
                        IntStream.rangeClosed(USUAL_STREET_LEVEL + 1, Boundaries.FINEST)
                                .boxed())
                .filter(level -> level <= finest && areas.containsKey(level) && covers(level))
                .findFirst()
                .orElse(null);
    }

    private boolean covers(int level) {
        AreaLocator locator = new AreaLocator(areas.get(level));
        long held = homes.stream()
                .filter(home -> locator.find(home.x, home.y).isPresent())
                .count();
        return 2 * held >= homes.size();
    }

    private void requireAreas(Integer level) {
        if (level != null && !areas.containsKey(level)) {
            String there = areas.entrySet().stream()
                    .map(entry -> entry.getKey() + " (" + entry.getValue().size() + ")")
                    .collect(Collectors.joining(", "));
            throw new NoSuchLevelException("the extract has no complete area of admin_level " + level + "; it has: "
                    + (there.isEmpty() ? "none" : there));
        }
    }
}
