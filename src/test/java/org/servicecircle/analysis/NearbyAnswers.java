package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecircle.fixture.TinyTown;
import tools.jackson.databind.JsonNode;

/** What residents of {@link LineTown} reach. It is Wednesday noon; F1 is open Monday to Friday from 8 to 17. */
interface NearbyAnswers extends ApiCalls {

    /** The address of a question at x and y metres of the drawing. */
    private static String at(String path, double x, double y, String more) {
        return "/api/v1/nearby" + path + "?lon=" + TinyTown.lonE7(x) / 1e7 + "&lat=" + TinyTown.latE7(y) / 1e7 + more;
    }

    private static List<String> names(JsonNode items) {
        return items.valueStream().map(item -> item.path("name").asString()).toList();
    }

    @Test
    default void whatIsWithinTheMinutesIsListedNearestFirst() throws Exception {
        // At d1, (250, 10). F1: 10 + 150 + 10 = 170 m, the park's entrance: 10 + 250 = 260 m, F5: 760 m, beyond 702 m.
        JsonNode nearby = get(at("", 250, 10, "&minutes=15"));

        assertThat(names(nearby.path("items"))).containsExactly("F1站", "P1站");
        JsonNode first = nearby.at("/items/0");
        assertThat(first.path("metres").asInt()).isEqualTo(170);
        assertThat(first.path("minutes").asDouble()).isEqualTo(3.7);
        assertThat(first.path("kind").asString()).isEqualTo("care");
        assertThat(first.path("open").asString()).isEqualTo("open");
        assertThat(first.path("closesAt").asString()).isEqualTo("2026-11-25T17:00:00");
        assertThat(first.path("openText").asString()).isEqualTo("营业中，17:00 关门");
        assertThat(first.path("stepFree").asString()).isEqualTo("yes");
        assertThat(first.path("wheelchair").isNull()).isTrue();
        assertThat(nearby.at("/items/1/metres").asInt()).isEqualTo(260);
        assertThat(nearby.at("/items/1/open").asString()).isEqualTo("unknown");
        assertThat(nearby.at("/items/1/openText").asString()).isEqualTo("开放时间不详");
        assertThat(nearby.at("/from/communityCode").asString()).isEqualTo("c11");
        assertThat(nearby.at("/from/streetName").asString()).isEqualTo("西街道");
        assertThat(nearby.at("/from/insidePlace").asBoolean()).isTrue();
        assertThat(nearby.path("at").asString()).isEqualTo("2026-11-25T12:00:00");
        assertThat(nearby.path("schematic").asBoolean()).isTrue();
    }

    @Test
    default void ofAKindWithoutAnyTheNearestWithinAnHourIsTold() throws Exception {
        JsonNode nearby = get(at("", 250, 10, "&kinds=dining,care,medical"));

        assertThat(names(nearby.path("items"))).containsExactly("F1站");
        // F5 is 760 m away: 974.4 s.
        assertThat(names(nearby.path("nearest"))).containsExactly("F5站");
        assertThat(nearby.at("/nearest/0/minutes").asDouble()).isEqualTo(16.3);
        assertThat(codes(nearby.path("kinds"))).containsExactly("dining", "medical", "care");
        assertThat(nearby.path("kinds")
                        .valueStream()
                        .map(kind -> kind.path("count").asInt()))
                .containsExactly(0, 0, 1);
    }

