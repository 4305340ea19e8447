package org.servicecircle.ingest.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.coverage.Hierarchy;
import org.servicecircle.coverage.HomePoints;
import org.servicecircle.coverage.SearchComparison;
import org.servicecircle.coverage.SearchGraph;
import org.servicecircle.coverage.Seed;
import org.servicecircle.fixture.OsmExtract;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.SnapBatch;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Many kinds at once against one search for each, on real towns: every junction, and homes at random places. */
class ManySearchOnExtractsIT {

    private static final Logger LOG = LoggerFactory.getLogger(ManySearchOnExtractsIT.class);

    private static final long SEED = 20231104;
    private static final int HOMES = 2000;
    private static final int MINUTE = 60_000;

    @ParameterizedTest
    @ValueSource(strings = {"liechtenstein.osm.pbf", "malta.osm.pbf", "porto.osm.pbf"})
    void agreesWithOneSearchForEachKind(String name) {
        WalkNetwork network = OsmReader.read(OsmExtract.require(name), OsmOptions.onlyNetwork(), ProgressListener.NONE)
                .network();
        Random random = new Random(SEED);
        int reached = 0;
        for (Profile profile : List.of(Profile.ADULT, Profile.ELDER, Profile.WHEELCHAIR)) {
            SearchGraph graph = SearchGraph.of(WalkTimes.of(network, profile, someClosed(network, random)));
            Hierarchy hierarchy = Hierarchy.of(graph);
            HomePoints homes = HomePoints.of(
                    graph,
                    new SnapBatch(
                            places(network, random, HOMES).stream()
                                    .map(Optional::of)
                                    .toList(),
                            List.of()));
            for (int kinds : new int[] {1, 3, 16, 17}) {
                int minutes = 5 + random.nextInt(56);
                reached += SearchComparison.check(hierarchy, kinds(network, random, kinds), minutes * MINUTE, homes);
            }
        }
        LOG.info("{}: {} labels within the limit, all equal", name, reached);
        assertThat(reached).as("labels that say something").isGreaterThan(network.junctionCount());
    }

    /** One walkway in fifty is shut, and so are all gates. */
    private static BitSet someClosed(WalkNetwork network, Random random) {
        BitSet closed = new BitSet();
        for (int w = 0; w < network.walkwayCount(); w++) {
            closed.set(w, random.nextInt(50) == 0 || !network.openingHours(w).isEmpty());
        }
        return closed;
    }

    private static List<List<Seed>> kinds(WalkNetwork network, Random random, int count) {
        List<List<Seed>> kinds = new ArrayList<>();
        for (int kind = 0; kind < count; kind++) {
            List<Snap> places = places(network, random, 1 + random.nextInt(300));
            kinds.add(IntStream.range(0, places.size())
                    .mapToObj(i -> new Seed(i / 2, places.get(i)))
                    .toList());
        }
        return kinds;
    }

    private static List<Snap> places(WalkNetwork network, Random random, int count) {
        List<Snap> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int walkway = random.nextInt(network.walkwayCount());
            int along = random.nextInt(network.lengthMm(walkway) + 1);
            places.add(new Snap(walkway, along, random.nextInt(50_000), 0, 0));
        }
        return places;
    }
}
