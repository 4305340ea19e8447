package org.servicecircle.layer.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.servicecircle.fixture.PlainHttp;
import tools.jackson.databind.JsonNode;

/** What OGC API – Features, Part 1 (17-069r4), asks of features, as its official tests check it. */
interface FeaturesAnswers extends OgcCalls {

    Envelope EARTH = new Envelope(-180, 180, -90, 90);

    /** Asked with the parameters that the official tests ask with: limits, and boxes at the odd places of the earth. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "limit=1",
                "limit=100",
                "bbox=-1.5000000,50.0000000,1.5000000,53.0000000",
                "bbox=-80.0000000,-5.0000000,-70.0000000,5.0000000",
                "bbox=177.0000000,65.0000000,-177.0000000,70.0000000",
                "bbox=-180.0000000,85.0000000,180.0000000,90.0000000",
                "bbox=-180.0000000,-90.0000000,180.0000000,-85.0000000",
                "bbox=-.5000000,-.2500000,.5000000,.2500000",
                "bbox=116,38,0,119,41,100",
                "datetime=2026-03-01T12:00:00Z",
                "datetime=2026-03-01T12:00:00%2B08:00",
                "datetime=2026-03-01",
                "datetime=2026-03-01T00:00:00Z/2026-06-01T00:00:00Z",
                "datetime=2026-03-01T00:00:00Z/..",
                "datetime=../2026-03-01T00:00:00Z",
                "datetime=/2026-03-01T00:00:00Z",
                "datetime=2026-03-01/"
            })
    default void featuresAreGivenAsTheStandardWants(String query) throws Exception {
        for (String id : collectionIds()) {
            String target = OgcCalls.items(id) + (query.isEmpty() ? "" : "?" + query);
            PlainHttp.Answer answer = ask(target, "Accept", "application/geo+json");
            assertThat(answer.status()).as(target + answer.body()).isEqualTo(200);
            assertThat(answer.type()).isEqualTo("application/geo+json");
            assertThat(answer.headers()).containsEntry("content-crs", "<" + CRS84 + ">");
            JsonNode features = json(target, "Accept", "application/geo+json");
            assertThat(features.path("type").asString()).isEqualTo("FeatureCollection");
            assertThat(features.path("numberReturned").asInt(-1))
                    .isEqualTo(features.path("features").size());
            assertThat(Duration.between(
                                    ZonedDateTime.parse(
                                            features.path("timeStamp").asString()),
                                    Instant.now().atZone(java.time.ZoneOffset.UTC))
                            .abs())
                    .isLessThan(Duration.ofMinutes(5));
            assertThat(OgcCalls.links(features, "self", "application/geo+json")).hasSize(1);
            assertThat(OgcCalls.links(features, "alternate", "text/html")).hasSize(1);
            for (Geometry geometry : geometries(features)) {
                assertThat(EARTH.contains(geometry.getEnvelopeInternal())).isTrue();
            }
            assertThat(allPages(features))
                    .doesNotHaveDuplicates()
                    .hasSize(features.path("numberMatched").asInt(-1));
        }
    }

    /** Ids of this page and of all that follow by {@code next}. */
    private List<String> allPages(JsonNode first) {
        List<String> ids = new ArrayList<>(OgcCalls.ids(first));
        List<String> next = OgcCalls.links(first, "next", "application/geo+json");
        while (!next.isEmpty()) {
            JsonNode page = json(next.get(0));
            assertThat(OgcCalls.links(page, "prev", "application/geo+json")).hasSize(1);
            assertThat(page.path("features").size()).isPositive();
            ids.addAll(OgcCalls.ids(page));
            next = OgcCalls.links(page, "next", "application/geo+json");
        }
        return ids;
    }

    private static List<Geometry> geometries(JsonNode features) throws ParseException {
        List<Geometry> all = new ArrayList<>();
        for (JsonNode feature : features.path("features")) {
            all.add(new GeoJsonReader().read(feature.path("geometry").toString()));
        }
        return all;
    }

    @Test
    default void everyFeatureLiesInTheExtentAndIsFoundByIt() throws Exception {
        for (JsonNode collection : collections()) {
            String id = collection.path("id").asString();
            JsonNode box = collection.at("/extent/spatial/bbox/0");
            String numbers = box.valueStream()
                    .map(JsonNode::toString)
                    .reduce((a, b) -> a + "," + b)
                    .orElseThrow();
            JsonNode all = json(OgcCalls.items(id) + "?limit=10000");
            JsonNode within = json(OgcCalls.items(id) + "?limit=10000&bbox=" + numbers);
            assertThat(OgcCalls.ids(within)).isEqualTo(OgcCalls.ids(all)).isNotEmpty();
            Envelope extent = new Envelope(
                    box.get(0).asDouble(),
                    box.get(2).asDouble(),
                    box.get(1).asDouble(),
                    box.get(3).asDouble());
            for (Geometry geometry : geometries(all)) {
                assertThat(extent.contains(geometry.getEnvelopeInternal()))
                        .as(id + " " + geometry)
                        .isTrue();
            }
        }
    }

    @Test
    default void aBoxGivesWhatMeetsItAndNothingElse() throws Exception {
        for (String id : collectionIds()) {
            JsonNode all = json(OgcCalls.items(id) + "?limit=10000");
            Envelope box = geometries(all).get(0).getEnvelopeInternal();
            Geometry area = new GeometryFactory().toGeometry(box);
            List<String> expected = new ArrayList<>();
            for (JsonNode feature : all.path("features")) {
                Geometry geometry =
                        new GeoJsonReader().read(feature.path("geometry").toString());
                if (geometry.intersects(area)) {
                    expected.add(feature.path("id").asString());
                }
            }
            String numbers = box.getMinX() + "," + box.getMinY() + "," + box.getMaxX() + "," + box.getMaxY();
            assertThat(OgcCalls.ids(json(OgcCalls.items(id) + "?limit=10000&bbox=" + numbers)))
                    .isEqualTo(expected);
        }
    }

    /** F3 opens on 2026-01-01; of the others no day is known, so they are there at all times. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 5",
        "2026-01-01, 6",
        "2025-01-01T00:00:00Z/2025-12-31T23:59:59Z, 5",
        "2025-01-01T00:00:00Z/2026-01-01T00:00:00Z, 6",
        "../2025-12-31T00:00:00Z, 5",
        "2025-12-31T00:00:00Z/.., 6",
        "0001-01-01, 5",
        "0000-01-01, 5",
        "9999-12-31, 6"
    })
    default void timeChoosesWhatWasThereThen(String time, int count) {
        assertThat(json(OgcCalls.items("facilities") + "?datetime=" + time)
                        .path("numberMatched")
                        .asInt())
                .isEqualTo(count);
    }

    @Test
    default void oneFeatureLinksToItselfItsPageAndItsCollection() {
        for (String id : collectionIds()) {
            JsonNode first = json(OgcCalls.items(id) + "?limit=1").at("/features/0");
            String target = OgcCalls.items(id) + "/" + first.path("id").asString();
            JsonNode feature = json(target, "Accept", "application/geo+json");
            assertThat(feature.path("geometry")).isEqualTo(first.path("geometry"));
            assertThat(feature.path("properties")).isEqualTo(first.path("properties"));
            assertThat(OgcCalls.links(feature, "self", "application/geo+json")).hasSize(1);
            assertThat(OgcCalls.links(feature, "alternate", "text/html")).hasSize(1);
            assertThat(json(OgcCalls.links(feature, "collection", "application/json")
                                    .get(0))
                            .path("id")
                            .asString())
                    .isEqualTo(id);
        }
    }
}
