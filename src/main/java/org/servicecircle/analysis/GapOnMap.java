package org.servicecircle.analysis;

import org.locationtech.jts.geom.Polygon;

/**
 * A gap with where it lies.
 *
 * @param outline around its homes, for drawing only; in degrees of WGS-84
 */
public record GapOnMap(GapView gap, Polygon outline) {}
