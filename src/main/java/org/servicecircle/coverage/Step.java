package org.servicecircle.coverage;

/**
 * One step of a graph.
 *
 * @param tail the node it is taken from
 * @param head the node it leads to
 * @param millis how long it takes
 */
record Step(int tail, int head, int millis) {}
