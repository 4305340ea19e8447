package org.servicecircle.area;

import org.locationtech.jts.geom.Point;

/**
 * What a computation needs of a dwelling, read without making an entity of it.
 *
 * @param communityCode null when no community contains it
 * @param residents null when unknown; the elders likewise
 */
public record DwellingRow(
        long id, Point location, String communityCode, Integer residents, Integer elders60, Integer elders80) {}
