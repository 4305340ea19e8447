package org.servicecircle.area;

import org.locationtech.jts.geom.Point;

/**
 * A dwelling's name and place, read without making an entity of it.
 *
 * @param name never empty
 * @param communityCode null when no community contains it
 */
public record NamedDwelling(String name, Point location, String communityCode) {}
