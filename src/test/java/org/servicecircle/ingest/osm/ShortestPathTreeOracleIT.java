package org.servicecircle.ingest.osm;

import static org.assertj.core.api.Assertions.assertThat;

import com.graphhopper.GraphHopper;
import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.isochrone.algorithm.ShortestPathTree.IsoLabel;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.NodeAccess;
import com.graphhopper.util.PMap;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.coverage.NearestSearch;
import org.servicecircle.coverage.Reach;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.fixture.FacilityLayout;
import org.servicecircle.fixture.OsmExtract;
import org.servicecircle.geo.Earth;
import org.servicecircle.network.Profile;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The nearest facility of every junction against GraphHopper on its own graph, imported by itself: one
 * {@link ShortestPathTree} per facility, then the least.
 *
 * <p>GraphHopper adds up lengths in whole millimetres, we times in whole milliseconds. Each walkway is off by at most half
 * a millisecond, so two ways of at most n walkways differ by at most n ÷ 2 ms.
 */
class ShortestPathTreeOracleIT {

    private static final Logger LOG = LoggerFactory.getLogger(ShortestPathTreeOracleIT.class);

    private static final int FACILITIES = 60;
    private static final int LIMIT_MILLIS = 900_000;
    private static final double HALF_MILLI = 0.5;

    @TempDir
    Path folder;

    /** GraphHopper's time to its nearest facility, and over how many of its edges. */
    private record Nearest(double millis, int edges) {}

    @ParameterizedTest
    @ValueSource(strings = {"liechtenstein.osm.pbf", "malta.osm.pbf"})
    void everyJunctionIsAsTheTreesOfGraphHopperSay(String name) {
        Path file = OsmExtract.require(name);
        WalkNetwork network = OsmReader.read(file, OsmOptions.onlyNetwork(), ProgressListener.NONE)
                .network();
        GraphHopper oracle = FootRouting.of(file, folder);
        int[] node = nodes(network, oracle);
        int[] facilities = IntStream.of(FacilityLayout.METRO.junctions(network, 2 * FACILITIES, 5))
                .filter(junction -> node[junction] >= 0)
                .limit(FACILITIES)
                .toArray();
        Map<Integer, Nearest> theirs = nearest(oracle, IntStream.of(facilities).map(j -> node[j]));
        Reach ours = NearestSearch.run(
                SearchGraph.of(WalkTimes.of(network, Profile.ADULT)),
                FacilityLayout.seeds(network, facilities),
                LIMIT_MILLIS);

        int compared = 0;
        int reached = 0;
        double largest = 0;
        double largestPerWalkway = 0;
        for (int junction = 0; junction < node.length; junction++) {
            Nearest expected = theirs.get(node[junction]);
            int millis = ours.junctionMillis(junction);
            if (node[junction] >= 0 && !isOnTheLimit(expected)) {
                compared++;
                assertThat(millis != Reach.UNREACHED)
                        .as("junction %d, theirs %s", junction, expected)
                        .isEqualTo(expected != null);
            }
            if (node[junction] >= 0 && expected != null && millis != Reach.UNREACHED) {
                reached++;
                int walkways = Math.max(expected.edges, walkways(ours, network, junction));
                double difference = Math.abs(millis - expected.millis);
                assertThat(difference)
                        .as("junction %d, ours %d ms, theirs %s", junction, millis, expected)
                        .isLessThanOrEqualTo(HALF_MILLI * walkways + 1e-6);
                largest = Math.max(largest, difference);
                largestPerWalkway = Math.max(largestPerWalkway, walkways == 0 ? 0 : difference / walkways);
            }
        }
        oracle.close();
        LOG.info(
                "{}: {} of {} junctions compared, {} reached, largest difference {} ms in all and {} ms a walkway",
                name,
                compared,
                node.length,
                reached,
                largest,
                largestPerWalkway);
        assertThat(compared).isGreaterThan(node.length * 3 / 4);
        assertThat(reached).isGreaterThan(1_000);
    }

    private static boolean isOnTheLimit(Nearest theirs) {
        return theirs != null && theirs.millis > LIMIT_MILLIS - HALF_MILLI * theirs.edges;
    }

    private static int walkways(Reach reach, WalkNetwork network, int junction) {
        return FacilityLayout.findAt(network, junction)
                .flatMap(reach::routeFrom)
                .map(route -> route.pieces().size())
                .orElse(0);
    }

    private static Map<Integer, Nearest> nearest(GraphHopper oracle, IntStream facilities) {
        Weighting weighting = oracle.createWeighting(oracle.getProfile(FootRouting.PROFILE), new PMap());
        Map<Integer, Nearest> nearest = new HashMap<>();
        facilities.forEach(facility -> {
            ShortestPathTree tree =
                    new ShortestPathTree(oracle.getBaseGraph(), weighting, true, TraversalMode.NODE_BASED);
            tree.setWeightLimit(LIMIT_MILLIS / 1000.0);
            tree.search(
                    facility,
                    label -> nearest.merge(
                            label.node,
                            new Nearest(label.weight * 1000, edges(label)),
                            (a, b) -> a.millis <= b.millis ? a : b));
        });
        return nearest;
    }

    private static int edges(IsoLabel label) {
        int edges = 0;
        for (IsoLabel at = label; at.parent != null; at = at.parent) {
            edges++;
        }
        return edges;
    }

    /**
     * Per junction, GraphHopper's node at the very same place; −1 where either has none or several there, or where no
     * street meets.
     */
    private static int[] nodes(WalkNetwork network, GraphHopper oracle) {
        Map<Long, Integer> nodeAt = new HashMap<>();
        NodeAccess places = oracle.getBaseGraph().getNodeAccess();
        for (int node = 0; node < oracle.getBaseGraph().getNodes(); node++) {
            nodeAt.merge(place(Earth.toE7(places.getLon(node)), Earth.toE7(places.getLat(node))), node, (a, b) -> -1);
        }
        Map<Long, Integer> junctionAt = new HashMap<>();
        for (int junction = 0; junction < network.junctionCount(); junction++) {
            int found = FacilityLayout.findAt(network, junction).isPresent() ? junction : -1;
            junctionAt.merge(place(network.lonE7(junction), network.latE7(junction)), found, (a, b) -> -1);
        }
        int[] nodes = new int[network.junctionCount()];
        Arrays.fill(nodes, -1);
        junctionAt.forEach((place, junction) -> {
            if (junction >= 0) {
                nodes[junction] = nodeAt.getOrDefault(place, -1);
            }
        });
        return nodes;
    }

    private static long place(int lonE7, int latE7) {
        return ((long) lonE7 << 32) | Integer.toUnsignedLong(latE7);
    }
}
