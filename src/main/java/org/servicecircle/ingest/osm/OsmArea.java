package org.servicecircle.ingest.osm;

import org.locationtech.jts.geom.MultiPolygon;

/**
 * A street (街道) or a community (社区).
 *
 * @param code {@code osm-r<id>} of a boundary relation, {@code <street>-h<row>-<column>} of a hexagon, {@code osm-all}
 *     for the one street that stands for the whole extract
 * @param streetCode the street a community is part of; null for a street
 * @param nameZh {@code name:zh}, else {@code name}; never empty
 * @param nameEn {@code name:en}, else {@code name}; never empty
 * @param geometry WGS-84 degrees, longitude first; valid
 * @param origin where its outline comes from
 */
public record OsmArea(
        String code, String streetCode, String nameZh, String nameEn, MultiPolygon geometry, Origin origin) {

    /** Where an outline comes from. */
    public enum Origin {
        /** An administrative boundary of OpenStreetMap. */
        BOUNDARY,
        /** A cell of a grid laid over a street that has no communities: not an administrative unit. */
        HEXAGON,
        /** The hull of everything built, where there are no boundaries: not an administrative unit. */
        WHOLE_EXTRACT
    }
}
