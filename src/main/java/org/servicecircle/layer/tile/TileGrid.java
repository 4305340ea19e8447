package org.servicecircle.layer.tile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.servicecircle.layer.mvt.TileFrame;

/** The tile matrix sets (OGC 17-083r4): how the world is cut into squares, level by level. */
public enum TileGrid {

    /** The squares of every web map; registered with the OGC. */
    WEB_MERCATOR("WebMercatorQuad", "EPSG/0/3857", 0),

    /**
     * Squares of 360° / 2^level from 180° west, 90° north: the grid in which China's national map (天地图, matrix set
     * {@code c}) is cut, in CGCS2000. It begins at level 1, of two squares; a level 0 would lie half beyond the pole.
     */
    CGCS2000_DEGREES("CGCS2000Quad", "EPSG/0/4490", 1);

    private static final String REFERENCE_SYSTEMS = "http://www.opengis.net/def/crs/";

    private final String id;
    private final String crs;
    private final int leastLevel;

    TileGrid(String id, String crs, int leastLevel) {
        this.id = id;
        this.crs = REFERENCE_SYSTEMS + crs;
        this.leastLevel = leastLevel;
    }

    /** The grid of an identifier as it stands in addresses. */
    static Optional<TileGrid> find(String id) {
        return Arrays.stream(values()).filter(grid -> grid.id.equals(id)).findFirst();
    }

    /** All identifiers. */
    static List<String> ids() {
        return Arrays.stream(values()).map(TileGrid::id).toList();
    }

    /** The identifier, as it stands in addresses. */
    public String id() {
        return id;
    }

    /** URI of the reference system. */
    public String crs() {
        return crs;
    }

    /** The official URI of a registered grid. */
    public Optional<String> registeredUri() {
        return this == WEB_MERCATOR
                ? Optional.of("http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad")
                : Optional.empty();
    }

    /** The first level. */
    int leastLevel() {
        return leastLevel;
    }

    /** The last level of which tiles are made. */
    int mostLevel() {
        return TileAddress.MAX_ZOOM;
    }

    /** Squares from west to east. */
    int columns(int level) {
        return 1 << level;
    }

    /** Squares from north to south. */
    int rows(int level) {
        return this == WEB_MERCATOR ? 1 << level : 1 << (level - 1);
    }

    /** The sheet that a square is drawn on. */
    TileFrame frame(int level, int column, int row) {
        return this == WEB_MERCATOR ? new TileFrame(level, column, row) : TileFrame.ofDegrees(level, column, row);
    }
}
