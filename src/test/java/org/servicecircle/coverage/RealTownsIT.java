package org.servicecircle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.fixture.FacilityLayout;
import org.servicecircle.fixture.OsmExtract;
import org.servicecircle.geo.Earth;
import org.servicecircle.ingest.osm.OsmDwelling;
import org.servicecircle.ingest.osm.OsmOptions;
import org.servicecircle.ingest.osm.OsmReader;
import org.servicecircle.ingest.osm.ProgressListener;
import org.servicecircle.network.Profile;
import org.servicecircle.network.Snap;
import org.servicecircle.network.Snapper;
import org.servicecircle.network.WalkNetwork;
import org.servicecircle.network.WalkTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whole towns, junction by junction and home by home, against {@link PlainDijkstra}: the same milliseconds and the same
 * facility, for few and many facilities, with some walkways shut, however many searches run at the same time.
 */
class RealTownsIT {

    private static final Logger LOG = LoggerFactory.getLogger(RealTownsIT.class);

    private static final List<Profile> PROFILES = List.of(Profile.ADULT, Profile.ELDER, Profile.WHEELCHAIR);
    private static final int[] LIMITS_MILLIS = {300_000, 900_000, 3_600_000};

    /** One batch of a search, and several. */
    private static final int[] ENTRANCES = {24, 1_000};

    private static final int POINTS = 3_000;
    private static final int THREADS = 4;

    /** What is asked, and what the plain search says: nulls where nothing is near enough. */
    private record Question(
            String name,
            SearchGraph graph,
            List<Seed> seeds,
            List<Snap> homes,
            List<PlainDijkstra.Nearest> atJunctions,
            List<PlainDijkstra.Nearest> atHomes) {}

    /** How much was compared, and the largest difference of times. */
    private record Tally(long junctions, long homes, long reached, long largestMillis) {

        Tally plus(Tally other) {
            return new Tally(
                    junctions + other.junctions,
                    homes + other.homes,
                    reached + other.reached,
                    Math.max(largestMillis, other.largestMillis));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"liechtenstein.osm.pbf", "malta.osm.pbf", "porto.osm.pbf"})
    void everyJunctionAndHomeIsAsThePlainSearchFindsIt(String name) throws Exception {
        var extract = OsmReader.read(OsmExtract.require(name), OsmOptions.everything(), ProgressListener.NONE);
        WalkNetwork network = extract.network();
        List<Question> questions = new ArrayList<>();
        for (Profile profile : PROFILES) {
            WalkTimes times = WalkTimes.of(network, profile, oneInTwentyShut(network));
            List<Snap> homes = homes(network, profile, extract.dwellings());
            questions.addAll(questions(name, SearchGraph.of(times), homes));
        }
        Tally alone = compare(questions, 1);
        Tally together = compare(questions, THREADS);

        assertThat(together).isEqualTo(alone);
        assertThat(alone.largestMillis()).isZero();
        assertThat(alone.reached()).isGreaterThan(alone.homes() / 10);
        LOG.info(
                "{}: {} searches by 1 and by {} threads, {} junctions and {} homes compared, {} homes reached,"
                        + " largest difference {} ms",
                name,
                questions.size() * LIMITS_MILLIS.length,
                THREADS,
                alone.junctions(),
                alone.homes(),
                alone.reached(),
                alone.largestMillis());
    }

    private static List<Question> questions(String town, SearchGraph graph, List<Snap> homes) {
        List<Question> questions = new ArrayList<>();
        WalkNetwork network = graph.times().network();
        for (FacilityLayout layout : FacilityLayout.values()) {
            for (int entrances : ENTRANCES) {
                List<Seed> seeds = seeds(layout.places(network, entrances, 4711 + entrances));
                PlainDijkstra plain = PlainDijkstra.run(graph.times(), seeds, LIMITS_MILLIS[LIMITS_MILLIS.length - 1]);
                questions.add(new Question(
                        town + ", " + graph.times().profile().code() + ", " + layout + ", " + entrances,
                        graph,
                        seeds,
                        homes,
                        IntStream.range(0, network.junctionCount())
                                .mapToObj(plain::atJunction)
                                .toList(),
                        homes.stream().map(plain::at).toList()));
            }
        }
        return questions;
    }

    private static Tally compare(List<Question> questions, int threads) throws InterruptedException {
        List<Callable<Tally>> tasks = new ArrayList<>();
        for (Question question : questions) {
            for (int limit : LIMITS_MILLIS) {
                tasks.add(() -> compare(question, limit));
            }
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return pool.invokeAll(tasks).stream().map(RealTownsIT::result).reduce(new Tally(0, 0, 0, 0), Tally::plus);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Tally result(Future<Tally> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Tally compare(Question question, int limit) {
        Reach reach = NearestSearch.run(question.graph, question.seeds, limit);
        long largest = 0;
        long reached = 0;
        for (int j = 0; j < question.atJunctions.size(); j++) {
            largest = Math.max(
                    largest,
                    difference(
                            question.name + ", junction " + j,
                            question.atJunctions.get(j),
                            reach.junctionMillis(j),
                            reach.junctionFacility(j),
                            limit));
        }
        for (int h = 0; h < question.homes.size(); h++) {
            Snap home = question.homes.get(h);
            int millis = reach.millisFrom(home);
            largest = Math.max(
                    largest,
                    difference(
                            question.name + ", home " + home,
                            question.atHomes.get(h),
                            millis,
                            reach.facilityFrom(home),
                            limit));
            reached += millis != Reach.UNREACHED ? 1 : 0;
        }
        return new Tally(question.atJunctions.size(), question.homes.size(), reached, largest);
    }

    private static long difference(
            String what, PlainDijkstra.Nearest expected, int millis, int facility, int limitMillis) {
        boolean within = expected != null && expected.millis() <= limitMillis;
        assertThat(facility).as("facility of %s", what).isEqualTo(within ? expected.facility() : -1);
        assertThat(millis == Reach.UNREACHED).as("no time of %s", what).isEqualTo(!within);
        return within ? Math.abs(millis - expected.millis()) : 0;
    }

    /** Two entrances to each facility. */
    private static List<Seed> seeds(List<Snap> places) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> new Seed(i / 2, places.get(i)))
                .toList();
    }

    private static BitSet oneInTwentyShut(WalkNetwork network) {
        BitSet shut = new BitSet();
        new Random(7)
                .ints(network.walkwayCount() / 20, 0, network.walkwayCount())
                .forEach(shut::set);
        return shut;
    }

    /** The dwellings that can be linked, and points on walkways of every kind, which a town of few houses needs. */
    private static List<Snap> homes(WalkNetwork network, Profile profile, List<OsmDwelling> dwellings) {
        Snapper snapper = Snapper.of(network, profile, Snapper.DEFAULT_MAX_METRES);
        Stream<Snap> linked = dwellings.stream()
                .flatMap(home -> snapper.snap(Earth.toE7(home.lon()), Earth.toE7(home.lat())).stream());
        return Stream.concat(linked, FacilityLayout.METRO.places(network, POINTS, 42).stream())
                .toList();
    }
}
