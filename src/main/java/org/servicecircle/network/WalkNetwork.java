package org.servicecircle.network;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;

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

    private final NetworkColumns columns;
    private final IntBuffer lonE7;
    private final IntBuffer latE7;
    private final IntBuffer from;
    private final IntBuffer to;
    private final IntBuffer lengthMm;
    private final ByteBuffer kind;
    private final ByteBuffer flags;
    private final IntBuffer nameId;
    private final IntBuffer hoursId;
    private final IntBuffer compound;
    private final IntBuffer shapeStart;
    private final IntBuffer shapeLonE7;
    private final IntBuffer shapeLatE7;
    private final IntBuffer barrierStart;
    private final IntBuffer barrierLonE7;
    private final IntBuffer barrierLatE7;
    private final IntBuffer textStart;
    private final ByteBuffer textBytes;
    private final IntBuffer rowStart;
    private final IntBuffer rowArc;
    private final IntBuffer componentSize;
    private final IntBuffer placeStart;
    private final IntBuffer placeJunction;
    private final IntBuffer placeCompound;
    private final int largestComponent;

    WalkNetwork(NetworkColumns columns) {
        this.columns = columns;
        this.lonE7 = columns.ints(Column.LON_E7);
        this.latE7 = columns.ints(Column.LAT_E7);
        this.from = columns.ints(Column.FROM);
        this.to = columns.ints(Column.TO);
        this.lengthMm = columns.ints(Column.LENGTH_MM);
        this.kind = columns.bytes(Column.KIND);
        this.flags = columns.bytes(Column.FLAGS);
        this.nameId = columns.ints(Column.NAME_ID);
        this.hoursId = columns.ints(Column.HOURS_ID);
        this.compound = columns.ints(Column.COMPOUND);
        this.shapeStart = columns.ints(Column.SHAPE_START);
        this.shapeLonE7 = columns.ints(Column.SHAPE_LON_E7);
        this.shapeLatE7 = columns.ints(Column.SHAPE_LAT_E7);
        this.barrierStart = columns.ints(Column.BARRIER_START);
        this.barrierLonE7 = columns.ints(Column.BARRIER_LON_E7);
        this.barrierLatE7 = columns.ints(Column.BARRIER_LAT_E7);
        this.textStart = columns.ints(Column.TEXT_START);
        this.textBytes = columns.bytes(Column.TEXT_BYTES);
        this.rowStart = columns.ints(Column.ROW_START);
        this.rowArc = columns.ints(Column.ROW_ARC);
        this.componentSize = columns.ints(Column.COMPONENT_SIZE);
        this.placeStart = columns.ints(Column.PLACE_START);
        this.placeJunction = columns.ints(Column.PLACE_JUNCTION);
        this.placeCompound = columns.ints(Column.PLACE_COMPOUND);
        int largest = 0;
        for (int j = 0; j < componentSize.limit(); j++) {
            largest = Math.max(largest, componentSize.get(j));
        }
        this.largestComponent = largest;
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    public int junctionCount() {
        return lonE7.limit();
    }

    public int walkwayCount() {
        return from.limit();
    }

    /** Longitude of a junction. */
    public int lonE7(int junction) {
        return lonE7.get(junction);
    }

    /** Latitude of a junction. */
    public int latE7(int junction) {
        return latE7.get(junction);
    }

    /** How many junctions hang together with this one, whoever may walk there and in whichever direction. */
    public int componentSize(int junction) {
        return componentSize.get(junction);
    }

    /** The size of the largest component, 0 for an empty network. */
    public int largestComponentSize() {
        return largestComponent;
    }

    /** Junction at the start of a walkway. */
    public int from(int walkway) {
        return from.get(walkway);
    }

    /** Junction at the end of a walkway. */
    public int to(int walkway) {
        return to.get(walkway);
    }

    /** 0 to {@link Walkway#MAX_LENGTH_MM}. */
    public int lengthMm(int walkway) {
        return lengthMm.get(walkway);
    }

    public WalkwayKind kind(int walkway) {
        return KINDS[kind.get(walkway)];
    }

    public WalkDirection direction(int walkway) {
        return DIRECTIONS[WalkwayFlags.directionOrdinal(flags.get(walkway))];
    }

    public Access access(int walkway) {
        return WalkwayFlags.residentsOnly(flags.get(walkway)) ? Access.RESIDENTS_ONLY : Access.PUBLIC;
    }

    /** False where a wheelchair cannot pass. */
    public boolean wheelchair(int walkway) {
        return WalkwayFlags.wheelchair(flags.get(walkway));
    }

    /** As on the sign; empty where there is none. */
    public String name(int walkway) {
        return text(nameId.get(walkway));
    }

    /** In OpenStreetMap syntax; empty where it is always open. */
    public String openingHours(int walkway) {
        return text(hoursId.get(walkway));
    }

    /** The compound the walkway belongs to, 0 for none; never 0 where only residents may walk. */
    public int compound(int walkway) {
        return compound.get(walkway);
    }

    /** Points of the walkway's shape, both ends included; at least 2. */
    public int shapeSize(int walkway) {
        return shapeStart.get(walkway + 1) - shapeStart.get(walkway);
    }

    /** Longitude of a point of the walkway's shape. */
    public int shapeLonE7(int walkway, int point) {
        return shapeLonE7.get(shapeStart.get(walkway) + point);
    }

    /** Latitude of a point of the walkway's shape. */
    public int shapeLatE7(int walkway, int point) {
        return shapeLatE7.get(shapeStart.get(walkway) + point);
    }

    /** Lines never crossed by the straight connector from a home to a walkway: river, rail, wall, expressway. */
    public int barrierCount() {
        return barrierStart.limit() - 1;
    }

    /** Points of a barrier; at least 2. */
    public int barrierSize(int barrier) {
        return barrierStart.get(barrier + 1) - barrierStart.get(barrier);
    }

    /** Longitude of a point of a barrier. */
    public int barrierLonE7(int barrier, int point) {
        return barrierLonE7.get(barrierStart.get(barrier) + point);
    }

    /** Latitude of a point of a barrier. */
    public int barrierLatE7(int barrier, int point) {
        return barrierLatE7.get(barrierStart.get(barrier) + point);
    }

    /** Twice the walkways. */
    public int arcCount() {
        return 2 * from.limit();
    }

    /** The junction an arc arrives at. */
    public int head(int arc) {
        return (arc & 1) == 0 ? to.get(arc >> 1) : from.get(arc >> 1);
    }

    /** First row of the arcs that leave a junction; {@code firstRow(junction + 1)} ends them. */
    public int firstRow(int junction) {
        return rowStart.get(junction);
    }

    /** The arc in a row. Its opposite, {@code arc ^ 1}, arrives at the row's junction. */
    public int arcInRow(int row) {
        return rowArc.get(row);
    }

    /** Pairs (junction, compound) where the people of a gated compound may stand on their own ground. */
    public int placeCount() {
        return placeJunction.limit();
    }

    /** First place at a junction; {@code firstPlace(junction + 1)} ends them. */
    public int firstPlace(int junction) {
        return placeStart.get(junction);
    }

    /** The junction of a place. */
    public int placeJunction(int place) {
        return placeJunction.get(place);
    }

    /** The compound of a place. */
    public int placeCompound(int place) {
        return placeCompound.get(place);
    }

    /** The place of a compound's people at a junction, −1 where they have none. */
    public int placeAt(int junction, int compound) {
        int end = compound == 0 ? 0 : placeStart.get(junction + 1);
        for (int place = placeStart.get(junction); place < end; place++) {
            if (placeCompound.get(place) == compound) {
                return place;
            }
        }
        return -1;
    }

    NetworkColumns columns() {
        return columns;
    }

    private String text(int id) {
        byte[] bytes = new byte[textStart.get(id + 1) - textStart.get(id)];
        textBytes.get(textStart.get(id), bytes);
        return new String(bytes, StandardCharsets.UTF_8);
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
