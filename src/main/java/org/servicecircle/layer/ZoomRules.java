package org.servicecircle.layer;

import java.util.EnumSet;
import java.util.Set;
import org.servicecircle.basemap.FeatureKind;
import org.servicecircle.network.WalkwayKind;

/**
 * What is worth drawing at a zoom. Zooms are those of tiles of 256 pixels; the page draws them at 512, so what it calls
 * zoom 15 is 14 here.
 */
final class ZoomRules {

    /** From here on every walkway is in the tile and lines are no longer joined. */
    static final int EVERYTHING_FROM = 15;

    private static final int ARTERIALS_FROM = 8;
    private static final int ROADS_FROM = 12;
    private static final int LANES_FROM = 13;
    private static final int PATHS_FROM = 14;
    private static final int COMPOUNDS_FROM = 13;
    /** Pixels of a 512-pixel tile; a smaller area is not seen. */
    private static final double LEAST_AREA_PIXELS = 6;

    private static final double PIXELS = 512;

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

    /** Metres by which a line may stray when it is simplified: half a pixel. */
    static double toleranceMetres(TileAddress tile) {
        return tile.side() / PIXELS / 2;
    }

    /** Square metres below which an area is left out. */
    static double leastAreaMetres(TileAddress tile) {
        double pixel = tile.side() / PIXELS;
        return LEAST_AREA_PIXELS * pixel * pixel;
    }
}
