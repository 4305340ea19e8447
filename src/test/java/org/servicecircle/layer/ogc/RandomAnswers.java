package org.servicecircle.layer.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.servicecircle.fixture.PlainHttp;

/** Whether any question at all makes the server fail: two thousand drawn from parameters and values, good and bad. */
interface RandomAnswers extends OgcCalls {

    int QUESTIONS = 2000;
    long SEED = 20_261_124;

    List<String> NAMES = List.of(
            "bbox",
            "bbox-crs",
            "crs",
            "datetime",
            "limit",
            "offset",
            "filter",
            "filter-lang",
            "filter-crs",
            "sortby",
            "properties",
            "f",
            "name",
            "category",
            "capacity",
            "opensOn",
            "wheelchair",
            "areaSquareMetres",
            "minutes",
            "asOf",
            "streetCode",
            "kind",
            "lengthMetres",
            "nothing");

    List<String> VALUES = List.of(
            "",
            "0",
            "1",
            "-1",
            "1e308",
            "-1e-308",
            "99999999999999999999",
            "NaN",
            "true",
            "null",
            "x",
            "x' OR 1=1--",
            "%",
            "_",
            "\\",
            "\u0000",
            "\uD83D\uDE00",
            "你好",
            "2026-01-01",
            "0000-01-01",
            "9999-12-31T23:59:59Z",
            "../2026-01-01",
            "2026-01-01/..",
            "116,38,119,41",
            "38,116,41,119",
            "116,38,0,119,41,9",
            "179,-90,-179,90",
            "-180,-90,180,90",
            "0,0,0,0",
            "1e7,1e7,2e7,2e7",
            "-1e12,-1e12,1e12,1e12",
            "4200000,412000,4540000,670000",
            CRS84,
            EPSG + 4326,
            EPSG + 4490,
            EPSG + 4548,
            EPSG + 3857,
            "json",
            "html",
            "cql2-text",
            "cql2-json",
            "name",
            "-name,capacity",
            "name,category",
            "elder.homecare",
            "s1",
            "{\"op\":\"isNull\",\"args\":[{\"property\":\"name\"}]}");

    List<String> TESTS = List.of(
            "name = 'F1站'",
            "name LIKE '%\\%_'",
            "CASEI(name) = CASEI('f')",
            "name < 'M'",
            "name IS NOT NULL",
            "capacity > 3",
            "capacity * 2 > 3",
            "capacity IN (1,2,1e300)",
            "capacity BETWEEN -1e300 AND 1e300",
            "opensOn < DATE('2026-01-01')",
            "T_DURING(opensOn,INTERVAL('0001-01-01','9999-12-31'))",
            "T_AFTER(opensOn,DATE('0000-01-01'))",
            "wheelchair = TRUE",
            "wheelchair",
            "name = category",
            "S_TOUCHES(geometry,POINT(117.2 39.1))",
            "S_CROSSES(geometry,LINESTRING(116 38,119 41))",
            "S_OVERLAPS(geometry,GEOMETRYCOLLECTION(POINT(117 39),LINESTRING(116 38,119 41)))",
            "S_EQUALS(geometry,geometry)",
            "S_WITHIN(geometry,BBOX(116,38,119,41))",
            "S_CONTAINS(geometry,POLYGON((116 38,119 38,119 41,116 38)))",
            "S_DISJOINT(geometry,BBOX(-180,-90,180,90))",
            "residents >= 0",
            "elders60 > 1e5",
            "lengthMetres < 0.5",
            "exec('x')",
            "(",
            "'",
            "TRUE",
            "nonsense");

    @Test
    default void noQuestionMakesTheServerFail() {
        Random random = new Random(SEED);
        List<String> collections = collectionIds();
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < QUESTIONS; i++) {
            String target = OgcCalls.items(collections.get(random.nextInt(collections.size()))) + "?" + query(random);
            PlainHttp.Answer answer = ask(target);
            assertThat(answer.status()).as(target + " " + answer.body()).isIn(200, 400, 422);
            counts.merge(answer.status(), 1, Integer::sum);
        }
        // Enough of each that neither the answers nor the refusals go untried.
        assertThat(counts.get(200)).isGreaterThan(QUESTIONS / 10);
        assertThat(counts.get(400)).isGreaterThan(QUESTIONS / 10);
    }

    private static String query(Random random) {
        List<String> parts = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            parts.add(one(NAMES, random) + "=" + encoded(one(VALUES, random)));
        }
        if (random.nextBoolean()) {
            parts.add("filter=" + encoded(filter(random, 3)));
        }
        return parts.stream().collect(Collectors.joining("&"));
    }

    private static String filter(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 1 -> "NOT (" + filter(random, depth - 1) + ")";
            case 2 -> "(" + filter(random, depth - 1) + " AND " + filter(random, depth - 1) + ")";
            case 3 -> "(" + filter(random, depth - 1) + " OR " + filter(random, depth - 1) + ")";
            default -> one(TESTS, random);
        };
    }

    private static String one(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
