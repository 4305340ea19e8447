package org.servicecircle.dataset;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/** Geometries as the store wants them: longitude, latitude in degrees of WGS-84, labelled with SRID 4326. */
public final class StoredGeometry {

    /** The only reference system of the store. H2 refuses any other in its columns. */
    public static final int SRID = 4326;

    private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), SRID);

    private StoredGeometry() {}

    /** A point; ordinates in degrees. */
    public static Point point(double longitude, double latitude) {
        return FACTORY.createPoint(new Coordinate(longitude, latitude));
    }

    /** A rectangle, or the line or point that it shrinks to when bounds are equal; bounds in degrees. */
    public static Geometry box(double west, double south, double east, double north) {
        return box(new Envelope(west, east, south, north));
    }

    /** The rectangle of an envelope in degrees, or the line or point that it shrinks to. */
    public static Geometry box(Envelope envelope) {
        return FACTORY.toGeometry(envelope);
    }

    /**
     * The same area as a multipolygon of the store.
     *
     * @throws IllegalArgumentException when it is neither a polygon nor a multipolygon
     */
    public static MultiPolygon multiPolygon(Geometry area) {
        if (area instanceof Polygon polygon) {
            return FACTORY.createMultiPolygon(new Polygon[] {(Polygon) FACTORY.createGeometry(polygon)});
        }
        if (area instanceof MultiPolygon) {
            return (MultiPolygon) FACTORY.createGeometry(area);
        }
        throw new IllegalArgumentException("not an area: " + area.getGeometryType());
    }

    /** A copy of any geometry labelled with the store's SRID. */
    public static Geometry labelled(Geometry geometry) {
        return FACTORY.createGeometry(geometry);
    }
}
