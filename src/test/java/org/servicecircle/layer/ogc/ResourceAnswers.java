package org.servicecircle.layer.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicecircle.fixture.PlainHttp;
import tools.jackson.databind.JsonNode;

/** What OGC API – Features, Part 1 (17-069r4), asks of the resources around features, as its official tests check it. */
interface ResourceAnswers extends OgcCalls {

    String JSON_LIST = "application/json, application/javascript, text/javascript, text/json";
    String OPEN_API = "application/vnd.oai.openapi+json;version=3.0";

    @Test
    default void theFirstPageLeadsToEverything() {
        for (String first : List.of("/ogc", "/ogc/", "/ogc?f=json")) {
            JsonNode landing = json(first, "Accept", JSON_LIST);
            for (String rel : List.of("self", "service-desc", "conformance", "data")) {
                assertThat(landing.path("links")
                                .valueStream()
                                .map(link -> link.path("rel").asString()))
                        .contains(rel);
            }
            assertThat(OgcCalls.links(landing, "alternate", "text/html")).hasSize(1);
        }
        String api =
                OgcCalls.links(json("/ogc?f=json"), "service-desc", OPEN_API).get(0);
        PlainHttp.Answer description = ask(path(api), "Accept", OPEN_API);
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.type()).isEqualTo(OPEN_API);
    }

    /** The official tests for tiles put a slash after the address that they are given, which may end with one. */
    @Test
    default void aSlashTooManyLeadsToTheSamePlace() {
        PlainHttp.Answer answer = ask("/ogc//conformance?f=json");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.headers().get("location")).isEqualTo("/ogc/conformance?f=json");
        assertThat(ask("/ogc///collections//facilities").headers().get("location"))
                .isEqualTo("/ogc/collections/facilities");
    }

    @Test
    default void whatIsConformedToIsTold() {
        assertThat(json("/ogc/conformance", "Accept", JSON_LIST)
                        .path("conformsTo")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains(
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
                        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
                        "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
                        "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/core");
    }

    @Test
    default void eachCollectionIsListedAsItDescribesItself() {
        JsonNode all = json("/ogc/collections", "Accept", JSON_LIST);
        assertThat(OgcCalls.links(all, "self", "application/json")).hasSize(1);
        assertThat(OgcCalls.links(all, "alternate", "text/html")).hasSize(1);
        assertThat(all.path("collections").size()).isEqualTo(8);
        for (JsonNode listed : all.path("collections")) {
            String id = listed.path("id").asString();
            assertThat(json("/ogc/collections/" + id, "Accept", JSON_LIST)).isEqualTo(listed);
            assertThat(OgcCalls.links(listed, "items", "application/geo+json")).hasSize(1);
            assertThat(OgcCalls.links(listed, "items", "text/html")).hasSize(1);
            for (JsonNode link : listed.path("links")) {
                assertThat(link.path("href").asString()).startsWith("http://localhost:" + port());
                assertThat(link.path("rel").asString()).isNotEmpty();
                assertThat(link.path("type").asString()).isNotEmpty();
            }
        }
    }

    /** The official tests read no interval without bounds, and the standard lets a collection say nothing of its time. */
    @Test
    default void anExtentHasABoxAndNoOpenInterval() {
        for (JsonNode collection : collections()) {
            JsonNode extent = collection.path("extent");
            assertThat(extent.at("/spatial/bbox/0").size()).isEqualTo(4);
            assertThat(extent.at("/spatial/crs").asString()).isEqualTo(CRS84);
            for (JsonNode bound : extent.at("/temporal/interval/0")) {
                assertThat(bound.isNull()).isFalse();
                assertThat(ZonedDateTime.parse(bound.asString())).isNotNull();
            }
        }
    }

    @Test
    default void everyLinkOfEveryResourceLeadsToWhatItSays() {
        List<String> resources = List.of("/ogc", "/ogc/collections", "/ogc/collections/facilities", "/ogc/tiles");
        for (String resource : resources) {
            for (JsonNode link : json(resource + "?f=json").path("links")) {
                PlainHttp.Answer there = ask(path(link.path("href").asString()));
                assertThat(there.status()).as(link.toString()).isEqualTo(200);
                assertThat(there.type().replace(" ", ""))
                        .as(link.toString())
                        .startsWith(link.path("type").asString().replace(" ", ""));
            }
        }
    }
}
