package org.servicecircle.coverage;

/**
 * Where a search starts.
 *
 * @param node the node from which one walks along the entrance's walkway
 * @param label how long that takes, and the facility; see {@link Label}
 */
record Start(int node, long label) {}
