package org.servicecircle.ingest.osm;

import static org.assertj.core.api.Assertions.assertThat;

import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;
import com.graphhopper.GraphHopper;
import com.graphhopper.util.DistanceCalcEarth;
import com.graphhopper.util.PointList;
import com.graphhopper.util.exceptions.ConnectionNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.coverage.NearestSearch;
import org.servicecircle.coverage.Reach;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.coverage.Seed;
import org.servicecircle.fixture.OsmExtract;
import org.servicecircle.geo.Earth;
import org.servicecircle.network.Access;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.Snapper;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our minutes from homes to facilities against GraphHopper's own foot routing at the same pace, 4.5 km/h, on real towns.
 *
 * <p>Both start and end at the same places on the network; what GraphHopper needs to get from there to its own nearest
 * edge is allowed on top of the second. Places behind private gates are left out: GraphHopper doesn't know residents.
 */
class GraphHopperOracleIT {

    private static final Logger LOG = LoggerFactory.getLogger(GraphHopperOracleIT.class);

    private static final int PAIRS = 1000;
    private static final long SEED = 20231101;
    private static final int DAY_MILLIS = 86_400_000;
    private static final int SECOND_MILLIS = 1000;
    private static final double MILLIS_PER_METRE = 800;
    private static final double BOUND_METRES = 50;
    private static final Profile PACE = Profile.ADULT;

    @TempDir
    Path folder;

    /** Two places on the network. */
    private record Pair(Snap home, Snap facility) {}

    @ParameterizedTest
    @ValueSource(strings = {"malta.osm.pbf", "liechtenstein.osm.pbf"})
    void minutesAreThoseOfGraphHopper(String name) {
        Path file = OsmExtract.require(name);
        var extract = OsmReader.read(file, OsmOptions.everything(), ProgressListener.NONE);
        SearchGraph graph = SearchGraph.of(WalkTimes.of(extract.network(), PACE));
        GraphHopper oracle = FootRouting.of(file, folder);
        double largest = 0;
        int unreached = 0;
        for (Pair pair : pairs(extract)) {
            int ours = NearestSearch.run(graph, List.of(new Seed(0, pair.facility())), DAY_MILLIS)
                    .millisFrom(pair.home());
            GHResponse theirs = oracle.route(request(pair));
            if (ours == Reach.UNREACHED) {
                unreached++;
                assertThat(theirs.getErrors())
                        .as("%s", pair)
                        .isNotEmpty()
                        .allMatch(ConnectionNotFoundException.class::isInstance);
                continue;
            }
            assertThat(theirs.getErrors()).as("%s, %d ms", pair, ours).isEmpty();
            double difference = Math.abs(ours - theirs.getBest().getTime());
            assertThat(difference)
                    .as(
                            "%s: ours %d ms, GraphHopper's %d ms",
                            pair, ours, theirs.getBest().getTime())
                    .isLessThanOrEqualTo(SECOND_MILLIS + snappingMillis(pair, theirs));
            largest = Math.max(largest, difference);
        }
        oracle.close();
        LOG.info("{}: {} pairs, {} without a way in both, largest difference {} ms", name, PAIRS, unreached, largest);
        assertThat(unreached).as("pairs without a way say nothing").isLessThan(PAIRS / 2);
    }

    private static List<Pair> pairs(org.servicecircle.ingest.osm.OsmExtract extract) {
        WalkNetwork network = extract.network();
        Snapper snapper = Snapper.of(network, PACE, BOUND_METRES);
        Random random = new Random(SEED);
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < PAIRS) {
            var home =
                    extract.dwellings().get(random.nextInt(extract.dwellings().size()));
            var facility =
                    extract.facilities().get(random.nextInt(extract.facilities().size()));
            Optional<Snap> start = place(network, snapper, home.lon(), home.lat());
            Optional<Snap> end = place(network, snapper, facility.lon(), facility.lat());
            if (start.isPresent() && end.isPresent()) {
                pairs.add(new Pair(start.get(), end.get()));
            }
        }
        return pairs;
    }

    /** The place on the network itself, so that connectors count for nothing. */
    private static Optional<Snap> place(WalkNetwork network, Snapper snapper, double lon, double lat) {
        return snapper.snap(Earth.toE7(lon), Earth.toE7(lat))
                .filter(snap ->
                        network.access(snap.walkway()) == Access.PUBLIC && network.compound(snap.walkway()) == 0)
                .map(snap -> new Snap(snap.walkway(), snap.fromMm(), 0, snap.lonE7(), snap.latE7()));
    }

    private static GHRequest request(Pair pair) {
        return new GHRequest(
                        Earth.toDegrees(pair.home().latE7()),
                        Earth.toDegrees(pair.home().lonE7()),
                        Earth.toDegrees(pair.facility().latE7()),
                        Earth.toDegrees(pair.facility().lonE7()))
                .setProfile("foot");
    }

    /** What GraphHopper leaves out between the places and the edges it takes for them. */
    private static double snappingMillis(Pair pair, GHResponse answer) {
        PointList ends = answer.getBest().getWaypoints();
        double metres = 0;
        List<Snap> asked = List.of(pair.home(), pair.facility());
        for (int i = 0; i < asked.size(); i++) {
            metres += DistanceCalcEarth.DIST_EARTH.calcDist(
                    ends.getLat(i),
                    ends.getLon(i),
                    Earth.toDegrees(asked.get(i).latE7()),
                    Earth.toDegrees(asked.get(i).lonE7()));
        }
        return metres * MILLIS_PER_METRE;
    }
}
