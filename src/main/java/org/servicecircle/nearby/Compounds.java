package org.servicecircle.nearby;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Point;
import org.servicecircle.area.NamedDwelling;

/**
 * Groups dwellings into residential compounds: those of one community whose names are the same but for the number of the
 * building, such as 宾水南里 3 号楼 and 宾水南里 4 号楼.
 */
final class Compounds {

    /** A building's number, with the word for building or without. */
    private static final Pattern BUILDING =
            Pattern.compile("[\\s,，]*(?:[0-9０-９]+|[一二三四五六七八九十百]+)\\s*(?:号楼|号院|栋|幢|座|号|楼|单元)\\s*$|\\s+[0-9]+\\s*$");

    /**
     * A compound.
     *
     * @param at one of its dwellings, the one nearest to the middle of all
     */
    record Compound(String name, String communityCode, Point at) {}

    private record Key(String name, String communityCode) {}

    private Compounds() {}

    /** The compounds of dwellings, in the order of their first ones; a name that is nothing but a number makes none. */
    static List<Compound> of(List<NamedDwelling> dwellings) {
        Map<Key, List<Point>> groups = new LinkedHashMap<>();
        for (NamedDwelling dwelling : dwellings) {
            String name = BUILDING.matcher(dwelling.name()).replaceFirst("").strip();
            if (!name.isEmpty()) {
                groups.computeIfAbsent(new Key(name, dwelling.communityCode()), key -> new ArrayList<>())
                        .add(dwelling.location());
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Compound(group.getKey().name, group.getKey().communityCode, middle(group.getValue())))
                .toList();
    }

    private static Point middle(List<Point> points) {
        double x = points.stream().mapToDouble(Point::getX).average().orElseThrow();
        double y = points.stream().mapToDouble(Point::getY).average().orElseThrow();
        return points.stream()
                .min(Comparator.comparingDouble(point -> Math.hypot(point.getX() - x, point.getY() - y)))
                .orElseThrow();
    }
}
