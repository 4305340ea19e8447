package org.servicecircle.network;

/**
 * Who may walk a walkway, in one byte: bit 0 residents only, bit 1 wheelchairs pass, bits 2–3 ordinal of
 * {@link WalkDirection}.
 */
final class WalkwayFlags {

    private static final int RESIDENTS_ONLY = 1;
    private static final int WHEELCHAIR = 2;
    private static final int DIRECTION_SHIFT = 2;

    private WalkwayFlags() {}

    @SuppressWarnings("EnumOrdinal") // the ordinal is the file's code for a direction
    static byte of(Access access, boolean wheelchair, WalkDirection direction) {
        int bits = access == Access.RESIDENTS_ONLY ? RESIDENTS_ONLY : 0;
        bits |= wheelchair ? WHEELCHAIR : 0;
        return (byte) (bits | direction.ordinal() << DIRECTION_SHIFT);
    }

    static boolean residentsOnly(byte flags) {
        return (flags & RESIDENTS_ONLY) != 0;
    }

    static boolean wheelchair(byte flags) {
        return (flags & WHEELCHAIR) != 0;
    }

    static int directionOrdinal(byte flags) {
        return flags >> DIRECTION_SHIFT;
    }
}
