package org.servicecircle.coverage;

import org.servicecircle.network.WalkwayLine;

/**
 * One piece of a route: part of a walkway, or the straight connector at either end.
 *
 * @param walkway the walkway, {@link #CONNECTOR} for a connector
 * @param fromMm offset where it starts, from the walkway's {@code from} end; 0 for a connector
 * @param toMm offset where it ends, smaller than {@code fromMm} when walked backward; a connector's length
 * @param millis time it takes
 * @param line as drawn, in walking order; of a connector only the point where it meets the walkway, since the search
 *     does not know where the home or entrance itself is
 */
public record RoutePiece(int walkway, int fromMm, int toMm, int millis, WalkwayLine line) {

    /** Instead of a walkway: straight from the home to the network, or from the network to the entrance. */
    public static final int CONNECTOR = -1;

    /** How long it is, ≥ 0. */
    public int lengthMm() {
        return Math.abs(toMm - fromMm);
    }

    public boolean isConnector() {
        return walkway == CONNECTOR;
    }
}
