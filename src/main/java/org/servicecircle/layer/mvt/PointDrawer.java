package org.servicecircle.layer.mvt;

/** Draws points on one tile and its margin, so that a sign at the edge is whole on both sides. */
public final class PointDrawer {

    private final TileFrame frame;

    /** A drawer for one tile. */
    public PointDrawer(TileFrame frame) {
        this.frame = frame;
    }

    /**
     * Adds a point to the layer's feature.
     *
     * @return false when it lies elsewhere
     */
    public boolean drawTo(int lonE7, int latE7, LayerWriter layer) {
        if (!frame.meets(lonE7, latE7, lonE7, latE7)) {
            return false;
        }
        double x = frame.x(lonE7);
        double y = frame.y(latE7);
        if (!CutBox.holds(x, y)) {
            return false;
        }
        layer.point((int) Math.rint(x), (int) Math.rint(y));
        return true;
    }
}
