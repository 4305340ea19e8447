package org.servicecircle.ingest.table;

import org.locationtech.jts.geom.Point;

/**
 * A point with where it came from.
 *
 * @param point WGS-84, SRID 4326
 * @param datum the datum or system of the file, such as {@code GCJ-02}
 * @param originalX its easting or longitude in the file
 * @param originalY its northing or latitude in the file
 */
public record Located(Point point, String datum, double originalX, double originalY) {}
