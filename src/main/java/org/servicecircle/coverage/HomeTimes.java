package org.servicecircle.coverage;

import java.util.Arrays;
import java.util.Optional;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;

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

    /** What a search found for each of the homes. */
    public static HomeTimes of(Reach reach, SnapBatch homes) {
        int count = homes.snaps().size();
        int[] millis = new int[count];
        int[] facility = new int[count];
        Arrays.fill(millis, UNLINKED);
        Arrays.fill(facility, -1);
        for (int home = 0; home < count; home++) {
            Optional<Snap> snap = homes.snaps().get(home);
            if (snap.isPresent()) {
                millis[home] = reach.millisFrom(snap.get());
                facility[home] = reach.facilityFrom(snap.get());
            }
        }
        return new HomeTimes(millis, facility, reach.limitMillis());
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
