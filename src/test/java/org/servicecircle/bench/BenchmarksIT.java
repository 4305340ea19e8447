package org.servicecircle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.servicecircle.fixture.FacilityLayout;
import org.servicecircle.fixture.OsmExtract;

/** Every contender gives our answer, and every benchmark runs: once each, on a small town, for no figures. */
class BenchmarksIT {

    private static final String TOWN = "liechtenstein";

    @BeforeAll
    static void clear() throws IOException {
        Towns.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "graphhopper, DENSE, 1, 200",
        "graphhopper, METRO, 16, 20",
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
    void everyBenchmarkRuns() throws RunnerException {
        requireTown();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("org.servicecircle.bench")
                        .param("town", TOWN)
                        .param("by", "search", "graphhopper", "jgrapht")
                        .forks(0)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.NONE)
                        .shouldFailOnError(true)
                        .build())
                .run();

        assertThat(results)
                .extracting(result -> result.getParams().getBenchmark())
                .contains("org.servicecircle.bench.OneCategoryBenchmark.nearest")
                .contains("org.servicecircle.bench.SixteenCategoriesBenchmark.nearest")
                .contains("org.servicecircle.bench.GrowthBenchmark.nearest");
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
