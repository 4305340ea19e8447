package org.servicecircle.layer.tile;

import java.util.List;

/** What of OGC API – Tiles and of the standard of tile matrix sets this server keeps to. */
public final class TileConformance {

    private static final String TILES = "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/";
    private static final String GRIDS = "http://www.opengis.net/spec/tms/2.0/conf/";

    /** URIs of the conformance classes. */
    public static final List<String> CLASSES = List.of(
            TILES + "core",
            TILES + "tileset",
            TILES + "tilesets-list",
            TILES + "dataset-tilesets",
            TILES + "geodata-tilesets",
            TILES + "collections-selection",
            TILES + "oas30",
            TILES + "mvt",
            GRIDS + "tilematrixset",
            GRIDS + "json-tilematrixset",
            GRIDS + "tilesetmetadata",
            GRIDS + "json-tilesetmetadata",
            GRIDS + "tilematrixsetlimits",
            GRIDS + "json-tilematrixsetlimits");

    private TileConformance() {}
}
