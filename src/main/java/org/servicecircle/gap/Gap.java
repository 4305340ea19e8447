package org.servicecircle.gap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A cluster of uncovered homes of one area, each within {@link GapFinder#DEFAULT_LINK_METRES} of another.
 *
 * @param area the area's number
 * @param homes the homes, ascending
 * @param people who lives there
 * @param cause the cause that holds for most of the people; of equally many the first in the order of {@link Cause}
 * @param lonE7 longitude of the homes' centre, each home weighing the same
 * @param latE7 latitude of that centre
 * @param nearest the facility nearest on foot, or in a straight line if none is within the longer search
 */
public record Gap(
        int area, List<Integer> homes, People people, Cause cause, int lonE7, int latE7, Optional<Nearest> nearest) {

    /**
     * The nearest facility as seen from the gap's best-placed home.
     *
     * @param facility the caller's number of the facility
     * @param millis time on foot, beyond the standard's; empty if not reached by the longer search
     * @param straightMetres from that home to the facility's nearest entrance, rounded
     */
    public record Nearest(int facility, OptionalInt millis, int straightMetres) {}
}
