package org.servicecircle.layer.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.fixture.PlainHttp;
import tools.jackson.databind.JsonNode;

/** What OGC API – Features, Part 2 (18-058r1), asks of reference systems, as its official tests check it. */
interface ReferenceAnswers extends OgcCalls {

    List<String> SYSTEMS = List.of(CRS84, EPSG + 4326, EPSG + 4490, EPSG + 4548, EPSG + 3857);
    String UNKNOWN = "http://www.opengis.net/def/crs/0/unsupported";
    double HALF_TURN_METRES = 20_037_508.342789244;

    @Test
    default void eachCollectionNamesItsSystemsTheDefaultFirst() {
        for (JsonNode collection : collections()) {
            assertThat(collection.path("crs").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(SYSTEMS);
            assertThat(SYSTEMS).contains(collection.path("storageCrs").asString());
        }
    }

    @Test
    default void everySystemIsGivenAndNamedInTheAnswer() {
        for (String id : collectionIds()) {
            String first = OgcCalls.ids(json(OgcCalls.items(id) + "?limit=1")).get(0);
            for (String target : List.of(OgcCalls.items(id), OgcCalls.items(id) + "/" + first)) {
                for (String system : SYSTEMS) {
                    PlainHttp.Answer answer = ask(target + "?crs=" + system, "Accept", "application/geo+json");
                    assertThat(answer.status()).as(target + system).isEqualTo(200);
                    assertThat(answer.headers()).containsEntry("content-crs", "<" + system + ">");
                }
                assertThat(ask(target).headers()).containsEntry("content-crs", "<" + CRS84 + ">");
                assertThat(ask(target + "?crs=" + UNKNOWN).status()).isEqualTo(400);
            }
            assertThat(ask(OgcCalls.items(id) + "?bbox-crs=" + UNKNOWN
                                    + "&bbox=5.0000000,49.0000000,6.0000000,50.0000000")
                            .status())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4326, 4490, 4548, 3857})
    default void aNameIsReadWhereverAnAddressIs(int code) {
        String one = OgcCalls.items("facilities") + "/"
                + OgcCalls.ids(json(OgcCalls.items("facilities") + "?limit=1")).get(0);
        String file = "/ogc/collections/facilities/download?f=geojson&crs=";
        String box = OgcCalls.items("facilities") + "?bbox=" + boxAround(EPSG + code) + "&bbox-crs=";
        String at = firstFacility(EPSG + code).get(0) + "%20"
                + firstFacility(EPSG + code).get(1);
        String filter = OgcCalls.items("facilities") + "?filter=S_INTERSECTS(geometry,POINT(" + at + "))&filter-crs=";
        for (String name : List.of("EPSG:" + code, "[EPSG:" + code + "]", "%5BEPSG%3A" + code + "%5D")) {
            for (String target : List.of(OgcCalls.items("facilities"), one)) {
                PlainHttp.Answer answer = ask(target + "?crs=" + name);
                assertThat(answer.headers()).containsEntry("content-crs", "<" + EPSG + code + ">");
            }
            assertThat(firstFacility(name)).isEqualTo(firstFacility(EPSG + code));
            assertThat(OgcCalls.ids(json(box + name))).isEqualTo(OgcCalls.ids(json(box + EPSG + code)));
            assertThat(OgcCalls.ids(json(filter + name))).isEqualTo(OgcCalls.ids(json(filter + EPSG + code)));
            assertThat(ask(file + name).body())
                    .isEqualTo(ask(file + EPSG + code).body());
        }
    }

    @Test
    default void whatIsPossibleIsToldByBothNames() {
        assertThat(ask(OgcCalls.items("facilities") + "?crs=EPSG:4547").body())
                .contains("EPSG:4548 (" + EPSG + "4548)", CRS84)
                .doesNotContain("GCJ-02");
        assertThat(ask("/ogc/collections/facilities/download?crs=EPSG:4547").body())
                .contains("EPSG:4548 (" + EPSG + "4548)", "GCJ-02");
    }

    @Test
    default void positionsFollowTheOrderOfTheAuthority() {
        JsonNode degrees = firstFacility(CRS84);
        double lon = degrees.get(0).asDouble();
        double lat = degrees.get(1).asDouble();
        for (int code : List.of(4326, 4490)) {
            JsonNode swapped = firstFacility(EPSG + code);
            assertThat(swapped.get(0)).isEqualTo(degrees.get(1));
            assertThat(swapped.get(1)).isEqualTo(degrees.get(0));
        }
        JsonNode web = firstFacility(EPSG + 3857);
        assertThat(web.get(0).asDouble()).isCloseTo(lon / 180 * HALF_TURN_METRES, within(0.01));
        assertThat(web.get(1).asDouble())
                .isCloseTo(
                        Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2)) / Math.PI * HALF_TURN_METRES,
                        within(0.01));
        JsonNode gauss = firstFacility(EPSG + 4548);
        // Northing first: the way from the equator, which one degree of latitude is about 111 km of.
        assertThat(gauss.get(0).asDouble()).isCloseTo(lat * 111_000, within(lat * 500));
        assertThat(gauss.get(1).asDouble())
                .isCloseTo(500_000 + (lon - 117) * 111_320 * Math.cos(Math.toRadians(lat)), within(2000.0));
    }

    private JsonNode firstFacility(String system) {
        return json(OgcCalls.items("facilities") + "?limit=1&crs=" + system).at("/features/0/geometry/coordinates");
    }

    /** A box around the first facility alone, made of its own position in each system. */
    @Test
    default void aBoxIsReadInTheOrderOfItsSystem() {
        String one =
                OgcCalls.ids(json(OgcCalls.items("facilities") + "?limit=1")).get(0);
        for (String system : SYSTEMS) {
            String box = boxAround(system);
            assertThat(OgcCalls.ids(json(OgcCalls.items("facilities") + "?bbox=" + box + "&bbox-crs=" + system)))
                    .as(system)
                    .containsExactly(one);
        }
    }

    /** Around the first facility: some 10 m to each side. */
    private String boxAround(String system) {
        JsonNode at = firstFacility(system);
        double by = at.get(0).asDouble() < 1000 ? 1e-4 : 10;
        return (at.get(0).asDouble() - by) + "," + (at.get(1).asDouble() - by) + ","
                + (at.get(0).asDouble() + by) + "," + (at.get(1).asDouble() + by);
    }

    /** The official tests take EPSG:4490 and EPSG:4548 for east first, as tables without an order of axes have them. */
    @ParameterizedTest
    @CsvSource({
        "4490,116.0 38.0 119.0 41.0,8",
        "4490,38.0 116.0 41.0 119.0,8",
        "4548,412000.0 4200000.0 670000.0 4540000.0,8"
    })
    default void aBoxOfTheChineseSystemsIsAnsweredInEitherOrder(int code, String box, int collections) {
        int found = 0;
        for (String id : collectionIds()) {
            JsonNode features =
                    json(OgcCalls.items(id) + "?bbox=" + box.replace(' ', ',') + "&bbox-crs=" + EPSG + code);
            found += features.path("features").isEmpty() ? 0 : 1;
        }
        assertThat(found).isEqualTo(collections);
    }
}
