package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
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
@SpringBootTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:golden;DB_CLOSE_DELAY=-1",
            "service-circle.network-dir=target/networks/golden"
        })
class HexiGoldenIT {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/hexi-elder-15.csv");
    private static final String QUESTION =
            "/api/v1/coverage?category=elder.homecare&profile=elder&minutes=15&asOf=2026-11-01";
    private static final List<String> GROUPS = List.of("residents", "elders60", "elders80", "dwellings");
    private static final List<String> PARTS = List.of("total", "covered", "uncovered", "unknown");

    @Autowired
    private MockMvcTester mvc;

    @Test
    void streetsAreCoveredAsCommitted() throws IOException {
        JsonNode coverage = get(QUESTION);
        String found = table(coverage);
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, found);
        }
        assertThat(found).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void sumsAreExactAndTheTotalsKnown() throws IOException {
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

    private static long sum(JsonNode coverage, String group, String part) {
        return StreamSupport.stream(coverage.path("areas").spliterator(), false)
                .mapToLong(row -> row.path(group).path(part).asLong())
                .sum();
    }

    private JsonNode get(String uri) throws IOException {
        var response = mvc.get().uri(uri).exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return new JsonMapper().readTree(response.getContentAsString(StandardCharsets.UTF_8));
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
        GROUPS.forEach(
                group -> PARTS.forEach(part -> line.add(row.path(group).path(part).asString(""))));
        return line.add(row.path("medianMinutes").asString(""))
                .add(row.path("p90Minutes").asString(""))
                .add(row.path("fromOutsideDistrict").asString(""))
                .toString();
    }
}
