package org.servicecircle.network;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * The pairs (junction, compound) where the people of a compound may stand while still on their own ground: every
 * junction that a walkway of the compound touches. Only compounds with at least one residents-only walkway have places;
 * in the others everybody walks alike.
 *
 * @param start per junction, and one more: its first place
 * @param junction per place
 * @param compound per place; ascending within a junction
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ResidentPlaces(int[] start, int[] junction, int[] compound) {

    static ResidentPlaces of(NetworkColumns network) {
        IntBuffer from = network.ints(Column.FROM);
        IntBuffer to = network.ints(Column.TO);
        IntBuffer compounds = network.ints(Column.COMPOUND);
        int[] gated = gatedCompounds(network);
        long[] pairs = new long[1024];
        int count = 0;
        for (int w = 0; w < from.limit(); w++) {
            int compound = compounds.get(w);
            if (compound != 0 && Arrays.binarySearch(gated, compound) >= 0) {
                if (count + 2 > pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * count);
                }
                pairs[count++] = (long) from.get(w) << 32 | compound;
                pairs[count++] = (long) to.get(w) << 32 | compound;
            }
        }
        return ofSorted(
                network.count(Column.LON_E7),
                Arrays.stream(pairs, 0, count).sorted().distinct().toArray());
    }

    private static int[] gatedCompounds(NetworkColumns network) {
        IntBuffer compounds = network.ints(Column.COMPOUND);
        ByteBuffer flags = network.bytes(Column.FLAGS);
        IntList gated = new IntList();
        for (int w = 0; w < compounds.limit(); w++) {
            if (WalkwayFlags.residentsOnly(flags.get(w)) && compounds.get(w) != 0) {
                gated.add(compounds.get(w));
            }
        }
        return Arrays.stream(gated.toArray()).sorted().distinct().toArray();
    }

    private static ResidentPlaces ofSorted(int junctions, long[] pairs) {
        int[] start = new int[junctions + 1];
        int[] junction = new int[pairs.length];
        int[] compound = new int[pairs.length];
        for (int p = 0; p < pairs.length; p++) {
            junction[p] = (int) (pairs[p] >>> 32);
            compound[p] = (int) pairs[p];
            start[junction[p] + 1]++;
        }
        for (int j = 0; j < junctions; j++) {
            start[j + 1] += start[j];
        }
        return new ResidentPlaces(start, junction, compound);
    }
}
