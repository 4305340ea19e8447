package org.servicecircle.network;

/**
 * The walking network: junctions, walkways between them, barriers that no straight line may cross. Immutable; safe to
 * share between threads.
 *
 * <p>Junctions are numbered along a Hilbert curve and walkways by their {@code from} junction, so numbers given to the
 * {@link Builder} do not survive. Each walkway w gives two arcs: 2w from {@code from} to {@code to}, 2w + 1 back.
 */
public final class WalkNetwork {

    private static final WalkwayKind[] KINDS = WalkwayKind.values();
    private static final WalkDirection[] DIRECTIONS = WalkDirection.values();

    private final NetworkArrays arrays;
    private final Incidence incidence;
    private final ResidentPlaces places;
    private final int[] componentSize;
    private final int largestComponent;

    WalkNetwork(NetworkArrays arrays) {
        this.arrays = arrays;
        this.incidence = Incidence.of(arrays);
        this.places = ResidentPlaces.of(arrays);
        IntSets sets = new IntSets(arrays.junctionCount());
        for (int w = 0; w < arrays.walkwayCount(); w++) {
            sets.join(arrays.from()[w], arrays.to()[w]);
        }
        this.componentSize = sets.sizes();
        int largest = 0;
        for (int size : componentSize) {
            largest = Math.max(largest, size);
        }
        this.largestComponent = largest;
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    public int junctionCount() {
        return arrays.junctionCount();
    }

    public int walkwayCount() {
        return arrays.walkwayCount();
    }

    /** Longitude of a junction. */
    public int lonE7(int junction) {
        return arrays.lonE7()[junction];
    }

    /** Latitude of a junction. */
    public int latE7(int junction) {
        return arrays.latE7()[junction];
    }

    /** How many junctions hang together with this one, whoever may walk there and in whichever direction. */
    public int componentSize(int junction) {
        return componentSize[junction];
    }

    /** The size of the largest component, 0 for an empty network. */
    public int largestComponentSize() {
        return largestComponent;
    }

    /** Junction at the start of a walkway. */
    public int from(int walkway) {
        return arrays.from()[walkway];
    }

    /** Junction at the end of a walkway. */
    public int to(int walkway) {
        return arrays.to()[walkway];
    }

    /** 0 to {@link Walkway#MAX_LENGTH_MM}. */
    public int lengthMm(int walkway) {
        return arrays.lengthMm()[walkway];
    }

    public WalkwayKind kind(int walkway) {
        return KINDS[arrays.kind()[walkway]];
    }

    public WalkDirection direction(int walkway) {
        return DIRECTIONS[arrays.directionOrdinal(walkway)];
    }

    public Access access(int walkway) {
        return arrays.residentsOnly(walkway) ? Access.RESIDENTS_ONLY : Access.PUBLIC;
    }

    /** False where a wheelchair cannot pass. */
    public boolean wheelchair(int walkway) {
        return arrays.wheelchair(walkway);
    }

    /** As on the sign; empty where there is none. */
    public String name(int walkway) {
        return arrays.texts()[arrays.nameId()[walkway]];
    }

    /** In OpenStreetMap syntax; empty where it is always open. */
    public String openingHours(int walkway) {
        return arrays.texts()[arrays.hoursId()[walkway]];
    }

    /** The compound the walkway belongs to, 0 for none; never 0 where only residents may walk. */
    public int compound(int walkway) {
        return arrays.compound()[walkway];
    }

    /** Points of the walkway's shape, both ends included; at least 2. */
    public int shapeSize(int walkway) {
        return arrays.shapeStart()[walkway + 1] - arrays.shapeStart()[walkway];
    }

    /** Longitude of a point of the walkway's shape. */
    public int shapeLonE7(int walkway, int point) {
        return arrays.shapeLonE7()[arrays.shapeStart()[walkway] + point];
    }

    /** Latitude of a point of the walkway's shape. */
    public int shapeLatE7(int walkway, int point) {
        return arrays.shapeLatE7()[arrays.shapeStart()[walkway] + point];
    }

    /** Lines never crossed by the straight connector from a home to a walkway: river, rail, wall, expressway. */
    public int barrierCount() {
        return arrays.barrierStart().length - 1;
    }

    /** Points of a barrier; at least 2. */
    public int barrierSize(int barrier) {
        return arrays.barrierStart()[barrier + 1] - arrays.barrierStart()[barrier];
    }

    /** Longitude of a point of a barrier. */
    public int barrierLonE7(int barrier, int point) {
        return arrays.barrierLonE7()[arrays.barrierStart()[barrier] + point];
    }

    /** Latitude of a point of a barrier. */
    public int barrierLatE7(int barrier, int point) {
        return arrays.barrierLatE7()[arrays.barrierStart()[barrier] + point];
    }

    /** Twice the walkways. */
    public int arcCount() {
        return 2 * arrays.walkwayCount();
    }

    /** The junction an arc arrives at. */
    public int head(int arc) {
        return (arc & 1) == 0 ? arrays.to()[arc >> 1] : arrays.from()[arc >> 1];
    }

    /** First row of the arcs that leave a junction; {@code firstRow(junction + 1)} ends them. */
    public int firstRow(int junction) {
        return incidence.start(junction);
    }

    /** The arc in a row. Its opposite, {@code arc ^ 1}, arrives at the row's junction. */
    public int arcInRow(int row) {
        return incidence.arc(row);
    }

    /** Pairs (junction, compound) where the people of a gated compound may stand on their own ground. */
    public int placeCount() {
        return places.count();
    }

    /** First place at a junction; {@code firstPlace(junction + 1)} ends them. */
    public int firstPlace(int junction) {
        return places.start(junction);
    }

    /** The junction of a place. */
    public int placeJunction(int place) {
        return places.junction(place);
    }

    /** The compound of a place. */
    public int placeCompound(int place) {
        return places.compound(place);
    }

    /** The place of a compound's people at a junction, −1 where they have none. */
    public int placeAt(int junction, int compound) {
        return compound == 0 ? -1 : places.find(junction, compound);
    }

    NetworkArrays arrays() {
        return arrays;
    }

    /** Collects junctions, walkways and barriers in any order. Not safe for use by several threads. */
    public static final class Builder {

        private final Assembly assembly = new Assembly();

        private Builder() {}

        /** Adds a junction and returns its number, counted from 0, for use in {@link Walkway}. */
        public int addJunction(int lonE7, int latE7) {
            return assembly.addJunction(lonE7, latE7);
        }

        /**
         * Adds a walkway between junctions already added. The ends of its shape are set to where the junctions are.
         *
         * @throws IllegalArgumentException if a junction is not there
         */
        public void addWalkway(Walkway walkway) {
            assembly.addWalkway(walkway);
        }

        /**
         * Adds a line that no connector may cross.
         *
         * @throws IllegalArgumentException if it has fewer than 2 points, or not as many longitudes as latitudes
         */
        public void addBarrier(int[] lonE7, int[] latE7) {
            assembly.addBarrier(lonE7, latE7);
        }

        /** The network of all that was added. Residents-only walkways without a compound are given one of their own. */
        public WalkNetwork build() {
            return new WalkNetwork(assembly.build());
        }
    }
}
