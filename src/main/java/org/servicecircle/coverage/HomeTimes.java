package org.servicecircle.coverage;

import java.util.ArrayList;
import java.util.List;

/** Per home, the time to its nearest facility and which one that is. Immutable. */
public final class HomeTimes {

    /** The time of a home that is not linked to the network. */
    public static final int UNLINKED = -1;

    /** Milliseconds per home, {@link Reach#UNREACHED} or {@link #UNLINKED}. */
    private final int[] millis;

    /** Facility number per home, −1 where there is none. */
    private final int[] facility;

    private final int limitMillis;

    private HomeTimes(int[] millis, int[] facility, int limitMillis) {
        this.millis = millis;
        this.facility = facility;
        this.limitMillis = limitMillis;
    }

    /** What a search found for each of the homes, which step onto the graph that was searched. */
    public static HomeTimes of(Reach reach, HomePoints homes) {
        return reach.homeTimes(homes);
    }

    /** The same for many kinds, home by home, since the labels of all kinds at one node may lie together. */
    static List<HomeTimes> of(
            HomePoints homes, List<NodeLabels> labels, List<SameWalkway> sameWalkway, int limitMillis) {
        List<HomeTimes> times = new ArrayList<>(labels.size());
        for (int kind = 0; kind < labels.size(); kind++) {
            times.add(new HomeTimes(new int[homes.size()], new int[homes.size()], limitMillis));
        }
        for (int home = 0; home < homes.size(); home++) {
            for (int kind = 0; kind < times.size(); kind++) {
                times.get(kind).find(home, homes, labels.get(kind), sameWalkway.get(kind));
            }
        }
        return times;
    }

    private void find(int home, HomePoints homes, NodeLabels labels, SameWalkway sameWalkway) {
        boolean linked = homes.isLinked(home);
        long label = linked ? homes.label(home, labels, sameWalkway) : Label.NONE;
        boolean within = label < Label.beyond(limitMillis);
        millis[home] = !linked ? UNLINKED : within ? Label.millis(label) : Reach.UNREACHED;
        facility[home] = within ? Label.facility(label) : -1;
    }

    /** Times of these columns, which are not changed any more. */
    static HomeTimes ofColumns(int[] millis, int[] facility, int limitMillis) {
        return new HomeTimes(millis, facility, limitMillis);
    }

    int[] copyMillis() {
        return millis.clone();
    }

    int[] copyFacilities() {
        return facility.clone();
    }

    /** How many homes. */
    public int size() {
        return millis.length;
    }

    /** How far was searched. */
    public int limitMillis() {
        return limitMillis;
    }

    /** 0 to the search's limit, {@link Reach#UNREACHED} or {@link #UNLINKED}. */
    public int millis(int home) {
        return millis[home];
    }

    /** The number of the nearest facility, −1 where none was reached. */
    public int facility(int home) {
        return facility[home];
    }

    public boolean isLinked(int home) {
        return millis[home] != UNLINKED;
    }

    /** Whether a facility was found. */
    public boolean isReached(int home) {
        return isLinked(home) && millis[home] != Reach.UNREACHED;
    }

    /** Whether a facility is within so many milliseconds; false for a home that is not linked. */
    public boolean isWithin(int home, int limit) {
        return isReached(home) && millis[home] <= limit;
    }
}
