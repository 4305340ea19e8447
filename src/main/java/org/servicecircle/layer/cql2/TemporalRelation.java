package org.servicecircle.layer.cql2;

/** How one time lies to another, as ISO 8601 intervals and Allen's relations between them. */
public enum TemporalRelation {
    AFTER,
    BEFORE,
    CONTAINS,
    DISJOINT,
    DURING,
    EQUALS,
    FINISHED_BY,
    FINISHES,
    INTERSECTS,
    MEETS,
    MET_BY,
    OVERLAPPED_BY,
    OVERLAPS,
    STARTED_BY,
    STARTS
}
