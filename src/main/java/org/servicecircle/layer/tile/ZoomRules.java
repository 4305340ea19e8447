package org.servicecircle.layer.tile;

import java.util.EnumSet;
import java.util.Set;
import org.servicecircle.basemap.FeatureKind;
import org.servicecircle.layer.mvt.TileFrame;
import org.servicecircle.network.WalkwayKind;

/**
 * What is worth drawing at a zoom. Zooms are those of tiles of 256 pixels; the page draws them at 512, so what it calls
 * zoom 15 is 14 here.
 */
final class ZoomRules {

    /** From here on every walkway is in the tile and lines are no longer joined. */
    static final int EVERYTHING_FROM = 15;

    /** The first zoom with walkways. */
    static final int ARTERIALS_FROM = 8;
    /** The first zoom with residential compounds. */
    static final int COMPOUNDS_FROM = 13;

    /** Far out dwellings are dust, and a tile of all of them is large. */
    static final int DWELLINGS_FROM = 11;

    /** The first zoom with communities. */
    static final int COMMUNITIES_FROM = 10;

    private static final int ROADS_FROM = 12;
    private static final int LANES_FROM = 13;
    private static final int PATHS_FROM = 14;

    /** A tile is drawn on a square of 512 pixels. */
    private static final int UNITS_PER_PIXEL = TileFrame.EXTENT / 512;

    /** Tile units by which a line may stray when it is simplified: half a pixel. */
    static final double TOLERANCE = UNITS_PER_PIXEL / 2.0;

    /** Square tile units below which an area is left out, since it is not seen: six pixels. */
    static final double LEAST_AREA = 6.0 * UNITS_PER_PIXEL * UNITS_PER_PIXEL;

    private ZoomRules() {}

    static Set<WalkwayKind> walkways(int zoom) {
        EnumSet<WalkwayKind> kinds = EnumSet.noneOf(WalkwayKind.class);
        addFrom(kinds, zoom, ARTERIALS_FROM, WalkwayKind.ARTERIAL);
        addFrom(kinds, zoom, ROADS_FROM, WalkwayKind.ROAD);
        addFrom(kinds, zoom, LANES_FROM, WalkwayKind.LANE, WalkwayKind.BRIDGE);
        addFrom(kinds, zoom, PATHS_FROM, WalkwayKind.PATH);
        addFrom(kinds, zoom, EVERYTHING_FROM, WalkwayKind.CROSSING, WalkwayKind.STEPS, WalkwayKind.GATE);
        return kinds;
    }

    private static void addFrom(Set<WalkwayKind> kinds, int zoom, int from, WalkwayKind... more) {
        if (zoom >= from) {
            kinds.addAll(Set.of(more));
        }
    }

    /** Whether features of a kind are drawn at all at this zoom. */
    static boolean shows(FeatureKind kind, int zoom) {
        return kind != FeatureKind.COMPOUND || zoom >= COMPOUNDS_FROM;
    }

    /** Whether dwellings are drawn at this zoom. */
    static boolean showsDwellings(int zoom) {
        return zoom >= DWELLINGS_FROM;
    }

    /** Whether communities are drawn at this zoom; streets always are. */
    static boolean showsCommunities(int zoom) {
        return zoom >= COMMUNITIES_FROM;
    }
}
