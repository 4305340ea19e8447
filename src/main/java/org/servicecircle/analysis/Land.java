package org.servicecircle.analysis;

import java.util.List;
import org.servicecircle.area.CommunityIndex;
import org.servicecircle.dataset.StoredGeometry;
import org.servicecircle.web.GeoJson;

/**
 * Where something could be built: the candidate plots, and which community any place belongs to. Immutable.
 *
 * @param plots by reference; a plot's number is its place here
 * @param communities their outlines
 */
record Land(List<PlotPoint> plots, CommunityIndex communities) {

    Land {
        plots = List.copyOf(plots);
    }

    /** Number of the community that contains a place, {@link Areas#OUTSIDE} for none. */
    int communityAt(int lonE7, int latE7, Areas areas) {
        return communities
                .find(StoredGeometry.point(GeoJson.degrees(lonE7), GeoJson.degrees(latE7)))
                .map(areas::communityNumber)
                .orElse(Areas.OUTSIDE);
    }
}
