package org.servicecircle.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.coverage.SitePoints;
import org.servicecircle.network.Access;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;

/**
 * The sites among which a question chooses.
 *
 * @param points where they take people in, by number
 * @param places where each of them is, by number
 * @param unlinked how many plots lie too far from every walkway to be reached
 */
record CandidateSites(SitePoints points, List<Place> places, int unlinked) {

    /**
     * One candidate.
     *
     * @param plot the plot, null for a junction
     * @param community its number
     */
    record Place(PlotPoint plot, int community, int lonE7, int latE7) {}

    /** The candidates that a question means, as its profile reaches them. */
    static CandidateSites of(SitingQuestion question, PlaceSnapshot snapshot, SearchGraph graph) {
        return question.candidates() == SitingQuestion.Candidates.PLOTS
                ? plots(snapshot, question.question().profile(), graph)
                : junctions(snapshot, graph);
    }

    private static CandidateSites plots(PlaceSnapshot snapshot, Profile profile, SearchGraph graph) {
        List<Optional<Snap>> snaps = snapshot.links(profile).plots().snaps();
        List<PlotPoint> plots = snapshot.land().plots();
        List<Place> places = new ArrayList<>();
        List<Snap> linked = new ArrayList<>();
        for (int i = 0; i < plots.size(); i++) {
            PlotPoint plot = plots.get(i);
            if (snaps.get(i).isPresent()) {
                linked.add(snaps.get(i).get());
                places.add(new Place(plot, plot.community(), plot.lonE7(), plot.latE7()));
            }
        }
        return new CandidateSites(SitePoints.of(graph, linked), List.copyOf(places), plots.size() - places.size());
    }

    private static CandidateSites junctions(PlaceSnapshot snapshot, SearchGraph graph) {
        WalkNetwork network = snapshot.network();
        List<Place> places = new ArrayList<>();
        int[] junctions = IntStream.range(0, network.junctionCount())
                .filter(junction -> isPublic(junction, graph.times()))
                .filter(junction -> {
                    int lonE7 = network.lonE7(junction);
                    int latE7 = network.latE7(junction);
                    int community = snapshot.land().communityAt(lonE7, latE7, snapshot.areas());
                    return community != Areas.OUTSIDE && places.add(new Place(null, community, lonE7, latE7));
                })
                .toArray();
        return new CandidateSites(SitePoints.ofJunctions(graph, junctions), List.copyOf(places), 0);
    }

    /** Whether everybody can walk there by some walkway that is open. */
    private static boolean isPublic(int junction, WalkTimes times) {
        WalkNetwork network = times.network();
        return IntStream.range(network.firstRow(junction), network.firstRow(junction + 1))
                .map(row -> network.arcInRow(row) ^ 1)
                .anyMatch(arrival ->
                        network.access(arrival >> 1) == Access.PUBLIC && times.arcMillis(arrival) != WalkTimes.CLOSED);
    }
}
