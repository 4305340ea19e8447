package org.servicecircle.coverage;

import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkwayLine;

/**
 * The walkways, and parts of walkways, from which a facility is reached within a limit: from every point of them a home
 * that lies right on the walkway needs no longer, by the same rules as {@link Reach#millisFrom}. Direction, stairs,
 * closed ways and gated compounds count as they do there. Or the other way round, those that are reached from one home.
 * Immutable.
 *
 * <p>Parts are closed: they hold both their ends. Of one walkway they do not touch each other, and they come in order of
 * walkway and offset.
 */
public final class ReachedWalkways {

    private final WalkNetwork network;
    private final int limitMillis;

    /** Three numbers a part: walkway, first and last offset in millimetres. */
    private final int[] parts;

    private final long reachedMm;

    private ReachedWalkways(WalkNetwork network, int limitMillis, int[] parts, long reachedMm) {
        this.network = network;
        this.limitMillis = limitMillis;
        this.parts = parts;
        this.reachedMm = reachedMm;
    }

    /**
     * What a search reached.
     *
     * @param reach what it found
     * @param limitMillis 0 to the limit of the search
     * @throws IllegalArgumentException if the limit is negative or beyond that of the search
     */
    public static ReachedWalkways of(Reach reach, int limitMillis) {
        if (limitMillis < 0 || limitMillis > reach.limitMillis()) {
            throw new IllegalArgumentException("limit out of range: " + limitMillis + " ms");
        }
        ReachedParts found = PartFinder.find(reach, limitMillis);
        return new ReachedWalkways(reach.graph().times().network(), limitMillis, found.toArray(), found.lengthMm());
    }

    /**
     * What is reached from one home, walking outward: every point of these walkways is within the limit for those who live
     * there, its direction, stairs, closed ways and their own gated ground counted as for the way to a facility.
     *
     * @param reach what a search found
     * @param limitMillis 0 to the limit of the search
     * @throws IllegalArgumentException if the limit is negative or beyond that of the search
     */
    public static ReachedWalkways of(OutwardReach reach, int limitMillis) {
        if (limitMillis < 0 || limitMillis > reach.limitMillis()) {
            throw new IllegalArgumentException("limit out of range: " + limitMillis + " ms");
        }
        ReachedParts found = OutwardParts.find(reach, limitMillis);
        return new ReachedWalkways(reach.times().network(), limitMillis, found.toArray(), found.lengthMm());
    }

    public WalkNetwork network() {
        return network;
    }

    /** Within which time a facility is reached from here, or this from a home. */
    public int limitMillis() {
        return limitMillis;
    }

    /** How many parts. */
    public int count() {
        return parts.length / ReachedParts.NUMBERS;
    }

    /** The walkway of a part. */
    public int walkway(int part) {
        return parts[ReachedParts.NUMBERS * part];
    }

    /** Where a part begins, from the walkway's {@code from} end. */
    public int fromMm(int part) {
        return parts[ReachedParts.NUMBERS * part + 1];
    }

    /** Where a part ends, {@link #fromMm} to the walkway's length. */
    public int toMm(int part) {
        return parts[ReachedParts.NUMBERS * part + 2];
    }

    /** A part as it is drawn. */
    public WalkwayLine line(int part) {
        return WalkwayLine.of(network, walkway(part), fromMm(part), toMm(part));
    }

    /** The first part of this walkway or of a later one; {@link #count} if there is none. */
    public int firstPart(int walkway) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (walkway(middle) < walkway) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a point of a walkway belongs to them. */
    public boolean holds(int walkway, int offsetMm) {
        for (int part = firstPart(walkway); part < count() && walkway(part) == walkway; part++) {
            if (offsetMm >= fromMm(part) && offsetMm <= toMm(part)) {
                return true;
            }
        }
        return false;
    }

    /** Length of all parts. */
    public long reachedMm() {
        return reachedMm;
    }

    /** Length of the rest of the network, walkways included that nobody may walk. */
    public long unreachedMm() {
        long wholeMm = 0;
        for (int w = 0; w < network.walkwayCount(); w++) {
            wholeMm += network.lengthMm(w);
        }
        return wholeMm - reachedMm;
    }
}
