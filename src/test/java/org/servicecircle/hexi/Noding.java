package org.servicecircle.hexi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** Cuts lines where they meet, on the 0.1 m grid of the {@link Frame}. */
final class Noding {
    /** A stretch between two meetings; {@code source} is the index of the line it came from. */
    record Piece(int source, Coordinate[] points) {}

    private Noding() {}

    /** Pieces in order of their lines; where lines run on top of one another the first keeps the piece. */
    static List<Piece> node(List<Coordinate[]> lines) {
        List<SegmentString> strings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            strings.add(new NodedSegmentString(lines.get(i), i));
        }
        SnapRoundingNoder noder = new SnapRoundingNoder(Frame.PRECISION);
        noder.computeNodes(strings);
        List<Piece> pieces = new ArrayList<>();
        Set<Stretch> seen = new HashSet<>();
        for (Object noded : noder.getNodedSubstrings()) {
            SegmentString string = (SegmentString) noded;
            addNew((Integer) string.getData(), string.getCoordinates(), seen, pieces);
        }
        pieces.sort(java.util.Comparator.comparingInt(Piece::source));
        return pieces;
    }

    /** Adds the parts of a line that don't run on top of an earlier one (or back on itself). */
    private static void addNew(int source, Coordinate[] points, Set<Stretch> seen, List<Piece> pieces) {
        List<Coordinate> run = new ArrayList<>();
        for (int i = 1; i < points.length; i++) {
            if (seen.add(Stretch.of(points[i - 1], points[i]))) {
                if (run.isEmpty()) {
                    run.add(points[i - 1]);
                }
                run.add(points[i]);
            } else if (!run.isEmpty()) {
                pieces.add(new Piece(source, run.toArray(Coordinate[]::new)));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            pieces.add(new Piece(source, run.toArray(Coordinate[]::new)));
        }
    }

    /** The faces enclosed by noded pieces, from south-west to north-east. */
    static List<Polygon> faces(Collection<Piece> pieces) {
        Polygonizer polygonizer = new Polygonizer();
        for (Piece piece : pieces) {
            polygonizer.add(Frame.GEOMETRY.createLineString(piece.points()));
        }
        List<Polygon> faces = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            faces.add((Polygon) ((Polygon) face).norm());
        }
        faces.sort(null);
        return faces;
    }
}
