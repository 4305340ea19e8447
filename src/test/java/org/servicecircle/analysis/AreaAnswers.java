package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.servicecircle.fixture.TinyTown;
import tools.jackson.databind.JsonNode;

/** Service areas of the town: along one lane, an elder walks 46.8 m a minute. */
interface AreaAnswers extends ApiCalls {

    @Test
    default void areasOfOneFacilityAreDrawnLargestFirst() throws Exception {
        JsonNode answer = get("/api/v1/service-areas?profile=elder&minutes=5,15,10,5&facility=" + facility("F5站"));

        assertThat(answer.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(answer.path("schematic").asBoolean()).isTrue();
        assertThat(answer.at("/notes/0/code").asString()).isEqualTo("schematic");
        assertThat(StreamSupport.stream(answer.path("features").spliterator(), false)
                        .map(feature -> feature.at("/properties/minutes").asInt()))
                .containsExactly(15, 10, 5);
        JsonNode largest = answer.at("/features/0");
        assertThat(largest.at("/geometry/type").asString()).isEqualTo("MultiPolygon");
        assertThat(largest.at("/properties/profile").asString()).isEqualTo("elder");
        assertThat(largest.at("/properties/cellMetres").asDouble()).isEqualTo(10);
        // 702 m to either side of x = 1000.
        assertThat(largest.at("/properties/reachedMetres").asInt()).isEqualTo(1404);
        assertThat(east(largest.at("/geometry/coordinates/0/0"))).isCloseTo(TinyTown.lonE7(1702) / 1e7, within(1e-4));
    }

    @Test
    default void areasOfACategoryAreThoseOfItsFacilities() throws Exception {
        JsonNode answer = get("/api/v1/service-areas?category=elder.homecare&profile=elder&minutes=5");

        // F1 and F2 are open and linked; F4 is open, but far from every walkway.
        assertThat(answer.at("/features/0/geometry/coordinates").size()).isEqualTo(2);
        assertThat(answer.at("/features/0/properties/category").asString()).isEqualTo("elder.homecare");
        assertThat(StreamSupport.stream(answer.path("notes").spliterator(), false)
                        .map(note -> note.path("code").asString()))
                .containsExactly("schematic", "facilities-not-linked");
    }

    @Test
    default void reachedWalkwaysEndWhereTheTimeDoes() throws Exception {
        JsonNode answer = get("/api/v1/service-areas/walkways?profile=elder&minutes=5&facility=" + facility("F5站"));

        JsonNode line = answer.at("/features/0/geometry/coordinates/0");
        assertThat(answer.at("/features/0/geometry/type").asString()).isEqualTo("MultiLineString");
        assertThat(answer.at("/features/0/properties/reachedMetres").asInt()).isEqualTo(468);
        assertThat(line.at("/0/0").asDouble()).isCloseTo(TinyTown.lonE7(766) / 1e7, within(1e-6));
        assertThat(line.at("/1/0").asDouble()).isCloseTo(TinyTown.lonE7(1234) / 1e7, within(1e-6));
        JsonNode elsewhere = get("/api/v1/service-areas/walkways?bbox=0,0,1,1&minutes=5&facility=" + facility("F5站"));
        assertThat(elsewhere.at("/features/0/geometry/coordinates").size()).isZero();
    }

    private long facility(String name) throws Exception {
        List<JsonNode> rows = StreamSupport.stream(
                        get("/api/v1/facilities").path("items").spliterator(), false)
                .filter(row -> row.path("name").asString().equals(name))
                .toList();
        return rows.get(0).path("id").asLong();
    }

    private static double east(JsonNode ring) {
        return StreamSupport.stream(ring.spliterator(), false)
                .mapToDouble(position -> position.path(0).asDouble())
                .max()
                .orElseThrow();
    }
}
