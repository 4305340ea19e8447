package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecircle.fixture.OsmExtract;
import org.servicecircle.ingest.osm.OsmOptions;
import org.servicecircle.ingest.osm.OsmReader;
import org.servicecircle.ingest.osm.ProgressListener;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hundreds of changes on real towns, each compared with a new search, label by label. */
class LiveReachOnExtractIT {

    private static final Logger LOG = LoggerFactory.getLogger(LiveReachOnExtractIT.class);
    private static final int QUARTER_OF_AN_HOUR = 900_000;
    private static final int MOST_MM_BESIDE = 50_000;

    @ParameterizedTest
    @CsvSource({"malta.osm.pbf, 400, 20231111", "porto.osm.pbf, 400, 20231112"})
    void everyLabelIsThatOfANewSearchAfterEveryChange(String name, int changes, long seed) {
        WalkNetwork network = OsmReader.read(OsmExtract.require(name), OsmOptions.onlyNetwork(), ProgressListener.NONE)
                .network();
        Trial trial = new Trial(network, new Random(seed));
        long[] before = trial.labels();
        for (int i = 0; i < changes; i++) {
            trial.change();
            trial.compare();
        }
        while (trial.live.undo().isPresent()) {
            assertThat(trial.live.redoable()).isPositive();
        }
        assertThat(trial.labels()).isEqualTo(before);
        LOG.info(
                "{}: {} changes, {} labels compared after each, {} changed",
                name,
                changes,
                before.length,
                trial.touched);
    }

    /** One town with 200 facilities. */
    private static final class Trial {

        private final WalkNetwork network;
        private final Random random;
        private final Map<Integer, Snap> facilities = new TreeMap<>();
        private final List<Integer> residentsOnly = new ArrayList<>();
        private final LiveReach live;
        private WalkTimes times;
        private int nextFacility = 200;
        private long touched;

        Trial(WalkNetwork network, Random random) {
            this.network = network;
            this.random = random;
            this.times = WalkTimes.of(network, Profile.ELDER);
            for (int facility = 0; facility < nextFacility; facility++) {
                facilities.put(facility, place());
            }
            for (int walkway = 0; walkway < network.walkwayCount(); walkway++) {
                if (!times.isPublic(walkway)) {
                    residentsOnly.add(walkway);
                }
            }
            this.live = LiveReach.of(search());
        }

        /** One change of each kind in turn. Walkways with a facility on them are closed as often as others. */
        void change() {
            Touched change = switch (random.nextInt(6)) {
                case 0 -> add();
                case 1 -> remove();
                case 2 -> move();
                case 3 -> close(walkway());
                case 4 -> close(facilities.get(someFacility()).walkway());
                default -> open();
            };
            touched += change.nodes().length;
        }

        private Touched add() {
            Snap place = random.nextInt(4) == 0 ? facilities.get(someFacility()) : place();
            facilities.put(nextFacility, place);
            return live.add(nextFacility++, List.of(place));
        }

        private Touched remove() {
            int facility = someFacility();
            facilities.remove(facility);
            return live.remove(facility);
        }

        private Touched move() {
            int facility = someFacility();
            Snap place = place();
            facilities.put(facility, place);
            return live.move(facility, List.of(place));
        }

        private Touched close(int walkway) {
            times = times.closing(walkway);
            return live.close(walkway);
        }

        private Touched open() {
            int walkway = residentsOnly.isEmpty() ? walkway() : residentsOnly.get(random.nextInt(residentsOnly.size()));
            times = times.openingToEverybody(walkway);
            return live.openToEverybody(walkway);
        }

        private int someFacility() {
            List<Integer> numbers = List.copyOf(facilities.keySet());
            return numbers.get(random.nextInt(numbers.size()));
        }

        private int walkway() {
            return random.nextInt(network.walkwayCount());
        }

        private Snap place() {
            int walkway = walkway();
            int fromMm = random.nextInt(network.lengthMm(walkway) + 1);
            return new Snap(walkway, fromMm, random.nextInt(MOST_MM_BESIDE), 0, 0);
        }

        private Reach search() {
            List<Seed> seeds = new ArrayList<>();
            facilities.forEach((facility, place) -> seeds.add(new Seed(facility, place)));
            return NearestSearch.run(SearchGraph.of(times), seeds, QUARTER_OF_AN_HOUR);
        }

        void compare() {
            Reach fresh = search();
            long[] labels = labels();
            for (int node = 0; node < labels.length; node++) {
                if (labels[node] != fresh.label(node)) {
                    assertThat(labels[node]).as("node %d", node).isEqualTo(fresh.label(node));
                }
            }
        }

        long[] labels() {
            long[] labels = new long[network.junctionCount() + network.placeCount()];
            for (int node = 0; node < labels.length; node++) {
                labels[node] = live.label(node);
            }
            return labels;
        }
    }
}
