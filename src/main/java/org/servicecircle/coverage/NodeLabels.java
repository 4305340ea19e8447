package org.servicecircle.coverage;

/** Time and facility per node of a graph, as {@link Label}s, however they are kept. */
interface NodeLabels {

    /** The label of a node; beyond the limit where nothing was reached. */
    long label(int node);
}
