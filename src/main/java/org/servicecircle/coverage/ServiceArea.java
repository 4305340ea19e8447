package org.servicecircle.coverage;

import org.locationtech.jts.geom.MultiPolygon;

/**
 * Where one is nearer to a walkway from which a facility is reached in time than to one from which it is not. For
 * display only: whether a home is served is a matter of its minutes.
 *
 * @param limitMillis within which time a facility is reached
 * @param cellMetres side of the raster cells it was drawn with; doubled where the area was too large for finer ones
 * @param polygons WGS-84 degrees on whole E7 steps, always valid; shells against the clock, holes with it
 * @param reached the walkways it was drawn from
 */
public record ServiceArea(int limitMillis, double cellMetres, MultiPolygon polygons, ReachedWalkways reached) {}
