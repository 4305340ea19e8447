package org.servicecircle.ingest.osm;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.geo.Earth;
import org.servicecircle.geo.LocalPlane;

/** Takes geometries in degrees to metres around one place, and points back. */
record MetricView(LocalPlane plane) {

    /** Around the middle of a geometry in degrees. */
    static MetricView around(Geometry degrees) {
        Coordinate middle = degrees.getEnvelopeInternal().centre();
        return at(middle.x, middle.y);
    }

    static MetricView at(double lon, double lat) {
        return new MetricView(LocalPlane.at(Earth.toE7(lon), Earth.toE7(lat)));
    }

    /** A copy in metres. */
    Geometry metres(Geometry degrees) {
        return moved(degrees, place -> {
            double x = plane.xMetres(Earth.toE7(place.x));
            place.y = plane.yMetres(Earth.toE7(place.y));
            place.x = x;
        });
    }

    /** A copy in degrees. */
    Geometry degrees(Geometry metres) {
        return moved(metres, place -> {
            double lon = Earth.toDegrees(plane.lonE7(place.x));
            place.y = Earth.toDegrees(plane.latE7(place.y));
            place.x = lon;
        });
    }

    private static Geometry moved(Geometry geometry, CoordinateFilter move) {
        Geometry copy = geometry.copy();
        copy.apply(move);
        copy.geometryChanged();
        return copy;
    }
}
