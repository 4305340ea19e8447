package org.servicecircle.layer.cql2;

/**
 * How one time, from {@code a1} to {@code a2}, lies to another, from {@code b1} to {@code b2}: the relations of Allen
 * (Maintaining Knowledge about Temporal Intervals, 1983) as CQL2 writes them. All are of days, so one time meets another when
 * its last day is the first of the other. A bound that is missing lies before or after all days and equals another such.
 */
public enum TemporalRelation {
    /** {@code a1 > b2}. */
    AFTER,
    /** {@code a2 < b1}. */
    BEFORE,
    /** {@code a1 < b1 and a2 > b2}. */
    CONTAINS,
    /** {@code a2 < b1 or a1 > b2}. */
    DISJOINT,
    /** {@code a1 > b1 and a2 < b2}. */
    DURING,
    /** {@code a1 = b1 and a2 = b2}. */
    EQUALS,
    /** {@code a1 < b1 and a2 = b2}. */
    FINISHED_BY,
    /** {@code a1 > b1 and a2 = b2}. */
    FINISHES,
    /** {@code a1 <= b2 and a2 >= b1}. */
    INTERSECTS,
    /** {@code a2 = b1}. */
    MEETS,
    /** {@code a1 = b2}. */
    MET_BY,
    /** {@code a1 > b1 and a1 < b2 and a2 > b2}. */
    OVERLAPPED_BY,
    /** {@code a1 < b1 and a2 > b1 and a2 < b2}. */
    OVERLAPS,
    /** {@code a1 = b1 and a2 > b2}. */
    STARTED_BY,
    /** {@code a1 = b1 and a2 < b2}. */
    STARTS
}
