package org.servicecircle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One benchmark with one choice of parameters, over all rounds.
 *
 * @param benchmark name of its class, without the package and the last word
 * @param by which contender; empty where there is but one
 * @param setting the other parameters that have more than one value in this benchmark, by name
 * @param scores one a round
 * @param unit of the scores
 */
record Measured(String benchmark, String by, Map<String, String> setting, List<Double> scores, String unit) {

    private static final String EACH_OF = ", each of ";

    private record Key(String benchmark, String by, Map<String, String> setting) {}

    /** The median of the rounds. */
    double median() {
        List<Double> sorted = scores.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** All that the JSON files of a folder hold, in the order in which it was run. */
    static List<Measured> read(Path folder) {
        Map<Key, Measured> all = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("round-\\d+\\.json"))
                    .sorted()
                    .toList()) {
                JsonMapper.shared().readTree(file.toFile()).forEach(result -> add(result, all));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all.values());
    }

    private static void add(JsonNode result, Map<Key, Measured> all) {
        String[] name = result.get("benchmark").asString().split("\\.", -1);
        String benchmark = name[name.length - 2].replace("Benchmark", "");
        Map<String, String> setting = new LinkedHashMap<>();
        JsonNode parameters = result.path("params");
        parameters
                .propertyNames()
                .forEach(key -> setting.put(key, parameters.get(key).asString()));
        String by = setting.containsKey("by") ? setting.remove("by") : "";
        JsonNode metric = result.get("primaryMetric");
        if (result.get("mode").asString().equals("sample")) {
            JsonNode percentiles = metric.get("scorePercentiles");
            add(
                    new Key(benchmark, by + ", median", setting),
                    percentiles.get("50.0").asDouble(),
                    metric,
                    all);
            add(
                    new Key(benchmark, by + ", 95th percentile", setting),
                    percentiles.get("95.0").asDouble(),
                    metric,
                    all);
            return; // what JMH calls secondary here are more percentiles
        }
        add(new Key(benchmark, by, setting), metric.get("score").asDouble(), metric, all);
        result.path("secondaryMetrics").properties().forEach(counter -> {
            JsonNode each = counter.getValue();
            add(
                    new Key(benchmark, by + EACH_OF + counter.getKey(), setting),
                    each.get("score").asDouble(),
                    each,
                    all);
        });
    }

    /** Whether this is the time for each of what was counted, not for the whole. */
    boolean isCounter() {
        return by.contains(EACH_OF);
    }

    private static void add(Key key, double score, JsonNode metric, Map<Key, Measured> all) {
        String unit = metric.get("scoreUnit").asString();
        all.computeIfAbsent(key, absent -> new Measured(key.benchmark, key.by, key.setting, new ArrayList<>(), unit))
                .scores
                .add(score);
    }
}
