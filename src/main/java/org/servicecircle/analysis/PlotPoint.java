package org.servicecircle.analysis;

import org.servicecircle.area.CandidatePlot;
import org.servicecircle.geo.Earth;

/**
 * A candidate plot as the computation sees it.
 *
 * @param community number of the community that contains it, {@link Areas#OUTSIDE} for none
 */
record PlotPoint(String ref, String name, int community, int lonE7, int latE7) {

    static PlotPoint of(CandidatePlot plot, Areas areas) {
        return new PlotPoint(
                plot.ref(),
                plot.name(),
                areas.communityNumber(plot.communityCode()),
                Earth.toE7(plot.location().getX()),
                Earth.toE7(plot.location().getY()));
    }
}