    @Test
    default void plannedFacilitiesAreNotNear() throws Exception {
        JsonNode nearby = get(at("", 1600, 0, "&kinds=care&minutes=60"));

        assertThat(names(nearby.path("items"))).containsExactly("F1站", "F2站");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-25T16:50 | open   | 营业中，17:00 关门",
                "2026-11-25T16:58 | open   | 营业中，17:00 关门，走到时已关门",
                "2026-11-25T17:00 | closed | 明天 8:00 开门",
                "2026-11-25T07:10 | closed | 今天 8:00 开门",
                "2026-11-27T20:00 | closed | 周一 8:00 开门",
                "2026-11-28T20:00 | closed | 后天 8:00 开门"
            })
    default void hoursAreToldAsANeighbourWould(String moment, String open, String text) throws Exception {
        JsonNode item = get(at("", 250, 10, "&kinds=care&at=" + moment)).at("/items/0");

        assertThat(item.path("open").asString()).isEqualTo(open);
        assertThat(item.path("openText").asString()).isEqualTo(text);
    }

    @Test
    default void whereNoWalkwayIsNearNothingIsReachedAndThatIsSaid() throws Exception {
        // d5 lies 200 m from the lane; the other place far from everything.
        for (double[] place : List.of(new double[] {2900, 200}, new double[] {50_000, 50_000})) {
            JsonNode nearby = get(at("", place[0], place[1], ""));
            assertThat(nearby.at("/from/linked").asBoolean()).isFalse();
            assertThat(nearby.at("/from/insidePlace").asBoolean()).isEqualTo(place[0] == 2900);
            assertThat(nearby.path("items").size() + nearby.path("nearest").size())
                    .isZero();
            JsonNode area = get(at("/area", place[0], place[1], ""));
            assertThat(area.path("geometry").isNull()).isTrue();
            assertThat(area.at("/properties/linked").asBoolean()).isFalse();
        }
    }

    @Test
    default void theWayIsToldTurnByTurnInBothLanguages() throws Exception {
        long care = get("/api/v1/facilities?category=elder.homecare")
                .at("/items/0/id")
                .asLong();
        String uri = at("/way", 250, 10, "&facility=" + care);
        JsonNode way = get(uri);

        assertThat(way.at("/facility/name").asString()).isEqualTo("F1站");
        assertThat(way.path("minutes").asDouble()).isEqualTo(3.7);
        assertThat(way.path("metres").asInt()).isEqualTo(170);
        assertThat(way.path("steps").asInt()).isZero();
        // From the house south to the lane, right along it to the west, and 10 m north to the door.
        assertThat(way.path("pieces")
                        .valueStream()
                        .map(piece -> piece.path("text").asString()))
                .containsExactly("从门口走到路边，10 米", "右转，沿A-B走 150 米", "再走 10 米，到达 F1站");
        assertThat(way.path("pieces")
                        .valueStream()
                        .map(piece -> piece.path("turn").asString()))
                .containsExactly("start", "right", "arrive");
        assertThat(way.at("/route/coordinates").size()).isEqualTo(4);
        JsonNode english = get(uri, "Accept-Language", "en");
        assertThat(english.path("pieces")
                        .valueStream()
                        .map(piece -> piece.path("text").asString()))
                .containsExactly(
                        "Walk 10 m from the door to the way",
                        "Turn right, then walk 150 m along A-B",
                        "Walk 10 m more to F1 centre");
    }

    @Test
    default void theAreaHoldsTheLaneAsFarAsOneComes() throws Exception {
        JsonNode area = get(at("/area", 2000, 0, "&minutes=10"));

        // 468 m either way.
        assertThat(area.at("/properties/reachedMetres").asInt()).isEqualTo(936);
        assertThat(area.at("/geometry/type").asString()).isEqualTo("MultiPolygon");
    }

    @Test
    default void nobodyKeepsAnAnswerAboutAPosition() {
        for (String path : List.of("", "/area")) {
            var answer = answer(at(path, 250, 10, ""));
            assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
            assertThat(answer.getHeader("ETag")).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lat=39.1                                | lon      | missing           | 400",
                "lon=117.2                               | lat      | missing           | 400",
                "lon=NaN&lat=39.1                        | lon      | not-finite        | 400",
                "lon=117.2&lat=north                     | lat      | not-a-number      | 400",
                "lon=181&lat=100                         | lon      | outside-earth     | 400",
                "lon=39.1&lat=117.2                      | lon      | maybe-swapped     | 422",
                "lon=117.2&lat=39.1&minutes=0            | minutes  | out-of-range      | 400",
                "lon=117.2&lat=39.1&minutes=61           | minutes  | out-of-range      | 400",
                "lon=117.2&lat=39.1&minutes=ten          | minutes  | not-an-integer    | 400",
                "lon=117.2&lat=39.1&kinds=cinema         | kinds    | unknown-code      | 400",
                "lon=117.2&lat=39.1&profile=jogger       | profile  | unknown-code      | 400",
                "lon=117.2&lat=39.1&at=noon              | at       | not-a-moment      | 400",
                "lon=117.2&lat=39.1&at=2026-02-30T10:00  | at       | not-a-moment      | 400",
                "lon=117.2&lat=39.1&at=%2B99999-01-01T10:00 | at    | not-a-moment      | 400"
            })
    default void whatCannotBeAskedNearbyIsNamed(String query, String parameter, String code, int status)
            throws Exception {
        JsonNode problem = problem("/api/v1/nearby?" + query, status);

        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                  | missing          | 400",
                "&facility=         | missing          | 400",
                "&facility=x       | not-an-integer   | 400",
                "&facility=0       | out-of-range     | 400",
                "&facility=9999999 | unknown-facility | 404"
            })
    default void aWayToNowhereIsRefused(String more, String code, int status) throws Exception {
        JsonNode problem = problem(at("/way", 250, 10, more == null ? "" : more), status);

        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("facility");
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
    }
}
