package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Per home, the time to its nearest facility and which one that is, kept right beside a {@link LiveReach}: of a hundred
 * thousand homes a change has to look at a few dozen. For one thread at a time.
 */
public final class LiveHomes {

    private final LiveReach reach;
    private final HomePoints homes;

    /** Per home, as in {@link HomeTimes}. */
    private final int[] millis;

    private final int[] facility;

    /** Homes to look at; empty but during an update. */
    private final BitSet pending = new BitSet();

    private LiveHomes(LiveReach reach, HomePoints homes, int[] millis, int[] facility) {
        this.reach = reach;
        this.homes = homes;
        this.millis = millis;
        this.facility = facility;
    }

    /**
     * Begins with what is known.
     *
     * @param reach with which these times agree
     * @param homes on the graph with which that reach began
     */
    public static LiveHomes of(LiveReach reach, HomePoints homes, HomeTimes times) {
        return new LiveHomes(reach, homes, times.copyMillis(), times.copyFacilities());
    }

    /**
     * Takes over one change of the reach: to be called after each, also after one that was undone.
     *
     * @return the homes whose time or facility is another now, ascending
     */
    public int[] update(Touched touched) {
        HomesAtNodes atNodes = homes.atNodes();
        for (int node : touched.nodes()) {
            atNodes.forEachHome(node, pending::set);
        }
        for (int walkway : touched.walkways()) {
            atNodes.forEachHomeOn(walkway, pending::set);
        }
        int[] changed = pending.stream().filter(this::takeOver).toArray();
        pending.clear();
        return changed;
    }

    /** Whether it makes a difference. */
    private boolean takeOver(int home) {
        long label = reach.label(homes.snap(home));
        boolean within = reach.isWithin(label);
        int newMillis = within ? Label.millis(label) : Reach.UNREACHED;
        int newFacility = within ? Label.facility(label) : -1;
        boolean differs = newMillis != millis[home] || newFacility != facility[home];
        millis[home] = newMillis;
        facility[home] = newFacility;
        return differs;
    }

    /** The times of all homes now, which later changes do not change. */
    public HomeTimes times() {
        return HomeTimes.ofColumns(
                Arrays.copyOf(millis, millis.length), Arrays.copyOf(facility, facility.length), reach.limitMillis());
    }
}
