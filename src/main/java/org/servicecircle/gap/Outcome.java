package org.servicecircle.gap;

/** Whether a home meets the standard. */
public enum Outcome {
    /** A facility is within the standard's time. */
    COVERED,
    /** None is. */
    UNCOVERED,
    /** The home is not linked to the network, or only a facility of unknown hours is near. Never counted as uncovered. */
    UNKNOWN
}
