package org.servicecircle.analysis;

import org.servicecircle.geo.Earth;
import org.servicecircle.web.BoundingBox;
import org.servicecircle.web.GeoJson;
import org.servicecircle.web.LonLat;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/**
 * Where to look: in a box, or within a radius of a position.
 *
 * @param box null when a position is given
 * @param near null when a box is given
 * @param radiusMetres 1..{@value #MOST_METRES}; without meaning for a box
 */
record Whereabouts(BoundingBox box, LonLat near, double radiusMetres) {

    private static final int MOST_METRES = 20_000;
    private static final int DEFAULT_METRES = 1000;

    /**
     * Reads {@code bbox}, or {@code near} and {@code radius}; null when neither is given.
     *
     * @throws ProblemException 400 for what cannot be read or for both, 422 for what is maybe swapped
     */
    static Whereabouts read(String bbox, String near, String radius, Areas areas) {
        if (!Parameters.isMissing(bbox) && !Parameters.isMissing(near)) {
            throw ProblemException.badParameter("near", "one-of", "bbox");
        }
        if (!Parameters.isMissing(radius) && Parameters.isMissing(near)) {
            throw ProblemException.badParameter("radius", "needs", "near");
        }
        if (!Parameters.isMissing(bbox)) {
            return new Whereabouts(BoundingBox.parse("bbox", bbox), null, 0);
        }
        return Parameters.isMissing(near) ? null : around(near, radius, areas);
    }

    private static Whereabouts around(String near, String radius, Areas areas) {
        LonLat at = LonLat.parse("near", near);
        areas.box().ifPresent(box -> at.requireNotSwapped("near", box));
        double metres =
                Parameters.isMissing(radius) ? DEFAULT_METRES : Parameters.decimal("radius", radius, 1, MOST_METRES);
        return new Whereabouts(null, at, metres);
    }

    /** Whether a place lies there, edges included. */
    boolean holds(int lonE7, int latE7) {
        return near == null
                ? box.contains(GeoJson.degrees(lonE7), GeoJson.degrees(latE7))
                : metres(lonE7, latE7) <= radiusMetres;
    }

    /** Straight metres from the position; 0 for a box. */
    double metres(int lonE7, int latE7) {
        return near == null ? 0 : Earth.distanceMetres(lonE7, latE7, Earth.toE7(near.lon()), Earth.toE7(near.lat()));
    }
}
