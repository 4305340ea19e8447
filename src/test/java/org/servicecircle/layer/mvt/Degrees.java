package org.servicecircle.layer.mvt;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryEditor;

/** Between degrees and tile units, for shapes that tests draw in tile units. */
final class Degrees {

    /** What everything is cut to. */
    static final Geometry BOX =
            new GeometryFactory().toGeometry(new Envelope(CutBox.LEAST, CutBox.MOST, CutBox.LEAST, CutBox.MOST));

    private Degrees() {}

    /** The place nearest to tile units at which a coordinate of degrees × 10⁷ lies, in tile units. */
    static Coordinate onGrid(TileFrame frame, double x, double y) {
        return new Coordinate(frame.x(lonE7(frame, x)), frame.y(latE7(frame, y)));
    }

    /** The same shape in degrees. */
    static Geometry of(TileFrame frame, Geometry units) {
        return new GeometryEditor().edit(units, new GeometryEditor.CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] points, Geometry part) {
                Coordinate[] degrees = new Coordinate[points.length];
                for (int i = 0; i < points.length; i++) {
                    degrees[i] = new Coordinate(lonE7(frame, points[i].x) / 1e7, latE7(frame, points[i].y) / 1e7);
                }
                return degrees;
            }
        });
    }

    private static int lonE7(TileFrame frame, double x) {
        double step = (frame.x(frame.eastE7()) - frame.x(frame.westE7())) / (frame.eastE7() - frame.westE7());
        return (int) Math.round(frame.westE7() + (x - frame.x(frame.westE7())) / step);
    }

    /** By halving: y falls as the latitude grows. */
    private static int latE7(TileFrame frame, double y) {
        int low = -850_000_000;
        int high = 850_000_000;
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (frame.y(middle) > y) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return y - frame.y(high) < frame.y(low) - y ? high : low;
    }
}
