package org.servicecircle.layer.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkwayKind;

/**
 * The walkways in the order in which tiles draw them: those of one kind and name together, in groups, and within a group
 * in the network's order. A walkway's place in this order is its rank. Twelve bytes a walkway. Immutable.
 */
final class WalkwayGroups {

    private static final int NONE = -1;

    /** What makes walkways one feature of a tile. */
    record Label(WalkwayKind kind, String name) {}

    private final List<Label> labels = new ArrayList<>();
    /** Per rank. */
    private final int[] walkways;
    /** Per group and one more: its first rank. */
    private final int[] starts;
    /**
     * Per rank r, arc 2r from the walkway's start to its end and arc 2r + 1 back: the arc to go on with where it arrives,
     * if exactly one other end of its group lies there.
     */
    private final int[] onward;

    private WalkwayGroups(WalkNetwork network) {
        int count = network.walkwayCount();
        int[] groups = groups(network);
        starts = new int[labels.size() + 1];
        for (int group : groups) {
            starts[group + 1]++;
        }
        for (int group = 0; group < labels.size(); group++) {
            starts[group + 1] += starts[group];
        }
        walkways = new int[count];
        int[] ranks = new int[count];
        int[] next = starts.clone();
        for (int walkway = 0; walkway < count; walkway++) {
            ranks[walkway] = next[groups[walkway]]++;
            walkways[ranks[walkway]] = walkway;
        }
        onward = onward(network, groups, ranks);
    }

    static WalkwayGroups of(WalkNetwork network) {
        return new WalkwayGroups(network);
    }

    private int[] groups(WalkNetwork network) {
        Map<Label, Integer> known = new HashMap<>();
        int[] groups = new int[network.walkwayCount()];
        for (int walkway = 0; walkway < groups.length; walkway++) {
            Label label = new Label(network.kind(walkway), network.name(walkway));
            groups[walkway] = known.computeIfAbsent(label, unseen -> {
                labels.add(unseen);
                return labels.size() - 1;
            });
        }
        return groups;
    }

    private static int[] onward(WalkNetwork network, int[] groups, int[] ranks) {
        int[] onward = new int[network.arcCount()];
        Arrays.fill(onward, NONE);
        for (int junction = 0; junction < network.junctionCount(); junction++) {
            int end = network.firstRow(junction + 1);
            for (int row = network.firstRow(junction); row < end; row++) {
                int leaving = network.arcInRow(row);
                int other = onlyOther(network, groups, junction, row);
                if (other != NONE) {
                    onward[ranked(leaving ^ 1, ranks)] = ranked(other, ranks);
                }
            }
        }
        return onward;
    }

    /** The only other arc that leaves a junction on a walkway of the same group. */
    private static int onlyOther(WalkNetwork network, int[] groups, int junction, int row) {
        int group = groups[network.arcInRow(row) >> 1];
        int found = NONE;
        for (int i = network.firstRow(junction); i < network.firstRow(junction + 1); i++) {
            int arc = network.arcInRow(i);
            if (i != row && groups[arc >> 1] == group) {
                if (found != NONE) {
                    return NONE;
                }
                found = arc;
            }
        }
        return found;
    }

    private static int ranked(int arc, int[] ranks) {
        return 2 * ranks[arc >> 1] + (arc & 1);
    }

    /** How many walkways. */
    int count() {
        return walkways.length;
    }

    /** The walkway of a rank. */
    int walkway(int rank) {
        return walkways[rank];
    }

    /** The group of a rank. */
    int group(int rank) {
        int at = Arrays.binarySearch(starts, rank);
        if (at < 0) {
            return -at - 2;
        }
        return at;
    }

    /** One more than the last rank of a group. */
    int end(int group) {
        return starts[group + 1];
    }

    Label label(int group) {
        return labels.get(group);
    }

    /** The arc that goes on where an arc arrives; negative where the line ends or branches. */
    int onward(int rankArc) {
        return onward[rankArc];
    }
}
