package org.servicecircle.network;

import java.nio.IntBuffer;

/**
 * Which arcs leave each junction, in compressed rows. Arc 2w walks walkway w forward, arc 2w + 1 backward; an arc leaves
 * a junction whether or not one may walk it, since {@link WalkTimes} says that. The arcs that arrive at a junction are
 * the opposites (arc ^ 1) of those that leave it, so one table serves both directions of search.
 *
 * @param start per junction, and one more: its first row
 * @param arcs per row, ordered by junction, then by arc
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Incidence(int[] start, int[] arcs) {

    static Incidence of(int junctions, IntBuffer from, IntBuffer to) {
        int walkways = from.limit();
        int[] start = new int[junctions + 1];
        for (int w = 0; w < walkways; w++) {
            start[from.get(w) + 1]++;
            start[to.get(w) + 1]++;
        }
        for (int j = 0; j < junctions; j++) {
            start[j + 1] += start[j];
        }
        int[] next = start.clone();
        int[] arcs = new int[2 * walkways];
        for (int w = 0; w < walkways; w++) {
            arcs[next[from.get(w)]++] = 2 * w;
            arcs[next[to.get(w)]++] = 2 * w + 1;
        }
        return new Incidence(start, arcs);
    }
}
