package org.servicecircle.ingest.osm;

import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderWay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicecircle.network.WalkwayKind;

/**
 * What the tags of a way, or of the gate node that splits it, say about walking there.
 *
 * @param residents true when the tags keep it to residents by a value GraphHopper doesn't know
 */
record WalkwayTags(WalkwayKind kind, boolean wheelchair, String name, String openingHours, boolean residents) {

    private static final Set<String> ARTERIALS =
            Set.of("trunk", "trunk_link", "primary", "primary_link", "secondary", "secondary_link");
    private static final Set<String> ROADS = Set.of("tertiary", "tertiary_link", "unclassified", "road");
    private static final Set<String> LANES = Set.of("residential", "living_street", "service");
    private static final Set<String> GATES = Set.of(
            "gate",
            "lift_gate",
            "swing_gate",
            "sliding_gate",
            "wicket_gate",
            "hampshire_gate",
            "kissing_gate",
            "full-height_turnstile",
            "turnstile",
            "sally_port",
            "entrance",
            "door");
    private static final Set<String> BLOCKING = Set.of("wall", "fence", "city_wall", "retaining_wall", "hedge");
    private static final Set<String> TOO_NARROW = Set.of("kissing_gate", "full-height_turnstile", "turnstile", "stile");
    private static final Set<String> RESIDENTS = Set.of("residents", "resident");

    static WalkwayTags of(ReaderWay way) {
        return new WalkwayTags(
                kind(way),
                !way.hasTag("wheelchair", "no"),
                first(way, "name:zh", "name:zh-Hans", "name"),
                first(way, "opening_hours"),
                isForResidents(way));
    }

    /** Of the zero-length piece at a barrier node: the gate's own tags, else those of the way it stands on. */
    static WalkwayTags ofBarrier(ReaderWay way, List<Map<String, Object>> nodeTags) {
        ReaderNode barrier = new ReaderNode(0, 0, 0, nodeTags.isEmpty() ? Map.of() : nodeTags.get(0));
        boolean narrow = barrier.hasTag("barrier", TOO_NARROW) && !barrier.hasTag("wheelchair", "yes");
        return new WalkwayTags(
                isGate(barrier) ? WalkwayKind.GATE : kind(way),
                !narrow && !barrier.hasTag("wheelchair", "no") && !way.hasTag("wheelchair", "no"),
                first(barrier, "name:zh", "name:zh-Hans", "name"),
                first(barrier, "opening_hours"),
                isForResidents(barrier));
    }

    /** Whether a node on a way stops anybody at all: bollards and kerbs don't. */
    static boolean splits(ReaderNode node) {
        return isGate(node)
                || node.hasTag("barrier", BLOCKING)
                || node.hasTag("barrier", TOO_NARROW)
                || (node.hasTag("barrier") && (node.hasTag("access") || node.hasTag("foot")));
    }

    private static boolean isGate(ReaderElement node) {
        return node.hasTag("barrier", GATES);
    }

    private static boolean isForResidents(ReaderElement element) {
        return RESIDENTS.contains(first(element, "foot", "access"));
    }

    private static WalkwayKind kind(ReaderWay way) {
        String highway = first(way, "highway");
        if (highway.equals("steps")) {
            return WalkwayKind.STEPS;
        }
        if (way.hasTag("footway", "crossing") || way.hasTag("path", "crossing") || way.hasTag("cycleway", "crossing")) {
            return WalkwayKind.CROSSING;
        }
        if (way.hasTag("bridge") && !way.hasTag("bridge", "no")) {
            return WalkwayKind.BRIDGE;
        }
        if (ARTERIALS.contains(highway)) {
            return WalkwayKind.ARTERIAL;
        }
        if (ROADS.contains(highway)) {
            return WalkwayKind.ROAD;
        }
        return LANES.contains(highway) ? WalkwayKind.LANE : WalkwayKind.PATH;
    }

    private static String first(ReaderElement element, String... keys) {
        for (String key : keys) {
            String value = element.getTag(key);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }
}
