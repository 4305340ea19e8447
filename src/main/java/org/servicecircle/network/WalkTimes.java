package org.servicecircle.network;

import java.util.BitSet;

/**
 * How long each arc of a network takes for one profile at one moment. Immutable.
 *
 * <p>A part of length d of a walkway of length L that takes T takes T·d ÷ L, rounded half up to the millisecond. So a
 * part never takes longer for a faster walker or when it is shorter, whichever way it is walked; two parts add up to the
 * whole to within a millisecond. A rejected rule, differences of times from one end, adds up exactly but can make a
 * faster walker one millisecond slower.
 */
public final class WalkTimes {

    /** The time of an arc that may not be walked. */
    public static final int CLOSED = Integer.MAX_VALUE;

    private final WalkNetwork network;
    private final Profile profile;

    /** Milliseconds per walkway, whether open or not. */
    private final int[] walkwayMillis;

    /** Milliseconds per arc, {@link #CLOSED} where it may not be walked. */
    private final int[] arcMillis;

    private WalkTimes(WalkNetwork network, Profile profile, BitSet closedWalkways) {
        this.network = network;
        this.profile = profile;
        this.walkwayMillis = new int[network.walkwayCount()];
        this.arcMillis = new int[network.arcCount()];
        for (int w = 0; w < walkwayMillis.length; w++) {
            int millis = profile.walkMillis(network.lengthMm(w), network.kind(w));
            boolean open = profile.uses(network.kind(w), network.wheelchair(w)) && !closedWalkways.get(w);
            WalkDirection direction = network.direction(w);
            walkwayMillis[w] = millis;
            arcMillis[2 * w] = open && direction != WalkDirection.BACKWARD ? millis : CLOSED;
            arcMillis[2 * w + 1] = open && direction != WalkDirection.FORWARD ? millis : CLOSED;
        }
    }

    /**
     * Times for a profile.
     *
     * @param closedWalkways walkways that nobody may use at the moment asked about, such as gates outside their hours
     */
    public static WalkTimes of(WalkNetwork network, Profile profile, BitSet closedWalkways) {
        return new WalkTimes(network, profile, closedWalkways);
    }

    /** Times for a profile when every gate is open. */
    public static WalkTimes of(WalkNetwork network, Profile profile) {
        return new WalkTimes(network, profile, new BitSet());
    }

    public WalkNetwork network() {
        return network;
    }

    public Profile profile() {
        return profile;
    }

    /** Milliseconds for a whole arc, {@link #CLOSED} where it may not be walked. */
    public int arcMillis(int arc) {
        return arcMillis[arc];
    }

    /**
     * Time between a walkway's {@code from} end and a point on it, whether or not it may be walked.
     *
     * @param offsetMm 0 to the walkway's length
     * @return 0 to the time of the whole walkway; 0 on a walkway without length
     */
    public int millisTo(int walkway, int offsetMm) {
        return partMillis(walkway, offsetMm);
    }

    /** Time between a point on a walkway and its {@code to} end, likewise. */
    public int millisFrom(int walkway, int offsetMm) {
        return partMillis(walkway, network.lengthMm(walkway) - offsetMm);
    }

    /** Time between two points on a walkway, likewise. */
    public int millisBetween(int walkway, int offsetMm, int otherMm) {
        return partMillis(walkway, Math.abs(offsetMm - otherMm));
    }

    private int partMillis(int walkway, int partMm) {
        long length = network.lengthMm(walkway);
        return length == 0 ? 0 : (int) ((2L * walkwayMillis[walkway] * partMm + length) / (2 * length));
    }

    /** Time of the straight connector between a point and its place on the network. */
    public int connectorMillis(Snap snap) {
        return profile.flatMillis(snap.distanceMm());
    }
}
