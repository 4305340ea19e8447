package org.servicecircle.basemap;

/** What a base map feature shows. */
public enum FeatureKind {
    WATER,
    GREEN,
    COMPOUND,
    RAIL,
    BUILDING
}
