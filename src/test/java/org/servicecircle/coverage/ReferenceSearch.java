package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.List;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/**
 * The plainest search there is, to compare with: from one home, in the direction of walking, relaxing every walkway
 * until nothing changes. It knows nothing of reversed graphs, labels or queues.
 *
 * <p>{@code own[j]} is the time to junction j while still on the ground of the home's compound, {@code out[j]} after
 * having left it for good.
 */
final class ReferenceSearch {

    private static final long NEVER = Long.MAX_VALUE / 2;

    private final WalkTimes times;
    private final WalkNetwork network;
    private final Snap home;
    private final int compound;
    private final long[] own;
    private final long[] out;

    private ReferenceSearch(WalkTimes times, Snap home) {
        this.times = times;
        this.network = times.network();
        this.home = home;
        this.compound = network.compound(home.walkway());
        this.own = new long[network.junctionCount()];
        this.out = new long[network.junctionCount()];
        Arrays.fill(own, NEVER);
        Arrays.fill(out, NEVER);
    }

    /** Time and facility as one {@link Label}, {@link Label#NONE} if nothing is within the limit. */
    static long nearest(WalkTimes times, Snap home, List<Seed> seeds, int limitMillis) {
        ReferenceSearch search = new ReferenceSearch(times, home);
        search.setOut();
        boolean changed = true;
        while (changed) {
            changed = search.relaxAll();
        }
        long best = Label.NONE;
        for (Seed seed : seeds) {
            long millis = search.millisTo(seed.snap());
            if (millis <= limitMillis) {
                best = Math.min(best, Label.of((int) millis, seed.facility()));
            }
        }
        return best;
    }

    private void setOut() {
        int w = home.walkway();
        int connector = times.connectorMillis(home);
        long[] phase = compound != 0 ? own : out;
        if (open(2 * w)) {
            int to = network.to(w);
            phase[to] = Math.min(phase[to], connector + times.millisFrom(w, home.fromMm()));
        }
        if (open(2 * w + 1)) {
            int from = network.from(w);
            phase[from] = Math.min(phase[from], connector + times.millisTo(w, home.fromMm()));
        }
    }

    private boolean relaxAll() {
        boolean changed = false;
        for (int j = 0; j < own.length; j++) {
            changed |= own[j] < out[j];
            out[j] = Math.min(out[j], own[j]);
        }
        for (int arc = 0; arc < network.arcCount(); arc++) {
            int w = arc >> 1;
            if (open(arc) && compound != 0 && network.compound(w) == compound) {
                changed |= relax(own, arc);
            }
            if (open(arc) && times.isPublic(w)) {
                changed |= relax(out, arc);
            }
        }
        return changed;
    }

    private boolean relax(long[] phase, int arc) {
        int tail = network.head(arc ^ 1);
        int head = network.head(arc);
        if (phase[tail] != NEVER && phase[tail] + times.arcMillis(arc) < phase[head]) {
            phase[head] = phase[tail] + times.arcMillis(arc);
            return true;
        }
        return false;
    }

    private long millisTo(Snap entrance) {
        int w = entrance.walkway();
        long best = alongTheSameWalkway(entrance);
        if (open(2 * w)) {
            best = Math.min(best, at(w, network.from(w)) + times.millisTo(w, entrance.fromMm()));
        }
        if (open(2 * w + 1)) {
            best = Math.min(best, at(w, network.to(w)) + times.millisFrom(w, entrance.fromMm()));
        }
        return best + times.connectorMillis(entrance);
    }

    /** Time to a junction from which this walkway may be entered. */
    private long at(int w, int junction) {
        long inside = compound != 0 && network.compound(w) == compound ? own[junction] : NEVER;
        return Math.min(inside, times.isPublic(w) ? out[junction] : NEVER);
    }

    private long alongTheSameWalkway(Snap entrance) {
        int w = home.walkway();
        boolean forward = entrance.fromMm() >= home.fromMm() && open(2 * w);
        boolean backward = entrance.fromMm() <= home.fromMm() && open(2 * w + 1);
        if (entrance.walkway() != w || !(forward || backward)) {
            return NEVER;
        }
        return (long) times.connectorMillis(home) + times.millisBetween(w, home.fromMm(), entrance.fromMm());
    }

    private boolean open(int arc) {
        return times.arcMillis(arc) != WalkTimes.CLOSED;
    }
}
