package org.servicecircle.analysis;

import java.util.ArrayList;
import java.util.List;
import org.servicecircle.coverage.Route;
import org.servicecircle.coverage.RoutePiece;
import org.servicecircle.network.WalkwayLine;
import org.servicecircle.web.GeoJson;

/** Draws a route from the dwelling itself to the entrance itself. */
public final class RouteLine {

    private final List<double[]> positions = new ArrayList<>();

    private RouteLine() {}

    /** A line of at least two positions; the ends are degrees × 10⁷. */
    public static GeoJson.Shape of(Route route, int homeLonE7, int homeLatE7, int entranceLonE7, int entranceLatE7) {
        RouteLine line = new RouteLine();
        line.add(homeLonE7, homeLatE7);
        for (RoutePiece piece : route.pieces()) {
            WalkwayLine along = piece.line();
            for (int i = 0; i < along.lonE7().length; i++) {
                line.add(along.lonE7()[i], along.latE7()[i]);
            }
        }
        line.add(entranceLonE7, entranceLatE7);
        if (line.positions.size() == 1) {
            line.positions.add(line.positions.get(0));
        }
        return new GeoJson.Shape("LineString", line.positions);
    }

    private void add(int lonE7, int latE7) {
        double[] next = {GeoJson.degrees(lonE7), GeoJson.degrees(latE7)};
        double[] last = positions.isEmpty() ? null : positions.get(positions.size() - 1);
        if (last == null || last[0] != next[0] || last[1] != next[1]) {
            positions.add(next);
        }
    }
}
