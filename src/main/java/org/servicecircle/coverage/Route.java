package org.servicecircle.coverage;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The way from a home to its nearest facility.
 *
 * @param facility the caller's number of the facility
 * @param seed which of the seeds, in the order given to the search: the entrance
 * @param millis the whole time; exactly the sum of the pieces' times
 * @param pieces in walking order, connectors included; connectors and parts of
 *     walkways without length and time are left out
 */
public record Route(int facility, int seed, int millis, List<RoutePiece> pieces) {

    /** The whole length in millimetres, connectors included. */
    public long lengthMm() {
        return pieces.stream().mapToLong(RoutePiece::lengthMm).sum();
    }

    /** Longitudes of the line along the walkways, without doubled points. */
    public int[] lonE7() {
        return distinct().map(i -> flat(true)[i]).toArray();
    }

    /** Latitudes of the line along the walkways, as many. */
    public int[] latE7() {
        return distinct().map(i -> flat(false)[i]).toArray();
    }

    private IntStream distinct() {
        int[] lon = flat(true);
        int[] lat = flat(false);
        return IntStream.range(0, lon.length).filter(i -> i == 0 || lon[i] != lon[i - 1] || lat[i] != lat[i - 1]);
    }

    private int[] flat(boolean lon) {
        return pieces.stream()
                .flatMapToInt(piece ->
                        IntStream.of(lon ? piece.line().lonE7() : piece.line().latE7()))
                .toArray();
    }
}
