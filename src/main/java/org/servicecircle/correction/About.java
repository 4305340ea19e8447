package org.servicecircle.correction;

/** What a report says is wrong. */
public enum About {
    CLOSED,
    MOVED,
    HOURS,
    PHONE,
    ENTRANCE,
    /** Something is there that the map does not show. */
    MISSING,
    OTHER
}
