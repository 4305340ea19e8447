package org.servicecircle.ingest.osm;

import org.locationtech.jts.geom.Geometry;

/** A shape that is built when it is asked for. */
@FunctionalInterface
interface ShapeSource<G extends Geometry> {

    G build() throws UnusableShapeException;
}
