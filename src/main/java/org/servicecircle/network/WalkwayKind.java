package org.servicecircle.network;

/** What sort of way one walks on. The order is part of the network file's format: add at the end only. */
public enum WalkwayKind {
    /** Beside a trunk, primary or secondary road. */
    ARTERIAL,
    /** Tertiary or unclassified road. */
    ROAD,
    /** Residential or service road, living street. */
    LANE,
    /** Footway, path, pedestrian area. */
    PATH,
    /** Across a carriageway at a marked place. */
    CROSSING,
    /** Stairs. */
    STEPS,
    /** Over water, rail or a road. */
    BRIDGE,
    /** Through a gate in a wall or fence. */
    GATE
}
