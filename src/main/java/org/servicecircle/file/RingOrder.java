package org.servicecircle.file;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Which way round the rings of an area go. */
public enum RingOrder {
    /** Shells counter-clockwise, holes clockwise, as in RFC 7946. */
    RIGHT_HANDED,
    /** The other way round, as in shapefiles. */
    LEFT_HANDED;

    /** Whether a ring must be turned to follow. */
    boolean turns(CoordinateSequence ring, boolean hole) {
        boolean counterClockwise = (this == RIGHT_HANDED) != hole;
        return Orientation.isCCW(ring) != counterClockwise;
    }

    /** A geometry whose rings follow; one without rings is returned as it is. */
    public Geometry of(Geometry geometry) {
        if (geometry instanceof Polygon polygon) {
            return of(polygon);
        }
        if (!(geometry instanceof MultiPolygon)) {
            return geometry;
        }
        Polygon[] parts = new Polygon[geometry.getNumGeometries()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = of((Polygon) geometry.getGeometryN(i));
        }
        return geometry.getFactory().createMultiPolygon(parts);
    }

    private Polygon of(Polygon polygon) {
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = of(polygon.getInteriorRingN(i), true);
        }
        return polygon.getFactory().createPolygon(of(polygon.getExteriorRing(), false), holes);
    }

    private LinearRing of(LinearRing ring, boolean hole) {
        return turns(ring.getCoordinateSequence(), hole) ? ring.reverse() : ring;
    }
}
