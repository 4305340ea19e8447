package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.servicecircle.fixture.TinyTown;
import tools.jackson.databind.JsonNode;

/** What is listed: the place, its areas, homes and facilities, and the description of the API itself. */
interface ListAnswers extends ApiCalls {

    @Test
    default void placeTellsWhatIsLoaded() throws Exception {
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
    default void areasAreListedWithTheirPeople() throws Exception {
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
    default void dwellingsByCommunityAndInABox() throws Exception {
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
    default void dwellingsOfAStreetAndThoseThatNoWalkwayReaches() throws Exception {
        JsonNode inStreet = get("/api/v1/dwellings?street=s1").path("items");
        assertThat(inStreet.size()).isPositive();
        assertThat(StreamSupport.stream(inStreet.spliterator(), false)
                        .map(row -> row.path("communityCode").asString()))
                .allMatch(code -> code.startsWith("c1"));
        JsonNode unlinked = get("/api/v1/dwellings?linked=false").path("items");
        assertThat(unlinked.size()).isEqualTo(1);
        assertThat(unlinked.at("/0/unlinkedReason").asString()).isEqualTo("no_walkway_near");
        assertThat(get("/api/v1/dwellings?linked=true")
                        .at("/items/0/unlinkedReason")
                        .isNull())
                .isTrue();
        assertThat(problem("/api/v1/dwellings?linked=perhaps", 400)
                        .at("/errors/0/parameter")
                        .asString())
                .isEqualTo("linked");
    }

    @Test
    default void facilityFarFromAnyWalkwayIsKeptAndListedAsNotLinked() throws Exception {
        JsonNode rows = get("/api/v1/facilities?category=elder.homecare").path("items");
        assertThat(rows.size()).isEqualTo(4);
        assertThat(StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.path("linked").asBoolean()))
                .containsExactly(true, true, true, false);
        assertThat(rows.at("/0/unlinkedReason").isNull()).isTrue();
        assertThat(rows.at("/3/unlinkedReason").asString()).isEqualTo("no_walkway_near");
        assertThat(rows.at("/2/status").asString()).isEqualTo("PLANNED");
        assertThat(rows.at("/0/categoryName").asString()).isEqualTo("居家养老");
        assertThat(rows.at("/0/streetCode").asString()).isEqualTo("s1");
    }

    @Test
    default void facilitiesByPlace() throws Exception {
        double lon = TinyTown.lonE7(1000) / 1e7;
        double lat = TinyTown.latE7(0) / 1e7;
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
    default void categoriesStandardsAndProfiles() throws Exception {
        JsonNode categories = get("/api/v1/categories", "Accept-Language", "en");
        assertThat(categories.at("/items/0/name").asString()).isEqualTo("Elder care");
        assertThat(categories.at("/items/0/facilities").asInt()).isEqualTo(5);
        // Of the four centres one is planned, and two lie outside.
        JsonNode homeCare = categories.at("/items/1");
        assertThat(homeCare.path("facilities").asInt()).isEqualTo(4);
        assertThat(homeCare.path("open").asInt()).isEqualTo(3);
        assertThat(homeCare.path("planned").asInt()).isEqualTo(1);
        assertThat(homeCare.path("openWithin").asInt()).isEqualTo(1);
        assertThat(homeCare.path("plannedWithin").asInt()).isEqualTo(1);
        assertThat(categories.at("/items/1/parent").asString()).isEqualTo("elder");
        assertThat(codes(get("/api/v1/standards").path("items"))).containsExactly("care-15", "park-500m");
        JsonNode profiles = get("/api/v1/profiles");
        assertThat(codes(profiles.path("items"))).containsExactly("adult", "elder", "wheelchair");
        assertThat(profiles.at("/items/1/speedMetresPerSecond").asDouble()).isEqualTo(0.78);
    }

    @Test
    default void everyAddressIsDocumented() throws Exception {
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
                "coverage/overview",
                "gaps",
                "dwellings",
                "dwellings/{id}/receipt",
                "facilities",
                "service-areas",
                "service-areas/walkways",
                "plan",
                "qr",
                "corrections/{number}",
                "corrections/counts")) {
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
                        "street",
                        "f",
                        "lang");
    }

    @Test
    default void examplesAreOfTheTypeOfTheirParameters() throws Exception {
        List<String> otherwise = new ArrayList<>();
        int examples = 0;
        for (JsonNode path : get("/v3/api-docs").path("paths")) {
            for (JsonNode operation : path) {
                for (JsonNode parameter : operation.path("parameters")) {
                    JsonNode example = parameter.path("example");
                    if (!example.isMissingNode()) {
                        examples++;
                        if (!isOfType(example, parameter.at("/schema/type").asString())) {
                            otherwise.add(operation.path("operationId") + " " + parameter);
                        }
                    }
                }
            }
        }
        assertThat(otherwise).isEmpty();
        assertThat(examples).isGreaterThan(20);
    }

    private static boolean isOfType(JsonNode example, String type) {
        return switch (type) {
            case "string" -> example.isString();
            case "integer" -> example.isIntegralNumber();
            case "number" -> example.isNumber();
            case "boolean" -> example.isBoolean();
            case "array" -> example.isArray();
            default -> false;
        };
    }

    @Test
    default void healthIsTold() throws Exception {
        assertThat(get("/actuator/health").path("status").asString()).isEqualTo("UP");
    }
}
