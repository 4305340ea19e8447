package org.servicecircle.hexi;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the nearest point on a walkable road. */
final class RoadIndex {
    private final STRtree segments = new STRtree();

    RoadIndex(List<Strand> strands) {
        for (Strand strand : strands) {
            Coordinate[] points = strand.points();
            for (int i = 1; i < points.length; i++) {
                segments.insert(new Envelope(points[i - 1], points[i]), new LineSegment(points[i - 1], points[i]));
            }
        }
        segments.build();
    }

    /** The nearest point of a road within the bound, on the grid. */
    Optional<Coordinate> nearest(Coordinate at, double boundM) {
        Envelope around = new Envelope(at);
        around.expandBy(boundM);
        LineSegment best = null;
        double bestDistance = boundM;
        for (Object found : segments.query(around)) {
            LineSegment segment = (LineSegment) found;
            double distance = Distance.pointToSegment(at, segment.p0, segment.p1);
            if (distance < bestDistance - 1e-9) {
                best = segment;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best).map(segment -> Frame.onGrid(segment.closestPoint(at)));
    }
}
