package org.servicecircle.layer.mvt;

import java.util.Arrays;

/**
 * Draws lines on one tile: simplified, cut to the square and its margin, rounded. Simplified before they are cut, so that
 * a line looks the same on both sides of a tile's edge. Its buffers serve all lines of a tile; for one thread.
 */
public final class LineDrawer {

    private final TileFrame frame;
    private final Simplifier simplifier;
    private final CutBox box = new CutBox();
    private final Path path = new Path();
    private int[] rounded = new int[256];
    private int roundedSize;
    private boolean drawn;

    /**
     * A drawer for one tile.
     *
     * @param tolerance tile units by which a line may stray when it is simplified, ≥ 0
     */
    public LineDrawer(TileFrame frame, double tolerance) {
        this.frame = frame;
        this.simplifier = new Simplifier(tolerance);
    }

    /** Begins a line. */
    public void begin() {
        path.clear();
    }

    /** The next point of the line, WGS-84 degrees × 10⁷. */
    public void add(int lonE7, int latE7) {
        path.add(frame.x(lonE7), frame.y(latE7));
    }

    /**
     * Adds what the tile shows of the line to the layer's feature, in as many parts as it is cut into.
     *
     * @return whether the tile shows anything of it
     */
    public boolean drawTo(LayerWriter layer) {
        drawn = false;
        switch (whereabouts()) {
            case INSIDE -> {
                simplifier.line(path);
                for (int i = 0; i < path.size(); i++) {
                    round(path.x(i), path.y(i));
                }
                flush(layer.commands());
            }
            case ACROSS -> {
                simplifier.line(path);
                cut(layer.commands());
            }
            default -> {
                // Nothing to draw.
            }
        }
        return drawn;
    }

    /** Adds what the tile shows of lines to the layer's feature; nothing for areas. */
    public void drawTo(MapShape shape, LayerWriter layer) {
        for (int line = 0; line < shape.pathCount() && !shape.isArea(); line++) {
            begin();
            for (int i = shape.from(line); i < shape.to(line); i++) {
                add(shape.lonE7(i), shape.latE7(i));
            }
            drawTo(layer);
        }
    }

    private enum Whereabouts {
        INSIDE,
        ACROSS,
        OUTSIDE
    }

    /** Compares instead of taking minima, which for floating point cost more than the branch. */
    private Whereabouts whereabouts() {
        double west = Double.POSITIVE_INFINITY;
        double north = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < path.size(); i++) {
            double x = path.x(i);
            double y = path.y(i);
            west = x < west ? x : west;
            east = x > east ? x : east;
            north = y < north ? y : north;
            south = y > south ? y : south;
        }
        if (!(east >= CutBox.LEAST && west <= CutBox.MOST && south >= CutBox.LEAST && north <= CutBox.MOST)) {
            return Whereabouts.OUTSIDE;
        }
        boolean inside = CutBox.holds(west, north) && CutBox.holds(east, south);
        return inside ? Whereabouts.INSIDE : Whereabouts.ACROSS;
    }

    private void cut(Commands commands) {
        for (int i = 1; i < path.size(); i++) {
            double x1 = path.x(i - 1);
            double y1 = path.y(i - 1);
            double x2 = path.x(i);
            double y2 = path.y(i);
            if (box.cut(x1, y1, x2, y2)) {
                if (box.enters() > 0) {
                    flush(commands);
                }
                round(CutBox.at(box.enters(), x1, x2), CutBox.at(box.enters(), y1, y2));
                round(CutBox.at(box.leaves(), x1, x2), CutBox.at(box.leaves(), y1, y2));
                if (box.leaves() < 1) {
                    flush(commands);
                }
            }
        }
        flush(commands);
    }

    /** Takes a point, unless it falls on the one before. */
    private void round(double x, double y) {
        if (roundedSize + 2 > rounded.length) {
            rounded = Arrays.copyOf(rounded, 2 * rounded.length);
        }
        int roundX = (int) Math.rint(x);
        int roundY = (int) Math.rint(y);
        boolean same = roundedSize > 0 && rounded[roundedSize - 2] == roundX && rounded[roundedSize - 1] == roundY;
        if (!same) {
            rounded[roundedSize++] = roundX;
            rounded[roundedSize++] = roundY;
        }
    }

    /** Writes the points taken, if they are a line, and forgets them. */
    private void flush(Commands commands) {
        if (roundedSize >= 4) {
            commands.line(rounded, roundedSize / 2);
            drawn = true;
        }
        roundedSize = 0;
    }
}
