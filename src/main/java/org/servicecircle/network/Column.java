package org.servicecircle.network;

/**
 * Everything that makes a network, column by column. Index j is a junction, w a walkway, b a barrier, p a place. The order
 * is that of the network file: add at the end only, and count its version up.
 *
 * <p>The columns from {@link #ROW_START} to {@link #PLACE_COMPOUND} follow from those before them. They are stored since
 * deriving them takes longer than reading them: 110 ms against 5 ms for 2 million walkways.
 */
enum Column {
    /** Per j: its longitude. */
    LON_E7,
    /** Per j: its latitude. */
    LAT_E7,
    /** Per w: junction at its start. Ascending. */
    FROM,
    /** Per w: junction at its end. */
    TO,
    /** Per w. */
    LENGTH_MM,
    /** Per w: ordinal of {@link WalkwayKind}. */
    KIND(Byte.BYTES),
    /** Per w: see {@link WalkwayFlags}. */
    FLAGS(Byte.BYTES),
    /** Per w: number of its text. */
    NAME_ID,
    /** Per w: number of its text. */
    HOURS_ID,
    /** Per w: 0 none. */
    COMPOUND,
    /** Per w, and one more: first point of its shape, both ends included. */
    SHAPE_START,
    /** Points of all shapes. */
    SHAPE_LON_E7,
    /** Points of all shapes. */
    SHAPE_LAT_E7,
    /** Per b, and one more: first point of its line. */
    BARRIER_START,
    /** Points of all barriers. */
    BARRIER_LON_E7,
    /** Points of all barriers. */
    BARRIER_LAT_E7,
    /** Per text, and one more: its first byte. Text 0 is empty. */
    TEXT_START,
    /** UTF-8 of all texts. */
    TEXT_BYTES(Byte.BYTES),
    /** Per j, and one more: its first row of arcs. */
    ROW_START,
    /** Per row: an arc that leaves the junction; see {@link Incidence}. */
    ROW_ARC,
    /** Per j: how many junctions hang together with it. */
    COMPONENT_SIZE,
    /** Per j, and one more: its first place; see {@link ResidentPlaces}. */
    PLACE_START,
    /** Per p: its junction. */
    PLACE_JUNCTION,
    /** Per p: its compound; ascending within a junction. */
    PLACE_COMPOUND;

    private final int elementBytes;

    Column() {
        this(Integer.BYTES);
    }

    Column(int elementBytes) {
        this.elementBytes = elementBytes;
    }

    /** 1 or 4. */
    int elementBytes() {
        return elementBytes;
    }

    boolean holdsBytes() {
        return elementBytes == Byte.BYTES;
    }
}
