package org.servicecircle.ingest.osm;

/** The kinds of elements, in the order in which a file must hold them. */
enum PbfKind {
    NODE,
    WAY,
    RELATION
}
