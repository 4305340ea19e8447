package org.servicecircle.network;

/** Whether a straight line crosses a river, a railway, a wall or an expressway. */
final class Barriers {

    private final Segments segments;
    private final SegmentGrid grid;

    Barriers(WalkNetwork network) {
        this.segments = Segments.ofBarriers(network);
        this.grid = new SegmentGrid(segments);
    }

    /**
     * Whether the line from P to Q passes from one side of a barrier to the other. A line that only ends on a barrier
     * does not cross it: a gatehouse in the wall belongs to both sides.
     */
    boolean crosses(int lonP, int latP, int lonQ, int latQ) {
        boolean[] found = new boolean[1];
        grid.query(
                Math.min(lonP, lonQ),
                Math.min(latP, latQ),
                Math.max(lonP, lonQ),
                Math.max(latP, latQ),
                s -> found[0] = found[0] || crosses(s, lonP, latP, lonQ, latQ));
        return found[0];
    }

    private boolean crosses(int s, int lonP, int latP, int lonQ, int latQ) {
        int lonA = segments.lonA()[s];
        int latA = segments.latA()[s];
        int lonB = segments.lonB()[s];
        int latB = segments.latB()[s];
        int sideP = side(lonA, latA, lonB, latB, lonP, latP);
        int sideQ = side(lonA, latA, lonB, latB, lonQ, latQ);
        int sideA = side(lonP, latP, lonQ, latQ, lonA, latA);
        int sideB = side(lonP, latP, lonQ, latQ, lonB, latB);
        return sideP * sideQ < 0 && sideA * sideB <= 0;
    }

    /** +1 if C lies left of A → B, −1 if right, 0 if on it. Exact while the lines span less than 150 degrees. */
    private static int side(int lonA, int latA, int lonB, int latB, int lonC, int latC) {
        long acrossB = ((long) lonB - lonA) * ((long) latC - latA);
        long acrossC = ((long) latB - latA) * ((long) lonC - lonA);
        return Long.compare(acrossB, acrossC);
    }
}
