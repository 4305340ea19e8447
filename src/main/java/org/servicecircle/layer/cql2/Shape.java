package org.servicecircle.layer.cql2;

import org.locationtech.jts.geom.Geometry;

/** Something that lies somewhere. */
public sealed interface Shape {

    /** Where a feature lies; each layer has one geometry. */
    record Own() implements Shape {}

    /** A place given by the caller, in degrees of WGS-84, longitude first; valid and not empty. */
    record Given(Geometry geometry) implements Shape {}
}
