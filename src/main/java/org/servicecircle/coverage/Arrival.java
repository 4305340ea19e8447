package org.servicecircle.coverage;

/**
 * How one comes from a home to an entrance.
 *
 * @param millis on the shortest way, both connectors included
 * @param lengthMm of that way, connectors included
 * @param connectorMm straight from the last walkway to the entrance, ≥ 0; nobody knows what lies there
 * @param stepFree whether no part of it is stairs; of equally short ways one without is taken
 */
public record Arrival(int millis, long lengthMm, int connectorMm, boolean stepFree) {}
