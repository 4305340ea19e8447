package org.servicecircle.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.servicecircle.coverage.SearchGraph;

/** Makes Markdown tables of the JSON that the rounds left: a table a benchmark, a row a contender, ratios to the first. */
public final class Report {

    private Report() {}

    /** Reads and writes in the folder of {@link Towns#folder()}. */
    public static void main(String[] arguments) throws IOException {
        List<Measured> all = Measured.read(Towns.folder());
        StringBuilder text = new StringBuilder();
        text.append(Runtime.getRuntime().availableProcessors())
                .append(" processors, ")
                .append(System.getProperty("java.vm.name"))
                .append(' ')
                .append(Runtime.version())
                .append(". Median of the rounds; in brackets, how many times the first row's.\n");
        for (String benchmark : all.stream().map(Measured::benchmark).distinct().toList()) {
            List<Measured> rows =
                    all.stream().filter(m -> m.benchmark().equals(benchmark)).toList();
            text.append("\n## ")
                    .append(benchmark)
                    .append(", ")
                    .append(rows.get(0).unit())
                    .append("\n\n");
            text.append(benchmark.equals("Growth") ? growth(rows) : table(rows));
        }
        Files.writeString(Towns.folder().resolve("report.md"), text);
        System.out.println(text);
    }

    private static String table(List<Measured> all) {
        List<Map<String, String>> settings =
                all.stream().map(Measured::setting).distinct().toList();
        StringBuilder text = new StringBuilder("| |");
        settings.forEach(setting ->
                text.append(' ').append(String.join(", ", setting.values())).append(" |"));
        text.append("\n|---|").append("---|".repeat(settings.size())).append('\n');
        for (String by : all.stream().map(Measured::by).distinct().toList()) {
            text.append("| ").append(by).append(" |");
            settings.forEach(
                    setting -> text.append(' ').append(cell(all, by, setting)).append(" |"));
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(List<Measured> all, String by, Map<String, String> setting) {
        List<Measured> column =
                all.stream().filter(m -> m.setting().equals(setting)).toList();
        Measured first = column.get(0);
        return column.stream()
                .filter(m -> m.by().equals(by))
                .findFirst()
                .map(m -> number(m.median())
                        + (by.equals(first.by()) || m.isCounter()
                                ? ""
                                : " (" + number(m.median() / first.median()) + " ×)"))
                .orElse("–");
    }

    private static String growth(List<Measured> all) {
        StringBuilder text = new StringBuilder(
                "| network | walkways | bytes a walkway | reached junctions | ms | ns a walkway |\n|---|---|---|---|---|---|\n");
        for (Measured measured : all) {
            String town = measured.setting().get("town");
            Problem problem = GrowthBenchmark.problem(town);
            SearchGraph graph = problem.graph();
            int walkways = problem.network().walkwayCount();
            long reached = IntStream.of(new OurSearch(problem).millis()[0])
                    .filter(millis -> millis != Contender.UNREACHED)
                    .count();
            text.append(List.of(
                            town,
                            String.format(Locale.ROOT, "%,d", walkways),
                            number((double) graph.bytes() / walkways),
                            String.format(Locale.ROOT, "%,d", reached),
                            number(measured.median()),
                            number(measured.median() * 1e6 / walkways))
                    .stream()
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        return text.toString();
    }

    /** Three digits that count. */
    private static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : rounded.toPlainString();
    }
}
