package org.servicecircle.layer.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.servicecircle.web.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever is sent as a filter ends as a condition or as a 4xx, with a fixed seed. */
class FilterFuzzTest {

    private static final Logger LOG = LoggerFactory.getLogger(FilterFuzzTest.class);

    private static final Set<String> PROBLEMS = Set.of("invalid-request", "maybe-swapped", "filter-invalid-geometry");
    private static final int INPUTS = 100_000;
    private static final int LONGEST = 200;
    private static final int DEEP_EVERY = 1_000;

    private static final String[] PIECES = {
        "AND",
        "OR",
        "NOT",
        "(",
        ")",
        ",",
        "=",
        "<>",
        "<",
        "<=",
        ">",
        ">=",
        "LIKE",
        "IN",
        "BETWEEN",
        "IS",
        "NULL",
        "TRUE",
        "FALSE",
        "CASEI(",
        "ACCENTI(",
        "DATE(",
        "TIMESTAMP(",
        "INTERVAL(",
        "'2020-01-01'",
        "'2020-01-01T00:00:00Z'",
        "'..'",
        "name",
        "floors",
        "depth",
        "opensOn",
        "stepFree",
        "geometry",
        "\"name\"",
        "'a%'",
        "1",
        "-2.5e3",
        "1e999",
        "NaN",
        "S_INTERSECTS(",
        "S_EQUALS(",
        "T_AFTER(",
        "T_METBY(",
        "A_CONTAINS(",
        "POINT(",
        "POLYGON((",
        "MULTIPOINT(",
        "GEOMETRYCOLLECTION(",
        "BBOX(",
        "117.9 39.9",
        "0 0, 1 0, 1 1, 0 0",
        "+",
        "*",
        "/",
        "^",
        "'",
        "\"",
        "\\",
        "{",
        "["
    };

    private static final String[] JSON_PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"op\"",
        "\"args\"",
        "\"and\"",
        "\"=\"",
        "\"in\"",
        "\"property\"",
        "\"name\"",
        "1",
        "1e999",
        "NaN",
        "null",
        "true",
        "\"s_within\"",
        "\"bbox\"",
        "\"type\"",
        "\"Point\"",
        "\"coordinates\"",
        "\"t_after\"",
        "\"date\"",
        "\"2020-01-01\"",
        "{\"property\":\"floors\"}",
        "{\"op\":\"not\",\"args\":[",
        "\"interval\"",
        "\"..\""
    };

    private final Random random = new Random(20_260_801);
    private final Map<String, Integer> counts = new TreeMap<>();
    private long allNanos;
    private long slowestNanos;
    private String slowest = "";

    @Test
    void everyInputEndsWell() throws IOException {
        List<StandardExamplesTest.Example> valid = StandardExamplesTest.examples();
        for (int i = 0; i < INPUTS; i++) {
            StandardExamplesTest.Example example = valid.get(random.nextInt(valid.size()));
            boolean json = random.nextBoolean();
            String written = json ? example.json() : example.text();
            switch (i % 4) {
                case 0 -> ask("bytes", json, bytes());
                case 1 -> ask("soup", json, soup(json ? JSON_PIECES : PIECES));
                case 2 -> ask("mutation", json, mutated(written));
                default -> ask("generated", json, generated(json, i % DEEP_EVERY == DEEP_EVERY - 1));
            }
        }
        LOG.info("{} filters read in {} ms: {}", INPUTS, allNanos / 1_000_000, counts);
        LOG.info("The slowest took {} µs: {}", slowestNanos / 1_000, shown(slowest));
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(INPUTS);
        // The draw is of use only if it reaches both ends.
        assertThat(counts.get("mutation condition")).isGreaterThan(1_000);
        assertThat(counts.get("mutation refused")).isGreaterThan(1_000);
    }

    private void ask(String kind, boolean json, String filter) {
        long start = System.nanoTime();
        String end = end(json, filter);
        long nanos = System.nanoTime() - start;
        counts.merge(kind + " " + end, 1, Integer::sum);
        allNanos += nanos;
        if (nanos > slowestNanos) {
            slowestNanos = nanos;
            slowest = filter;
        }
    }

    /** Anything else that is thrown fails the test. */
    private static String end(boolean json, String filter) {
        try {
            Condition condition = json ? TestFields.json(filter) : TestFields.text(filter);
            assertThat(condition).isNotNull();
            return "condition";
        } catch (ProblemException refused) {
            // The message begins with the problem, of which there are one of 400 and two of 422.
            String problem =
                    refused.getMessage().substring(0, refused.getMessage().indexOf(' '));
            if (!PROBLEMS.contains(problem)) {
                throw refused;
            }
            return "refused";
        }
    }

    private String bytes() {
        byte[] bytes = new byte[random.nextInt(LONGEST)];
        random.nextBytes(bytes);
        return new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
    }

    private String soup(String[] pieces) {
        return IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(i -> pieces[random.nextInt(pieces.length)])
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    /** One or two changes: a short piece left out, doubled, moved or overwritten. */
    private String mutated(String filter) {
        StringBuilder text = new StringBuilder(filter);
        for (int i = random.nextInt(2); i >= 0 && !text.isEmpty(); i--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(4));
            String piece = text.substring(from, to);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(to, piece);
                case 2 -> text.delete(from, to).insert(random.nextInt(text.length() + 1), piece);
                default ->
                    text.setCharAt(from, (char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(65536)));
            }
        }
        return text.toString();
    }

    /** A valid filter with valid ones inside, or one that is far too deep or long. */
    private String generated(boolean json, boolean extreme) {
        if (extreme) {
            String unit = json
                    ? "{\"op\":\"not\",\"args\":["
                    : one("(", "NOT ", "NOT(", "CASEI(", "GEOMETRYCOLLECTION(", "1,");
            return unit.repeat(1 + random.nextInt(25_000 / unit.length()));
        }
        Condition condition = new AnyConditions(random.nextLong()).condition(random.nextInt(4));
        String filter = json ? Cql2Writer.json(condition) : Cql2Writer.text(condition);
        return random.nextBoolean() ? filter : mutated(filter);
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String shown(String filter) {
        String start = filter.substring(0, Math.min(40, filter.length())).replaceAll("[^ -~]", "?");
        return filter.length() + " characters, " + start;
    }
}
