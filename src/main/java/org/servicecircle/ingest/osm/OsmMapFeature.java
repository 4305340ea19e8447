package org.servicecircle.ingest.osm;

import org.locationtech.jts.geom.Geometry;

/**
 * Something to draw beneath everything else.
 *
 * @param kind what it is
 * @param name {@code name:zh}, else {@code name}; empty when it has none
 * @param geometry polygons or lines, WGS-84 degrees, valid
 */
public record OsmMapFeature(Kind kind, String name, Geometry geometry) {

    /** What is drawn. */
    public enum Kind {
        /** Sea, rivers, lakes: polygons; narrow waterways: lines. */
        WATER,
        /** Parks, woods, grass, gardens: polygons. */
        GREEN,
        /** Residential land with a wall or fence around it: polygons. */
        COMPOUND,
        /** Railways above ground: lines. */
        RAIL
    }
}
