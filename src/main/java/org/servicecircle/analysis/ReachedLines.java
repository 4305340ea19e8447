package org.servicecircle.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.servicecircle.coverage.ReachedWalkways;
import org.servicecircle.network.WalkwayLine;
import org.servicecircle.web.BoundingBox;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/**
 * Draws reached walkways.
 *
 * @param box keeps the lines whose own box touches it; null for all
 */
record ReachedLines(BoundingBox box) {

    /** Lines of one feature; about two megabytes. */
    private static final int MOST_LINES = 20_000;

    /** Reads {@code bbox}, which may be missing. */
    static ReachedLines in(String bbox) {
        return new ReachedLines(Parameters.isMissing(bbox) ? null : BoundingBox.parse("bbox", bbox));
    }

    /**
     * One feature of many lines; parts without length are left out.
     *
     * @throws ProblemException 400 if there are too many lines for one answer
     */
    GeoJson.Feature feature(ReachedWalkways reached, Object properties) {
        List<List<double[]>> lines = new ArrayList<>();
        for (int part = 0; part < reached.count(); part++) {
            if (reached.toMm(part) > reached.fromMm(part)) {
                WalkwayLine line = reached.line(part);
                if (box == null || touches(line)) {
                    lines.add(positions(line));
                }
            }
        }
        if (lines.size() > MOST_LINES) {
            throw ProblemException.badParameter("bbox", "too-many-walkways", lines.size(), MOST_LINES);
        }
        return new GeoJson.Feature("Feature", null, new GeoJson.Shape("MultiLineString", lines), properties);
    }

    private boolean touches(WalkwayLine line) {
        return box.west() <= GeoJson.degrees(most(line.lonE7()))
                && box.east() >= GeoJson.degrees(least(line.lonE7()))
                && box.south() <= GeoJson.degrees(most(line.latE7()))
                && box.north() >= GeoJson.degrees(least(line.latE7()));
    }

    private static int least(int[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static int most(int[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static List<double[]> positions(WalkwayLine line) {
        return IntStream.range(0, line.lonE7().length)
                .mapToObj(i -> new double[] {GeoJson.degrees(line.lonE7()[i]), GeoJson.degrees(line.latE7()[i])})
                .toList();
    }
}
