package org.servicecircle.gap;

/** Why a home is uncovered. */
public enum Cause {
    /** No facility within the distance that the profile walks in the standard's time, even in a straight line. */
    NONE,
    /** A facility is that near in a straight line, but not on foot. */
    SEVERED,
    /** A facility is in time on foot, but not open when asked, or behind a gate that is shut then. */
    CLOSED,
    /** The only facilities that near are not linked to the network, so nobody can say. */
    UNKNOWN
}
