package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.area.Dwelling;
import org.servicecircle.area.DwellingRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the API answers for {@link LineTown}, on every database. Every figure follows from its drawing: an elder walks
 * 0.78 m/s, and minutes are tenths rounded up.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({LineTown.class, ApiContract.Noon.class})
@TestPropertySource(properties = "service-circle.shipped-data=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ApiContract {

    /** Wednesday, 25 November 2026, noon in Shanghai. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Noon {

        @Bean
        @Primary
        Clock noon() {
            return Clock.fixed(Instant.parse("2026-11-25T04:00:00Z"), ZoneOffset.UTC);
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LineTown town;

    @Autowired
    private DwellingRepository dwellings;

    @BeforeAll
    void storeTown() throws Exception {
        // Nothing is loaded yet: that is an answer too.
        JsonNode empty = get("/api/v1/coverage");
        assertThat(empty.at("/district/dwellings/total").asInt()).isZero();
        assertThat(empty.at("/district/share").isNull()).isTrue();
        assertThat(codes(empty.at("/notes"))).containsExactly("no-network", "no-dwellings", "no-facilities");
        assertThat(get("/api/v1/gaps").at("/total").asInt()).isZero();
        town.store();
    }

    private MockHttpServletResponse answer(String uri, String... headers) {
        var request = mvc.get().uri(uri);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange().getResponse();
    }

    private JsonNode get(String uri, String... headers) throws UnsupportedEncodingException {
        MockHttpServletResponse response = answer(uri, headers);
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(200);
        return JSON.readTree(body);
    }

    private JsonNode problem(String uri, int status) throws UnsupportedEncodingException {
        MockHttpServletResponse response = answer(uri);
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        return JSON.readTree(body);
    }

    private static List<String> codes(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path("code").asString())
                .toList();
    }

    private static void counts(JsonNode counts, long total, long covered, long uncovered, long unknown) {
        assertThat(List.of(
                        counts.path("total").asLong(-1),
                        counts.path("covered").asLong(-1),
                        counts.path("uncovered").asLong(-1),
                        counts.path("unknown").asLong(-1)))
                .containsExactly(total, covered, uncovered, unknown);
    }

    private long idOf(String ref) {
        return dwellings.findBySourceRef(ref).map(Dwelling::id).orElseThrow();
    }

    @Test
    void placeTellsWhatIsLoaded() throws Exception {
        JsonNode place = get("/api/v1/place");
        assertThat(place.path("name").asString()).isEqualTo("小路镇");
        assertThat(place.path("schematic").asBoolean()).isTrue();
        assertThat(place.at("/counts/dwellings").asInt()).isEqualTo(6);
        assertThat(place.at("/counts/walkways").asInt()).isEqualTo(1);
        assertThat(place.at("/sources/0/status").asString()).isEqualTo("schematic");
        assertThat(place.path("network").asString()).isEqualTo("current");
        assertThat(get("/api/v1/place", "Accept-Language", "en").path("name").asString())
                .isEqualTo("Lanetown");
    }

    @Test
    void areasAreListedWithTheirPeople() throws Exception {
        JsonNode streets = get("/api/v1/streets");
        assertThat(codes(streets.path("items"))).containsExactly("s1", "s2");
        assertThat(streets.at("/items/0/residents").asInt()).isEqualTo(190);
        assertThat(streets.at("/items/0/communities").asInt()).isEqualTo(2);
        assertThat(streets.path("schematic").asBoolean()).isTrue();
        JsonNode communities = get("/api/v1/communities?street=s1");
        assertThat(codes(communities.path("items"))).containsExactly("c11", "c12");
        assertThat(communities.at("/items/0/streetName").asString()).isEqualTo("西街道");
        // Seven people aged 80 and over are too few to show.
        assertThat(communities.at("/items/0/elders80").isNull()).isTrue();
        assertThat(communities.at("/items/0/fewerThan").asInt()).isEqualTo(10);
        JsonNode shapes = get("/api/v1/communities?f=geojson");
        assertThat(shapes.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(shapes.path("features").size()).isEqualTo(3);
        assertThat(shapes.at("/features/0/geometry/type").asString()).isEqualTo("MultiPolygon");
        assertThat(shapes.at("/features/0/properties/code").asString()).isEqualTo("c11");
    }

    @Test
    void coverageWithoutParametersAsksTheFirstStandard() throws Exception {
        JsonNode coverage = get("/api/v1/coverage");
        assertThat(coverage.at("/question/standard").asString()).isEqualTo("care-15");
        assertThat(coverage.at("/question/asOf").asString()).isEqualTo("2026-11-25");
        assertThat(coverage.path("basis").asString()).isEqualTo("residents");
        counts(coverage.at("/district/residents"), 228, 180, 40, 8);
        counts(coverage.at("/district/elders60"), 46, 36, 8, 2);
        counts(coverage.at("/district/dwellings"), 5, 3, 1, 1);
        assertThat(coverage.at("/district/share").asDouble()).isEqualTo(0.818182);
        assertThat(codes(coverage.path("areas"))).containsExactly("s1", "s2");
        counts(coverage.at("/areas/0/residents"), 190, 150, 40, 0);
        counts(coverage.at("/areas/1/residents"), 38, 30, 0, 8);
        assertThat(coverage.at("/areas/1/share").asDouble()).isEqualTo(1);
    }

    @Test
    void dwellingsOutsideEveryCommunityStandApart() throws Exception {
        JsonNode coverage = get("/api/v1/coverage");
        counts(coverage.at("/outside/dwellings"), 1, 1, 0, 0);
        // Five people are too few to show.
        assertThat(coverage.at("/outside/residents/fewerThan").asInt()).isEqualTo(10);
        assertThat(coverage.at("/outside/share").isNull()).isTrue();
        assertThat(codes(coverage.path("notes"))).containsExactly("schematic", "dwellings-outside");
    }

    @Test
    void minutesAreThoseOfTheDrawing() throws Exception {
        // d1: 10 + 150 + 10 m; d2: 10 + 600 + 10 m; d3: 10 + 1100 + 10 m; d4: 10 + 600 m; d6: 10 + 50 m; at 0.78 m/s.
        JsonNode columns = get("/api/v1/coverage/dwellings");
        assertThat(columns.path("minutes").toString()).isEqualTo("[3.7,13.3,24.0,13.1,null,1.3]");
        assertThat(columns.path("state").toString()).isEqualTo("[0,0,0,0,1,0]");
        assertThat(columns.path("people").toString()).isEqualTo("[100,50,40,30,null,null]");
        assertThat(columns.at("/ids/0").asLong()).isEqualTo(idOf("d1"));
        // Half of the west's 190 people live in d1; nine tenths of them is reached only with d3.
        JsonNode west = get("/api/v1/coverage").at("/areas/0");
        assertThat(west.path("medianMinutes").asDouble()).isEqualTo(3.7);
        assertThat(west.path("p90Minutes").asDouble()).isEqualTo(24.0);
    }

    @Test
    void communitiesAddUpToStreetsAndStreetsToTheDistrict() throws Exception {
        for (String question : List.of("", "&minutes=1", "&minutes=24", "&category=elder", "&at=11:30")) {
            JsonNode streets = get("/api/v1/coverage?by=street" + question);
            JsonNode communities = get("/api/v1/coverage?by=community" + question);
            for (String part : List.of("total", "covered", "uncovered", "unknown")) {
                long district = streets.at("/district/residents/" + part).asLong();
                assertThat(sum(streets, part)).as(question + part).isEqualTo(district);
                assertThat(sum(communities, part)).as(question + part).isEqualTo(district);
            }
        }
    }

    private static long sum(JsonNode coverage, String part) {
        return StreamSupport.stream(coverage.path("areas").spliterator(), false)
                .mapToLong(row -> row.at("/residents/" + part).asLong())
                .sum();
    }

    @Test
    void oneStreetsCommunities() throws Exception {
        JsonNode coverage = get("/api/v1/coverage?by=community&street=s1");
        assertThat(codes(coverage.path("areas"))).containsExactly("c11", "c12");
        counts(coverage.at("/areas/1/residents"), 40, 0, 40, 0);
        assertThat(coverage.at("/areas/1/elders60/fewerThan").asInt()).isEqualTo(10);
        assertThat(coverage.at("/areas/1/share").asDouble()).isZero();
    }

    @Test
    void moreMinutesAndMoreMetresCoverMore() throws Exception {
        counts(get("/api/v1/coverage?minutes=23").at("/district/residents"), 228, 180, 40, 8);
        counts(get("/api/v1/coverage?minutes=24").at("/district/residents"), 228, 220, 0, 8);
        counts(get("/api/v1/coverage?minutes=3").at("/district/residents"), 228, 0, 220, 8);
        // 170 m to the nearest, 620 m to the next.
        counts(get("/api/v1/coverage?metres=170").at("/district/residents"), 228, 100, 120, 8);
        counts(get("/api/v1/coverage?metres=169").at("/district/residents"), 228, 0, 220, 8);
        counts(get("/api/v1/coverage?profile=adult&minutes=15").at("/district/residents"), 228, 220, 0, 8);
    }

    @Test
    void standardInMetres() throws Exception {
        // The park lies 200 m off, but its entrance is on the lane: d1 10 + 250 m, d2 10 + 200 m, d3 10 + 700 m.
        JsonNode coverage = get("/api/v1/coverage?standard=park-500m");
        assertThat(coverage.at("/question/metres").asInt()).isEqualTo(500);
        counts(coverage.at("/district/residents"), 228, 150, 70, 8);
        assertThat(get("/api/v1/facilities?category=park")
                        .at("/items/0/entrances")
                        .asString())
                .isEqualTo("assumed");
    }

    @Test
    void borderCreditIsCountedAndCanBeSwitchedOff() throws Exception {
        JsonNode coverage = get("/api/v1/coverage");
        assertThat(coverage.at("/district/fromOutsideDistrict").asInt()).isEqualTo(30);
        assertThat(coverage.at("/areas/0/fromOutsideDistrict").asInt()).isZero();
        assertThat(coverage.at("/areas/1/fromOutsideDistrict").asInt()).isEqualTo(30);
        assertThat(coverage.at("/areas/1/fromOutsideStreet").asInt()).isEqualTo(30);
        JsonNode inside = get("/api/v1/coverage?border=exclude");
        counts(inside.at("/district/residents"), 228, 150, 70, 8);
        assertThat(inside.at("/district/fromOutsideDistrict").asInt()).isZero();
        // From an hour on foot the west's centre serves the east too, which then owes it to the neighbouring street.
        JsonNode hour = get("/api/v1/coverage?border=exclude&minutes=60");
        assertThat(hour.at("/areas/1/fromOutsideStreet").asInt()).isEqualTo(30);
    }

    @Test
    void plannedFacilitiesCountFromTheirDateAndOnlyWhenAskedFor() throws Exception {
        counts(get("/api/v1/coverage?planned=true").at("/district/residents"), 228, 220, 0, 8);
        counts(get("/api/v1/coverage?planned=true&asOf=2026-01-01").at("/district/residents"), 228, 220, 0, 8);
        counts(get("/api/v1/coverage?planned=true&asOf=2025-12-31").at("/district/residents"), 228, 180, 40, 8);
        counts(get("/api/v1/coverage?planned=false").at("/district/residents"), 228, 180, 40, 8);
    }

    @Test
    void closedAtThatHourIsUncoveredAndSaysSo() throws Exception {
        counts(get("/api/v1/coverage?at=08:00").at("/district/residents"), 228, 180, 40, 8);
        counts(get("/api/v1/coverage?at=07:59").at("/district/residents"), 228, 30, 190, 8);
        // A Sunday.
        counts(get("/api/v1/coverage?at=11:30&asOf=2026-11-29").at("/district/residents"), 228, 30, 190, 8);
        JsonNode receipt = get("/api/v1/dwellings/" + idOf("d1") + "/receipt?at=07:59");
        assertThat(receipt.path("outcome").asString()).isEqualTo("uncovered");
        assertThat(receipt.path("reason").asString()).isEqualTo("closed");
        assertThat(receipt.at("/facility/openingHours").asString()).isEqualTo("Mo-Fr 08:00-17:00");
    }

    @Test
    void unknownHoursAreUnknownAndNeverUncovered() throws Exception {
        // Without an hour the dining room counts: d2 310 m, d3 210 m.
        counts(get("/api/v1/coverage?category=elder.dining").at("/district/residents"), 228, 90, 130, 8);
        JsonNode atNoon = get("/api/v1/coverage?category=elder.dining&at=12:00");
        counts(atNoon.at("/district/residents"), 228, 0, 130, 98);
        JsonNode receipt = get("/api/v1/dwellings/" + idOf("d2") + "/receipt?category=elder.dining&at=12:00");
        assertThat(receipt.path("outcome").asString()).isEqualTo("unknown");
        assertThat(receipt.path("reason").asString()).isEqualTo("hours_unknown");
        JsonNode minutes = get("/api/v1/coverage/minutes?category=elder.dining&at=12:00");
        assertThat(minutes.at("/areas/0/beyond/residents").asInt()).isEqualTo(190);
        assertThat(minutes.at("/areas/0/perhaps/residents/7").asInt()).isEqualTo(50);
    }

    @Test
    void minuteByMinuteAgreesWithEveryLimit() throws Exception {
        JsonNode minutes = get("/api/v1/coverage/minutes?by=street");
        for (int limit : List.of(1, 3, 4, 13, 14, 15, 23, 24, 60)) {
            JsonNode coverage = get("/api/v1/coverage?category=elder.homecare&minutes=" + limit);
            for (int street = 0; street < 2; street++) {
                int covered = 0;
                for (int minute = 0; minute <= limit; minute++) {
                    covered += minutes.at("/areas/" + street + "/residents/" + minute)
                            .asInt();
                }
                assertThat(covered)
                        .as("street " + street + " at " + limit)
                        .isEqualTo(coverage.at("/areas/" + street + "/residents/covered")
                                .asInt());
            }
        }
        assertThat(minutes.at("/areas/0/residents").size()).isEqualTo(61);
        assertThat(minutes.at("/areas/1/unknown/residents").asInt()).isEqualTo(8);
        assertThat(minutes.at("/areas/1/elders60").isNull()).as("8 people").isTrue();
    }

    @Test
    void gapsTellWhoWhereAndWhy() throws Exception {
        JsonNode gaps = get("/api/v1/gaps");
        assertThat(gaps.path("total").asInt()).isEqualTo(1);
        JsonNode gap = gaps.at("/items/0");
        assertThat(gap.path("communityCode").asString()).isEqualTo("c12");
        assertThat(gap.path("streetName").asString()).isEqualTo("西街道");
        assertThat(gap.path("residents").asInt()).isEqualTo(40);
        assertThat(gap.path("elders60").isNull()).isTrue();
        assertThat(gap.path("fewerThan").asInt()).isEqualTo(10);
        assertThat(gap.path("cause").asString()).isEqualTo("none");
        assertThat(gap.at("/nearestFacility/name").asString()).isEqualTo("F1站");
        assertThat(gap.at("/nearestFacility/minutes").asDouble()).isEqualTo(24.0);
        assertThat(gap.at("/nearestFacility/straightMetres").asInt()).isEqualTo(1100);
        assertThat(gap.at("/hull/type").asString()).isEqualTo("Polygon");
        assertThat(get("/api/v1/gaps?street=s2").path("total").asInt()).isZero();
        assertThat(get("/api/v1/gaps?at=07:59").at("/items/0/cause").asString()).isEqualTo("closed");
    }

    @Test
    void receiptTellsTheWay() throws Exception {
        JsonNode receipt = get("/api/v1/dwellings/" + idOf("d1") + "/receipt");
        assertThat(receipt.path("outcome").asString()).isEqualTo("covered");
        assertThat(receipt.path("minutes").asDouble()).isEqualTo(3.7);
        assertThat(receipt.path("straightMetres").asInt()).isEqualTo(150);
        assertThat(receipt.at("/facility/name").asString()).isEqualTo("F1站");
        assertThat(receipt.at("/dwelling/streetName").asString()).isEqualTo("西街道");
        assertThat(receipt.path("dataDate").asString()).isEqualTo("2026-01-01");
        assertThat(receipt.path("schematic").asBoolean()).isTrue();
        assertThat(receipt.path("pieces").size()).isEqualTo(3);
        assertThat(receipt.at("/pieces/0/text").asString()).isEqualTo("从住处走到路边，10 米");
        assertThat(receipt.at("/pieces/1/text").asString()).isEqualTo("沿A-B走 150 米");
        assertThat(receipt.at("/pieces/1/seconds").asInt()).isEqualTo(192);
        assertThat(receipt.at("/route/type").asString()).isEqualTo("LineString");
        assertThat(receipt.at("/route/coordinates").size()).isEqualTo(4);
        assertThat(receipt.toString()).as("nothing of the people").doesNotContain("residents");
    }

    @Test
    void receiptTellsWhyNot() throws Exception {
        JsonNode far = get("/api/v1/dwellings/" + idOf("d3") + "/receipt", "Accept-Language", "en");
        assertThat(far.path("reason").asString()).isEqualTo("none");
        assertThat(far.path("reasonText").asString()).contains("24.0 minutes").contains("1100 m");
        JsonNode unlinked = get("/api/v1/dwellings/" + idOf("d5") + "/receipt");
        assertThat(unlinked.path("outcome").asString()).isEqualTo("unknown");
        assertThat(unlinked.path("reason").asString()).isEqualTo("unlinked");
        assertThat(unlinked.path("minutes").isNull()).isTrue();
        assertThat(unlinked.path("route").isNull()).isTrue();
        assertThat(problem("/api/v1/dwellings/999999/receipt", 404)
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("unknown-dwelling");
        problem("/api/v1/dwellings/abc/receipt", 400);
    }

    @Test
    void facilityFarFromAnyWalkwayIsKeptAndListedAsNotLinked() throws Exception {
        JsonNode rows = get("/api/v1/facilities?category=elder.homecare").path("items");
        assertThat(rows.size()).isEqualTo(4);
        assertThat(StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.path("linked").asBoolean()))
                .containsExactly(true, true, true, false);
        assertThat(rows.at("/2/status").asString()).isEqualTo("PLANNED");
        assertThat(rows.at("/0/categoryName").asString()).isEqualTo("居家养老");
        assertThat(rows.at("/0/streetCode").asString()).isEqualTo("s1");
    }

    @Test
    void facilitiesByPlace() throws Exception {
        double lon = org.servicecircle.fixture.TinyTown.lonE7(1000) / 1e7;
        double lat = org.servicecircle.fixture.TinyTown.latE7(0) / 1e7;
        JsonNode near = get("/api/v1/facilities?radius=1000&near=" + lon + "," + lat);
        assertThat(StreamSupport.stream(near.path("items").spliterator(), false)
                        .map(row -> row.path("name").asString()))
                .containsExactly("F5站", "P1站", "F3站", "F1站");
        assertThat(near.at("/items/2/distanceMetres").asInt()).isEqualTo(600);
        String box = (lon - 0.001) + "," + (lat - 0.001) + "," + (lon + 0.001) + "," + (lat + 0.001);
        assertThat(get("/api/v1/facilities?bbox=" + box).path("total").asInt()).isEqualTo(1);
        assertThat(get("/api/v1/facilities?street=s2&status=PLANNED")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(get("/api/v1/facilities?asOf=2025-12-31&category=elder.homecare")
                        .path("total")
                        .asInt())
                .isEqualTo(3);
        assertThat(problem("/api/v1/facilities?near=" + lat + "," + lon, 422)
                        .path("code")
                        .asString())
                .isEqualTo("maybe-swapped");
    }

    @Test
    void dwellingsByCommunityAndInABox() throws Exception {
        JsonNode rows = get("/api/v1/dwellings?community=c11");
        assertThat(rows.path("total").asInt()).isEqualTo(2);
        assertThat(rows.at("/items/0/residents").asInt()).isEqualTo(100);
        assertThat(rows.at("/items/0/elders80").isNull()).isTrue();
        assertThat(rows.at("/items/0/fewerThan").asInt()).isEqualTo(10);
        assertThat(get("/api/v1/dwellings?limit=2&offset=4").path("items").size())
                .isEqualTo(2);
        assertThat(get("/api/v1/dwellings?bbox=0,0,1,1").path("total").asInt()).isZero();
    }

    @Test
    void categoriesStandardsAndProfiles() throws Exception {
        JsonNode categories = get("/api/v1/categories", "Accept-Language", "en");
        assertThat(categories.at("/items/0/name").asString()).isEqualTo("Elder care");
        assertThat(categories.at("/items/0/facilities").asInt()).isEqualTo(5);
        assertThat(categories.at("/items/1/parent").asString()).isEqualTo("elder");
        assertThat(codes(get("/api/v1/standards").path("items"))).containsExactly("care-15", "park-500m");
        JsonNode profiles = get("/api/v1/profiles");
        assertThat(codes(profiles.path("items"))).containsExactly("adult", "elder", "wheelchair");
        assertThat(profiles.at("/items/1/speedMetresPerSecond").asDouble()).isEqualTo(0.78);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000", "NaN", "15abc", "15.5"})
    void minutesOutsideTheRangeNameTheRange(String minutes) throws Exception {
        for (String path : List.of("coverage", "coverage/minutes", "coverage/dwellings", "gaps")) {
            JsonNode problem = problem("/api/v1/" + path + "?minutes=" + minutes, 400);
            assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("minutes");
            assertThat(problem.at("/errors/0/detail").asString()).contains("1").contains("60");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "category=elder.nothing,category,unknown-code",
        "profile=jogger,profile,unknown-code",
        "standard=none,standard,unknown-code",
        "by=district,by,unknown-code",
        "border=maybe,border,unknown-code",
        "planned=yes,planned,unknown-code",
        "street=s9,street,unknown-street",
        "asOf=2026-02-30,asOf,not-a-date",
        "asOf=tomorrow,asOf,not-a-date",
        "at=25:00,at,not-a-time",
        "metres=0,metres,out-of-range",
        "minutes=5&metres=400,metres,one-of",
        "standard=care-15&minutes=5,minutes,one-of"
    })
    void whatCannotBeAskedIsNamed(String query, String parameter, String code) throws Exception {
        JsonNode problem = problem("/api/v1/coverage?" + query, 400);
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    void sameQuestionAboutTheSameDataIsNotSentAgain() {
        for (String path : List.of("coverage", "coverage/minutes", "coverage/dwellings", "gaps", "streets", "place")) {
            String uri = "/api/v1/" + path;
            String tag = answer(uri).getHeader("ETag");
            assertThat(tag).as(uri).startsWith("W/");
            assertThat(answer(uri, "If-None-Match", tag).getStatus()).as(uri).isEqualTo(304);
        }
        String tag = answer("/api/v1/coverage").getHeader("ETag");
        assertThat(answer("/api/v1/coverage?minutes=14", "If-None-Match", tag).getStatus())
                .isEqualTo(200);
        assertThat(answer("/api/v1/coverage", "If-None-Match", tag, "Accept-Language", "en")
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void everyAddressIsDocumented() throws Exception {
        JsonNode paths = get("/v3/api-docs").path("paths");
        for (String path : List.of(
                "place",
                "streets",
                "communities",
                "categories",
                "profiles",
                "standards",
                "coverage",
                "coverage/dwellings",
                "coverage/minutes",
                "gaps",
                "dwellings",
                "dwellings/{id}/receipt",
                "facilities",
                "plan")) {
            JsonNode get = paths.path("/api/v1/" + path).path("get");
            assertThat(get.path("summary").asString()).as(path).isNotBlank();
        }
        JsonNode parameters = paths.at("/~1api~1v1~1coverage/get/parameters");
        assertThat(StreamSupport.stream(parameters.spliterator(), false)
                        .map(parameter -> parameter.path("name").asString()))
                .containsExactlyInAnyOrder(
                        "standard",
                        "category",
                        "profile",
                        "minutes",
                        "metres",
                        "asOf",
                        "at",
                        "planned",
                        "border",
                        "by",
                        "street");
    }

    @Test
    void healthIsTold() throws Exception {
        assertThat(get("/actuator/health").path("status").asString()).isEqualTo("UP");
    }
}
