package org.servicecircle.network;

import java.util.Arrays;

/**
 * The pairs (junction, compound) where the people of a compound may stand while still on their own ground: every
 * junction that a walkway of the compound touches. Only compounds with at least one residents-only walkway have places;
 * in the others everybody walks alike.
 */
final class ResidentPlaces {

    /** Per junction, and one more: its first place. */
    private final int[] start;

    /** Per place: its compound; ascending within a junction. */
    private final int[] compound;

    /** Per place: its junction. */
    private final int[] junction;

    private ResidentPlaces(int[] start, int[] junction, int[] compound) {
        this.start = start;
        this.junction = junction;
        this.compound = compound;
    }

    static ResidentPlaces of(NetworkArrays network) {
        int[] gated = gatedCompounds(network);
        long[] pairs = new long[2 * network.walkwayCount()];
        int count = 0;
        for (int w = 0; w < network.walkwayCount(); w++) {
            int compound = network.compound()[w];
            if (Arrays.binarySearch(gated, compound) >= 0) {
                pairs[count++] = (long) network.from()[w] << 32 | compound;
                pairs[count++] = (long) network.to()[w] << 32 | compound;
            }
        }
        return ofSorted(
                network.junctionCount(),
                Arrays.stream(pairs, 0, count).sorted().distinct().toArray());
    }

    private static int[] gatedCompounds(NetworkArrays network) {
        int[] gated = new int[network.walkwayCount()];
        int count = 0;
        for (int w = 0; w < network.walkwayCount(); w++) {
            if (network.residentsOnly(w) && network.compound()[w] != 0) {
                gated[count++] = network.compound()[w];
            }
        }
        return Arrays.stream(gated, 0, count).sorted().distinct().toArray();
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

    int count() {
        return compound.length;
    }

    int start(int j) {
        return start[j];
    }

    int junction(int place) {
        return junction[place];
    }

    int compound(int place) {
        return compound[place];
    }

    /** The place of these people at this junction, or −1. */
    int find(int j, int compoundId) {
        for (int place = start[j]; place < start[j + 1]; place++) {
            if (compound[place] == compoundId) {
                return place;
            }
        }
        return -1;
    }
}
