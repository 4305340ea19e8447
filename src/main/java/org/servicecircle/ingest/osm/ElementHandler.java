package org.servicecircle.ingest.osm;

/** Takes the elements of an extract in the order of the file. Each method does nothing unless overridden. */
interface ElementHandler {

    default void node(RawNode node) {}

    default void way(RawWay way) {}

    default void relation(RawRelation relation) {}
}
