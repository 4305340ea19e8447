package org.servicecircle.coverage;

/**
 * How one comes from a home to an entrance.
 *
 * @param millis on the shortest way, both connectors included
 * @param lengthMm of that way, connectors included
 * @param stepFree whether no part of it is stairs; of equally short ways one without is taken
 */
public record Arrival(int millis, long lengthMm, boolean stepFree) {}
