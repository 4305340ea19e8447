package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.servicecircle.fixture.OsmExtract;
import org.servicecircle.geo.Earth;
import org.servicecircle.ingest.osm.OsmOptions;
import org.servicecircle.ingest.osm.OsmReader;
import org.servicecircle.ingest.osm.ProgressListener;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.Snapper;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;
import org.servicecircle.network.WalkwayLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How much of the reached and of the unreached walkways lies inside the areas of real towns. Measured along the walkways
 * themselves, a point every two metres, without the raster.
 *
 * <p>What no drawing in the plane can part lies one above the other: of 5 minutes around the Ponte Dom Luís I in Porto,
 * whose lower deck is reached and whose upper is not, 94 % are inside, with cells of 5 m not more than 95 %.
 */
class ServiceAreaQualityIT {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceAreaQualityIT.class);

    private static final int FACILITIES = 25;
    private static final int MANY = 100;
    private static final int MM_PER_POINT = 2000;
    private static final int[] LIMITS = {300_000, 600_000, 900_000};

    @ParameterizedTest
    @ValueSource(strings = {"porto.osm.pbf", "malta.osm.pbf"})
    void reachedWalkwaysAreInsideAndOthersOutside(String name) {
        WalkNetwork network = OsmReader.read(OsmExtract.require(name), OsmOptions.everything(), ProgressListener.NONE)
                .network();
        SearchGraph graph = SearchGraph.of(WalkTimes.of(network, Profile.ADULT));
        ServiceAreas areas = ServiceAreas.of(network, AreaRule.DEFAULT);
        Random random = new Random(20261124);
        List<Seed> seeds = seeds(network, random, FACILITIES + MANY);

        List<Tally> tallies = List.of(new Tally(), new Tally(), new Tally());
        for (Seed seed : seeds.subList(0, FACILITIES)) {
            Reach reach = NearestSearch.run(graph, List.of(seed), 900_000);
            List<ServiceArea> drawn = areas.areas(reach, LIMITS);
            for (int i = 0; i < LIMITS.length; i++) {
                tallies.get(i).add(drawn.get(i));
            }
        }
        Tally ofMany = new Tally();
        List<Seed> many = seeds.subList(FACILITIES, FACILITIES + MANY);
        Reach reachOfMany = NearestSearch.run(graph, many, 900_000);
        ServiceArea areaOfMany = areas.areas(reachOfMany, 900_000).get(0);
        ofMany.add(areaOfMany);

        LOG.info("{}: {} facilities at once, cells of {} m: {}", name, MANY, areaOfMany.cellMetres(), ofMany);
        Tally all = new Tally();
        for (int i = 0; i < LIMITS.length; i++) {
            LOG.info("{}: {} facilities, {} minutes: {}", name, FACILITIES, LIMITS[i] / 60_000, tallies.get(i));
            all.add(tallies.get(i));
        }
        tallies.forEach(tally -> tally.check(0.98));
        all.check(0.99);
        ofMany.check(0.99);
    }

    private static List<Seed> seeds(WalkNetwork network, Random random, int count) {
        Snapper snapper = Snapper.of(network, Profile.ADULT, Snapper.DEFAULT_MAX_METRES);
        List<Seed> seeds = new ArrayList<>();
        while (seeds.size() < count) {
            int junction = random.nextInt(network.junctionCount());
            Optional<Snap> snap = snapper.snapEntrance(
                    network.lonE7(junction) + random.nextInt(2_000), network.latE7(junction) + random.nextInt(2_000));
            snap.ifPresent(at -> seeds.add(new Seed(seeds.size(), at)));
        }
        return seeds;
    }

    /** Lengths in millimetres. */
    private static final class Tally {

        private double reached;
        private double reachedInside;
        private double unreachedNear;
        private double unreachedInside;

        void add(Tally other) {
            reached += other.reached;
            reachedInside += other.reachedInside;
            unreachedNear += other.unreachedNear;
            unreachedInside += other.unreachedInside;
        }

        void check(double leastInside) {
            assertThat(reachedInside).as("%s", this).isGreaterThanOrEqualTo(leastInside * reached);
            assertThat(unreachedInside).as("%s", this).isLessThanOrEqualTo(0.02 * unreachedNear);
            assertThat(unreachedInside).as("%s", this).isLessThanOrEqualTo(0.02 * (reachedInside + unreachedInside));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.2f %% of reached inside, %.2f %% of unreached in its box inside, %.2f %% of all inside unreached",
                    100 * reachedInside / reached,
                    100 * unreachedInside / unreachedNear,
                    100 * unreachedInside / (reachedInside + unreachedInside));
        }

        void add(ServiceArea area) {
            assertThat(area.polygons().isValid()).isTrue();
            WalkNetwork network = area.reached().network();
            Envelope box = area.polygons().getEnvelopeInternal();
            IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(area.polygons());
            for (int w = 0; w < network.walkwayCount(); w++) {
                if (network.lengthMm(w) > 0 && near(network, w, box)) {
                    addWalkway(area.reached(), w, box, locator);
                }
            }
        }

        private static boolean near(WalkNetwork network, int walkway, Envelope box) {
            Envelope own = new Envelope();
            for (int i = 0; i < network.shapeSize(walkway); i++) {
                own.expandToInclude(
                        Earth.toDegrees(network.shapeLonE7(walkway, i)),
                        Earth.toDegrees(network.shapeLatE7(walkway, i)));
            }
            return own.intersects(box);
        }

        private void addWalkway(ReachedWalkways walkways, int w, Envelope box, IndexedPointInAreaLocator locator) {
            int length = walkways.network().lengthMm(w);
            int points = Math.max(1, length / MM_PER_POINT);
            double mm = (double) length / points;
            for (int k = 0; k < points; k++) {
                int offset = (int) ((k + 0.5) * mm);
                WalkwayLine at = WalkwayLine.of(walkways.network(), w, offset, offset);
                Coordinate point = new Coordinate(Earth.toDegrees(at.lonE7()[0]), Earth.toDegrees(at.latE7()[0]));
                boolean inside = locator.locate(point) != Location.EXTERIOR;
                if (walkways.holds(w, offset)) {
                    reached += mm;
                    reachedInside += inside ? mm : 0;
                } else if (box.contains(point)) {
                    unreachedNear += mm;
                    unreachedInside += inside ? mm : 0;
                }
            }
        }
    }
}
