package org.servicecircle.layer.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.servicecircle.fixture.PlainHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the contracts of the layers ask for them: over HTTP, as the official tests do. */
interface OgcCalls {

    String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";
    String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    int port();

    default PlainHttp.Answer ask(String target, String... headers) {
        return send("GET", target, headers);
    }

    default PlainHttp.Answer send(String method, String target, String... headers) {
        try {
            return PlainHttp.send(port(), method, target, headers);
        } catch (IOException failed) {
            throw new AssertionError(target, failed);
        }
    }

    /** What is given as JSON, by its path or whole address. */
    default JsonNode json(String target, String... headers) {
        PlainHttp.Answer answer = ask(path(target), headers);
        assertThat(answer.status()).as(target + " " + answer.body()).isEqualTo(200);
        assertThat(answer.type()).as(target).contains("json");
        return new JsonMapper().readTree(answer.body());
    }

    /** The path and query of an address that this server gave. */
    default String path(String address) {
        String own = "http://localhost:" + port();
        return address.startsWith(own) ? address.substring(own.length()) : address;
    }

    default List<JsonNode> collections() {
        return json("/ogc/collections?f=json").path("collections").valueStream().toList();
    }

    default List<String> collectionIds() {
        return collections().stream()
                .map(collection -> collection.path("id").asString())
                .toList();
    }

    static String items(String collection) {
        return "/ogc/collections/" + collection + "/items";
    }

    /** Where a resource links to by a relation, in the form that has this type. */
    static List<String> links(JsonNode resource, String rel, String type) {
        List<String> found = new ArrayList<>();
        for (JsonNode link : resource.path("links")) {
            if (link.path("rel").asString().equals(rel)
                    && link.path("type").asString().equals(type)) {
                found.add(link.path("href").asString());
            }
        }
        return found;
    }

    static List<String> ids(JsonNode features) {
        return features.path("features")
                .valueStream()
                .map(feature -> feature.path("id").asString())
                .toList();
    }
}
