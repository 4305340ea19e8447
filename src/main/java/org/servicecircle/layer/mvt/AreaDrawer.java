package org.servicecircle.layer.mvt;

/**
 * Draws polygons on one tile: cut to the square and its margin, simplified, rounded, and valid after all of that: outer
 * rings of positive area, each followed by its holes. Where simplifying or rounding made rings meet, which the quick way
 * finds out but cannot mend, {@link CarefulAreas} draws the shape. Its buffers serve all areas of a tile; for one thread.
 */
public final class AreaDrawer {

    private final TileFrame frame;
    private final double leastDoubleArea;
    private final CarefulAreas careful;
    private final PolygonCutter cutter = new PolygonCutter();
    private final Rings polygon = new Rings();
    private final Rings cut = new Rings();
    private final QuickAreas quick;

    /**
     * A drawer for one tile.
     *
     * @param tolerance tile units by which an edge may stray when it is simplified, ≥ 0
     * @param leastArea square tile units below which a polygon is left out, cut or not
     */
    public AreaDrawer(TileFrame frame, double tolerance, double leastArea) {
        this.frame = frame;
        this.leastDoubleArea = 2 * leastArea;
        this.quick = new QuickAreas(tolerance);
        this.careful = new CarefulAreas(tolerance);
    }

    /** Adds what the tile shows of polygons to the layer's feature; nothing for lines. */
    public void drawTo(MapShape shape, LayerWriter layer) {
        if (!shape.isArea()) {
            return;
        }
        cut.clear();
        boolean sound = true;
        for (int path = 0; path < shape.pathCount() && sound; ) {
            path = project(shape, path);
            sound = cutter.cut(polygon, cut);
        }
        if (sound && quick.take(cut)) {
            quick.drawTo(layer.commands());
        } else {
            drawCarefully(shape, layer.commands());
        }
    }

    private void drawCarefully(MapShape shape, Commands commands) {
        careful.clear();
        for (int path = 0; path < shape.pathCount(); ) {
            path = project(shape, path);
            careful.add(polygon);
        }
        careful.drawTo(commands);
    }

    /** Projects the polygon that begins with a path, or none when it is too small or elsewhere; the path after it. */
    private int project(MapShape shape, int outer) {
        polygon.clear();
        projectRing(shape, outer);
        boolean shown = polygon.doubleArea(0) >= leastDoubleArea && polygon.mayMeetBox();
        int path = outer + 1;
        for (; path < shape.pathCount() && !shape.isOuter(path); path++) {
            if (shown) {
                projectRing(shape, path);
            }
        }
        if (!shown) {
            polygon.clear();
        }
        return path;
    }

    private void projectRing(MapShape shape, int path) {
        for (int i = shape.from(path); i < shape.to(path); i++) {
            polygon.points().add(frame.x(shape.lonE7(i)), frame.y(shape.latE7(i)));
        }
        polygon.endRing();
    }
}
