package org.servicecircle.network;

import java.nio.IntBuffer;

/** The columns that follow from the others. */
final class Derivation {

    private Derivation() {}

    /** Puts {@link Column#ROW_START} to {@link Column#PLACE_COMPOUND}. */
    static void put(NetworkColumns columns) {
        int junctions = columns.count(Column.LON_E7);
        IntBuffer from = columns.ints(Column.FROM);
        IntBuffer to = columns.ints(Column.TO);
        Incidence incidence = Incidence.of(junctions, from, to);
        columns.put(Column.ROW_START, incidence.start());
        columns.put(Column.ROW_ARC, incidence.arcs());
        columns.put(Column.COMPONENT_SIZE, componentSizes(junctions, from, to));
        ResidentPlaces places = ResidentPlaces.of(columns);
        columns.put(Column.PLACE_START, places.start());
        columns.put(Column.PLACE_JUNCTION, places.junction());
        columns.put(Column.PLACE_COMPOUND, places.compound());
    }

    private static int[] componentSizes(int junctions, IntBuffer from, IntBuffer to) {
        IntSets sets = new IntSets(junctions);
        for (int w = 0; w < from.limit(); w++) {
            sets.join(from.get(w), to.get(w));
        }
        return sets.sizes();
    }
}
