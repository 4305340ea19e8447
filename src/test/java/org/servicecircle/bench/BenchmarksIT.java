package org.servicecircle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.servicecircle.fixture.FacilityLayout;
import org.servicecircle.fixture.OsmExtract;

/** Every contender gives our answer, and every benchmark runs: once each, on a small town, for no figures. */
class BenchmarksIT {

    private static final String TOWN = "liechtenstein";

    /** Those that have pgRouting among their contenders, which has a test of its own. */
    private static final String SEARCHES = "CategoryBenchmark|CategoriesBenchmark";

    @BeforeAll
    static void clear() throws IOException {
        Towns.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "graphhopper, DENSE, 1, 200",
        "graphhopper, METRO, 16, 20",
        "lanes, DENSE, 16, 160",
        "lanes, METRO, 16, 20",
        "jgrapht, DENSE, 1, 200",
        "jgrapht, METRO, 16, 20"
    })
    void givesOurAnswer(String by, FacilityLayout layout, int categories, int facilities) {
        requireTown();
        agrees(by, layout, categories, facilities);
    }

    @ParameterizedTest
    @CsvSource({"DENSE, 1, 100", "METRO, 3, 20"})
    void pgRoutingGivesOurAnswerWithATreeForEachFacility(FacilityLayout layout, int categories, int facilities) {
        requireTown();
        PgRoutingCall.prepare(TOWN);
        agrees("pgrouting", layout, categories, facilities);
    }

    @Test
    void everyBenchmarkOfSearchesRuns() throws RunnerException {
        ChainedOptionsBuilder searches =
                once().include(SEARCHES).param("by", "lanes", "search", "graphhopper", "jgrapht");

        assertThat(namesOfRun(searches))
                .containsExactlyInAnyOrder("OneCategoryBenchmark.nearest", "SixteenCategoriesBenchmark.nearest");
    }

    @Test
    void everyOtherBenchmarkRuns() throws RunnerException {
        ChainedOptionsBuilder others =
                once().include("org.servicecircle.bench").exclude(SEARCHES).exclude("TileBenchmark");

        assertThat(namesOfRun(others)).contains("GrowthBenchmark.nearest");
    }

    @Test
    void tilesAreMadeByUsAndByPostgis() throws RunnerException {
        ChainedOptionsBuilder tiles = once().include("TileBenchmark");
        PgRoutingCall.prepare(TOWN);

        assertThat(namesOfRun(tiles)).containsExactly("TileBenchmark.encode");
    }

    /** In this process, a single time, and a failure is one of the test. */
    private static ChainedOptionsBuilder once() {
        requireTown();
        return new OptionsBuilder()
                .param("town", TOWN)
                .forks(0)
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true);
    }

    private static Set<String> namesOfRun(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build())
                .run().stream()
                        .map(result -> result.getParams().getBenchmark())
                        .map(name -> name.replace("org.servicecircle.bench.", ""))
                        .collect(Collectors.toSet());
    }

    private static void requireTown() {
        OsmExtract.require(TOWN + ".osm.pbf");
    }

    private static void agrees(String by, FacilityLayout layout, int categories, int facilities) {
        Agreement agreement = Agreement.of(Problem.of(TOWN, layout, categories, facilities), by);

        assertThat(agreement.different()).as("%s", agreement).isZero();
        assertThat(agreement.reached()).isGreaterThan(200L * categories);
    }
}
