package org.servicecircle.network;

import java.util.BitSet;

/**
 * How long each arc of a network takes for one profile at one moment, and which walkways are open to everybody then.
 * Immutable.
 *
 * <p>A part of length d of a walkway of length L that takes T takes T·d ÷ L, rounded half up to the millisecond. So a
 * part never takes longer for a faster walker or when it is shorter, whichever way it is walked; two parts add up to the
 * whole to within a millisecond. A rejected rule, differences of times from one end, adds up exactly but can make a
 * faster walker one millisecond slower.
 *
 * <p>What is open is kept as bits, so that the same times with one walkway opened or closed take 2 or 3 bits a
 * walkway more, and a microsecond or two to make on a large city's network.
 */
public final class WalkTimes {

    /** The time of an arc that may not be walked. */
    public static final int CLOSED = Integer.MAX_VALUE;

    private final WalkNetwork network;
    private final Profile profile;

    /** Milliseconds per walkway, whether open or not. */
    private final int[] walkwayMillis;

    /** Arcs that may be walked by somebody. */
    private final BitSet openArcs;

    /** Walkways that everybody may walk, as far as they are open. */
    private final BitSet publicWalkways;

    private WalkTimes(
            WalkNetwork network, Profile profile, int[] walkwayMillis, BitSet openArcs, BitSet publicWalkways) {
        this.network = network;
        this.profile = profile;
        this.walkwayMillis = walkwayMillis;
        this.openArcs = openArcs;
        this.publicWalkways = publicWalkways;
    }

    private WalkTimes(WalkNetwork network, Profile profile, BitSet closedWalkways) {
        this(
                network,
                profile,
                new int[network.walkwayCount()],
                new BitSet(network.arcCount()),
                new BitSet(network.walkwayCount()));
        for (int w = 0; w < walkwayMillis.length; w++) {
            walkwayMillis[w] = profile.walkMillis(network.lengthMm(w), network.kind(w));
            publicWalkways.set(w, network.access(w) == Access.PUBLIC);
            setArcs(w, !closedWalkways.get(w));
        }
    }

    private void setArcs(int walkway, boolean unlocked) {
        boolean open = unlocked && profile.uses(network.kind(walkway), network.wheelchair(walkway));
        WalkDirection direction = network.direction(walkway);
        openArcs.set(2 * walkway, open && direction != WalkDirection.BACKWARD);
        openArcs.set(2 * walkway + 1, open && direction != WalkDirection.FORWARD);
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

    /** The same times with one more walkway that nobody may use. */
    public WalkTimes closing(int walkway) {
        return with(walkway, false, publicWalkways);
    }

    /**
     * The same times with one walkway unlocked, such as a gate outside its hours, for those who have a right to it. A
     * walkway that the profile cannot use, or not in one direction, stays as it is.
     */
    public WalkTimes opening(int walkway) {
        return with(walkway, true, publicWalkways);
    }

    /** The same with one walkway unlocked and given to everybody, such as a residents' gate. */
    public WalkTimes openingToEverybody(int walkway) {
        BitSet others = (BitSet) publicWalkways.clone();
        others.set(walkway);
        return with(walkway, true, others);
    }

    private WalkTimes with(int walkway, boolean unlocked, BitSet others) {
        WalkTimes times = new WalkTimes(network, profile, walkwayMillis, (BitSet) openArcs.clone(), others);
        times.setArcs(walkway, unlocked);
        return times;
    }

    public WalkNetwork network() {
        return network;
    }

    public Profile profile() {
        return profile;
    }

    /** Milliseconds for a whole arc, {@link #CLOSED} where it may not be walked. */
    public int arcMillis(int arc) {
        return openArcs.get(arc) ? walkwayMillis[arc >> 1] : CLOSED;
    }

    /** Whether everybody may walk here while it is open; else only the people of its compound. */
    public boolean isPublic(int walkway) {
        return publicWalkways.get(walkway);
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
