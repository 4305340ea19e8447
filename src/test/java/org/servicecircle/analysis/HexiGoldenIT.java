package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answer of the shipped Hexi data to the headline question, street by street, as it was committed. After a wanted
 * change of the data or the method renew it with
 *
 * <pre>mvn verify -Dit.test=HexiGoldenIT -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.renew=true</pre>
 *
 * and read the difference before committing it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HexiGoldenIT {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/hexi-elder-15.csv");
    private static final String QUESTION =
            "/api/v1/coverage?category=elder.homecare&profile=elder&minutes=15&asOf=2026-11-01";
    private static final List<String> GROUPS = List.of("residents", "elders60", "elders80", "dwellings");
    private static final List<String> PARTS = List.of("total", "covered", "uncovered", "unknown");

    private final HttpClient client = HttpClient.newHttpClient();

    /** The browser tests ask the same platform: Hexi is loaded once for all of them. */
    @LocalServerPort
    private int port;

    @Test
    void streetsAreCoveredAsCommitted() throws Exception {
        JsonNode coverage = get(QUESTION);
        String found = table(coverage);
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, found);
        }
        assertThat(found).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void sitesForTheUncoveredAddUp() throws Exception {
        JsonNode district = get(QUESTION).at("/district/residents");
        for (String candidates : List.of("plots", "junctions")) {
            JsonNode siting = get(QUESTION.replace("coverage", "siting") + "&sites=10&candidates=" + candidates);
            assertThat(siting.path("before")).isEqualTo(district);
            assertThat(siting.path("sites").size()).as(candidates).isBetween(1, 10);
            long sum = 0;
            long last = Long.MAX_VALUE;
            for (JsonNode site : siting.path("sites")) {
                long gain = site.at("/gained/residents").asLong();
                sum += gain;
                assertThat(gain).isBetween(10L, last);
                assertThat(site.path("gainedSoFar").asLong()).isEqualTo(sum);
                assertThat(site.path("communityCode").asString()).startsWith("120103");
                last = gain;
            }
            assertThat(siting.at("/after/covered").asLong())
                    .isEqualTo(district.path("covered").asLong() + sum);
            assertThat(siting.path("mostGained").asLong()).isGreaterThanOrEqualTo(sum);
        }
    }

    @Test
    void sumsAreExactAndTheTotalsKnown() throws Exception {
        JsonNode byStreet = get(QUESTION);
        JsonNode byCommunity = get(QUESTION + "&by=community");
        assertThat(byStreet.path("areas").size()).isEqualTo(14);
        assertThat(byCommunity.path("areas").size()).isEqualTo(149);
        assertThat(byStreet.at("/district/residents/total").asInt()).isEqualTo(822_174);
        for (String group : List.of("residents", "elders60", "dwellings")) {
            for (String part : PARTS) {
                long district = byStreet.at("/district/" + group + "/" + part).asLong();
                assertThat(sum(byStreet, group, part)).isEqualTo(district);
                assertThat(sum(byCommunity, group, part)).isEqualTo(district);
            }
        }
    }

    @Test
    void everyStoredFileOfTheManifestIsListedWithItsSource() throws Exception {
        JsonNode sources = get("/api/v1/place").path("sources");
        List<String> manifest = Files.readAllLines(Path.of("gis-data/manifest.csv")).stream()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                // Read when an extract is imported, never stored.
                .filter(file -> !file.equals("reference/osm-categories.csv"))
                .sorted()
                .toList();
        assertThat(sources.valueStream().map(source -> source.path("file").asString()))
                .containsExactlyElementsOf(manifest);
        assertThat(sources.valueStream()).allSatisfy(source -> {
            assertThat(source.path("title").asString()).isNotBlank();
            assertThat(source.path("origin").asString()).isNotBlank();
            assertThat(source.path("licence").asString()).isNotBlank();
        });
    }

    @Test
    void theCentresOfTheDistrictAreCountedWithoutTheNeighbours() throws Exception {
        JsonNode homeCare = get("/api/v1/categories")
                .path("items")
                .valueStream()
                .filter(row -> row.path("code").asString().equals("elder.homecare"))
                .findFirst()
                .orElseThrow();
        assertThat(homeCare.path("openWithin").asInt()).isEqualTo(46);
        assertThat(homeCare.path("open").asInt())
                .isEqualTo(homeCare.path("facilities").asInt()
                        - homeCare.path("planned").asInt());
    }

    @Test
    void theNamedStandardsAreRowsWithSources() throws Exception {
        List<JsonNode> standards =
                get("/api/v1/standards").path("items").valueStream().toList();
        assertThat(standards.get(0).path("code").asString()).isEqualTo("elder-15");
        assertThat(standards)
                .allSatisfy(row -> assertThat(row.path("source").asString()).isNotBlank());
        assertThat(standards)
                .filteredOn(row -> row.path("category").asString().equals("park.pocket"))
                .extracting(row -> row.path("code").asString()
                        + " " + row.path("metres").asInt()
                        + " " + row.path("verified").asBoolean())
                .containsExactly("pocket-park-500 500 true", "pocket-park-300 300 false");
    }

    @Test
    void everyCategoryAtOnceIsWhatEachIsByItself() throws Exception {
        OverviewComparison.Api api = (uri, headers) -> get(uri);
        int cells = OverviewComparison.check(api, "asOf=2026-11-01&profile=elder&minutes=15");
        assertThat(cells).isGreaterThanOrEqualTo(14 * 10);
        OverviewComparison.check(api, "asOf=2026-11-01&profile=wheelchair&minutes=30&at=22:00&by=community");
    }

    @Test
    void streetsOweTheSameWhetherSearchedOneByOneOrTogether() throws Exception {
        String question = "profile=adult&minutes=10&at=09:17&asOf=2026-11-";
        JsonNode oneByOne = get("/api/v1/coverage?category=elder.homecare&" + question + "02");
        // Prepares the ground; Tuesday's question is another one on the same ground.
        get("/api/v1/coverage/overview?" + question + "02");
        JsonNode together = get("/api/v1/coverage?category=elder.homecare&" + question + "03");

        assertThat(together.path("areas")).isEqualTo(oneByOne.path("areas"));
        assertThat(together.at("/district/fromOutsideStreet").asLong()).isPositive();
    }

    private static long sum(JsonNode coverage, String group, String part) {
        return StreamSupport.stream(coverage.path("areas").spliterator(), false)
                .mapToLong(row -> row.path(group).path(part).asLong())
                .sum();
    }

    private JsonNode get(String uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + uri))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new JsonMapper().readTree(response.body());
    }

    private static String table(JsonNode coverage) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        StringJoiner header = new StringJoiner(",");
        header.add("code").add("name");
        GROUPS.forEach(group -> PARTS.forEach(part -> header.add(group + "." + part)));
        lines.add(header.add("median").add("p90").add("fromOutsideDistrict").toString());
        coverage.path("areas").forEach(row -> lines.add(line(row)));
        return lines.add(line(coverage.path("district"))).toString();
    }

    private static String line(JsonNode row) {
        StringJoiner line = new StringJoiner(",");
        line.add(row.path("code").asString("")).add(row.path("name").asString());
        GROUPS.forEach(group ->
                PARTS.forEach(part -> line.add(row.path(group).path(part).asString(""))));
        return line.add(row.path("medianMinutes").asString(""))
                .add(row.path("p90Minutes").asString(""))
                .add(row.path("fromOutsideDistrict").asString(""))
                .toString();
    }
}
