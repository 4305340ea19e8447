package org.servicecircle.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.servicecircle.fixture.FacilityLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the benchmarks in rounds: each round gives each benchmark one fork, so that a slow minute of the machine falls on
 * all contenders alike. {@link Report} takes the medians.
 */
public final class Benchmarks {

    private static final Logger LOG = LoggerFactory.getLogger(Benchmarks.class);

    private static final String TOWN = "porto";
    private static final String HEAP = "-Xmx2g";
    private static final int FACILITIES = 200;

    private Benchmarks() {}

    /**
     * Writes JSON and a table to the folder of {@link Towns#folder()}.
     *
     * @param arguments which benchmarks, as a regular expression found in their names; how many rounds
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        String include = arguments[0];
        int rounds = Integer.parseInt(arguments[1]);
        Towns.clear();
        try {
            Towns.network(TOWN);
            Towns.network(GrowthBenchmark.LARGEST); // making it takes more memory than a fork has
        } catch (AssertionFailedError e) {
            LOG.error("no benchmark without the extract of {}: {}", TOWN, e.getMessage());
            System.exit(1);
        }
        String[] properties = prepare();
        for (int round = 1; round <= rounds; round++) {
            Options options = new OptionsBuilder()
                    .include(include)
                    .forks(1)
                    .jvmArgsAppend(HEAP)
                    .jvmArgsAppend(properties)
                    .resultFormat(ResultFormatType.JSON)
                    .result(file(round).toString())
                    .build();
            new Runner(options).run();
        }
        Report.main(new String[] {});
    }

    static Path file(int round) {
        return Towns.folder().resolve("round-" + round + ".json");
    }

    /** What the forks must be told to find pgRouting's database; nothing where there can be none. */
    private static String[] prepare() {
        agree("graphhopper");
        agree("jgrapht");
        try {
            List<String> properties = PgRoutingCall.prepare(TOWN);
            agree("pgrouting");
            return properties.toArray(String[]::new);
        } catch (AssertionFailedError | TestAbortedException e) {
            LOG.warn("without pgRouting, its benchmarks will fail and be left out: {}", e.getMessage());
            return new String[0];
        }
    }

    private static void agree(String by) {
        Agreement agreement = Agreement.of(Problem.of(TOWN, FacilityLayout.DENSE, 1, FACILITIES), by);
        LOG.info("{}: {}", by, agreement);
        if (agreement.different() > 0) {
            throw new IllegalStateException(by + " gives other answers than ours: " + agreement);
        }
    }
}
