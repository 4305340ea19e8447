package org.servicecircle.network;

/**
 * Which arcs leave each junction, in compressed rows. Arc 2w walks walkway w forward, arc 2w + 1 backward; an arc leaves
 * a junction whether or not one may walk it, since {@link WalkTimes} says that. The arcs that arrive at a junction are
 * the opposites (arc ^ 1) of those that leave it, so one table serves both directions of search.
 */
final class Incidence {

    /** Per junction, and one more: its first row in {@link #arcs}. */
    private final int[] start;

    /** Arcs, ordered by junction, then by arc. */
    private final int[] arcs;

    private Incidence(int[] start, int[] arcs) {
        this.start = start;
        this.arcs = arcs;
    }

    static Incidence of(NetworkArrays network) {
        int[] start = new int[network.junctionCount() + 1];
        for (int w = 0; w < network.walkwayCount(); w++) {
            start[network.from()[w] + 1]++;
            start[network.to()[w] + 1]++;
        }
        for (int j = 0; j < network.junctionCount(); j++) {
            start[j + 1] += start[j];
        }
        int[] next = start.clone();
        int[] arcs = new int[2 * network.walkwayCount()];
        for (int w = 0; w < network.walkwayCount(); w++) {
            arcs[next[network.from()[w]]++] = 2 * w;
            arcs[next[network.to()[w]]++] = 2 * w + 1;
        }
        return new Incidence(start, arcs);
    }

    int start(int junction) {
        return start[junction];
    }

    int arc(int row) {
        return arcs[row];
    }
}
