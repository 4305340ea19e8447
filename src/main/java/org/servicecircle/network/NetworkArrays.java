package org.servicecircle.network;

/**
 * Everything that is stored of a network; all else is derived from it. Index j is a junction, w a walkway, b a barrier.
 *
 * @param lonE7 per j
 * @param latE7 per j
 * @param from per w: junction at its start
 * @param to per w: junction at its end
 * @param lengthMm per w
 * @param kind per w: ordinal of {@link WalkwayKind}
 * @param flags per w: bit 0 residents only, bit 1 wheelchairs pass, bits 2–3 ordinal of {@link WalkDirection}
 * @param nameId per w: index into texts
 * @param hoursId per w: index into texts
 * @param compound per w: 0 none
 * @param texts distinct texts; the first is empty
 * @param shapeStart per w, and one more: first point of its shape, both ends included
 * @param shapeLonE7 points of all shapes
 * @param shapeLatE7 points of all shapes
 * @param barrierStart per b, and one more: first point of its line
 * @param barrierLonE7 points of all barriers
 * @param barrierLatE7 points of all barriers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a carrier between builder, file and network
record NetworkArrays(
        int[] lonE7,
        int[] latE7,
        int[] from,
        int[] to,
        int[] lengthMm,
        byte[] kind,
        byte[] flags,
        int[] nameId,
        int[] hoursId,
        int[] compound,
        String[] texts,
        int[] shapeStart,
        int[] shapeLonE7,
        int[] shapeLatE7,
        int[] barrierStart,
        int[] barrierLonE7,
        int[] barrierLatE7) {

    private static final int RESIDENTS_ONLY = 1;
    private static final int WHEELCHAIR = 2;
    private static final int DIRECTION_SHIFT = 2;

    @SuppressWarnings("EnumOrdinal") // the ordinal is the file's code for a direction
    static byte flags(Access access, boolean wheelchair, WalkDirection direction) {
        int bits = access == Access.RESIDENTS_ONLY ? RESIDENTS_ONLY : 0;
        bits |= wheelchair ? WHEELCHAIR : 0;
        return (byte) (bits | direction.ordinal() << DIRECTION_SHIFT);
    }

    boolean residentsOnly(int walkway) {
        return (flags[walkway] & RESIDENTS_ONLY) != 0;
    }

    boolean wheelchair(int walkway) {
        return (flags[walkway] & WHEELCHAIR) != 0;
    }

    int directionOrdinal(int walkway) {
        return flags[walkway] >> DIRECTION_SHIFT;
    }

    int junctionCount() {
        return lonE7.length;
    }

    int walkwayCount() {
        return from.length;
    }
}
