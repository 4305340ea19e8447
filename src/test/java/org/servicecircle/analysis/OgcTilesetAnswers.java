package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.layer.tile.TilePaths;
import tools.jackson.databind.JsonNode;

/** What OGC API – Tiles (20-057) and the standard of tile matrix sets (17-083r4) ask of descriptions. */
interface OgcTilesetAnswers extends ApiCalls {

    String SCHEME = "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme";

    private static List<JsonNode> links(JsonNode resource, String rel) {
        return resource.path("links")
                .valueStream()
                .filter(link -> link.path("rel").asString().equals(rel))
                .toList();
    }

    private static JsonNode link(JsonNode resource, String rel) {
        assertThat(links(resource, rel)).as(rel).hasSize(1);
        return links(resource, rel).get(0);
    }

    @Test
    default void eachGridIsListedWithItsDefinition() throws Exception {
        JsonNode listed = get("/ogc/tileMatrixSets").path("tileMatrixSets");
        assertThat(listed.valueStream().map(grid -> grid.path("id").asString()))
                .containsExactly("WebMercatorQuad", "CGCS2000Quad");
        for (JsonNode grid : listed) {
            for (String rel : List.of("self", "item")) {
                JsonNode link = link(grid, rel);
                assertThat(link.path("type").asString()).isEqualTo("application/json");
                JsonNode definition = get(link.path("href").asString());
                assertThat(definition.path("id")).isEqualTo(grid.path("id"));
                assertThat(definition.path("crs")).isEqualTo(grid.path("crs"));
            }
        }
    }

    @Test
    default void theWebMapsGridIsTheRegisteredOne() throws Exception {
        JsonNode grid = get("/ogc/tileMatrixSets/WebMercatorQuad");
        assertThat(grid.path("uri").asString())
                .isEqualTo("http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad");
        assertThat(grid.path("crs").asString()).isEqualTo("http://www.opengis.net/def/crs/EPSG/0/3857");
        JsonNode matrices = grid.path("tileMatrices");
        assertThat(matrices.size()).isEqualTo(25);
        assertThat(answer("/ogc/tileMatrixSets/WebMercatorQuad").getContentAsString())
                .contains(
                        "\"scaleDenominator\":559082264.028717",
                        "\"cellSize\":305.748113140704",
                        "\"cellSize\":0.0093306919293428");
        for (int level = 0; level < matrices.size(); level++) {
            JsonNode matrix = matrices.get(level);
            assertThat(matrix.path("id").asString()).isEqualTo(Integer.toString(level));
            assertThat(matrix.at("/pointOfOrigin/0").asDouble()).isEqualTo(-20037508.3427892);
            assertThat(matrix.at("/pointOfOrigin/1").asDouble()).isEqualTo(20037508.3427892);
            assertThat(matrix.path("cornerOfOrigin").asString()).isEqualTo("topLeft");
            assertThat(matrix.path("matrixWidth").asInt()).isEqualTo(1 << level);
            assertThat(matrix.path("matrixHeight").asInt()).isEqualTo(1 << level);
            double world = matrix.path("cellSize").asDouble() * 256 * (1 << level);
            assertThat(world).isCloseTo(2 * 20037508.3427892, within(1e-6));
            assertThat(matrix.path("scaleDenominator").asDouble()
                            * 0.00028
                            / matrix.path("cellSize").asDouble())
                    .isCloseTo(1, within(1e-13));
        }
    }

    @Test
    default void theGridOfDegreesIsTheNationalMaps() throws Exception {
        JsonNode grid = get("/ogc/tileMatrixSets/CGCS2000Quad");
        assertThat(grid.path("crs").asString()).isEqualTo("http://www.opengis.net/def/crs/EPSG/0/4490");
        assertThat(grid.path("orderedAxes").toString()).isEqualTo("[\"Lat\",\"Lon\"]");
        assertThat(grid.has("uri")).isFalse();
        JsonNode first = grid.at("/tileMatrices/0");
        assertThat(first.path("id").asString()).isEqualTo("1");
        assertThat(first.path("pointOfOrigin").toString()).isEqualTo("[90,-180]");
        assertThat(first.path("matrixWidth").asInt()).isEqualTo(2);
        assertThat(first.path("matrixHeight").asInt()).isEqualTo(1);
        assertThat(first.path("cellSize").asDouble()).isEqualTo(0.703125);
        // As GoogleCRS84Quad has it for this size of cell.
        assertThat(first.path("scaleDenominator").asDouble()).isCloseTo(279541132.0143589, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ogc/tiles", "/ogc/collections/facilities/tiles", "/ogc/collections/coverage-streets/tiles"})
    default void aListOfTileSetsSaysOfEachWhatIsAskedAndEveryLinkLeadsToJson(String list) throws Exception {
        JsonNode tilesets = get(list + "?f=json").path("tilesets");
        assertThat(tilesets.size()).isEqualTo(2);
        for (JsonNode tileset : tilesets) {
            assertThat(tileset.path("dataType").asString()).isEqualTo("vector");
            assertThat(tileset.path("crs").asString()).startsWith("http://www.opengis.net/def/crs/EPSG/0/");
            assertThat(tileset.path("tileMatrixSetURI").asString()).startsWith("http");
            assertThat(link(tileset, "self").path("type").asString()).isEqualTo("application/json");
            assertThat(get(link(tileset, SCHEME).path("href").asString())
                            .path("tileMatrices")
                            .size())
                    .isPositive();
            for (JsonNode link : tileset.path("links")) {
                assertThat(link.path("href").asString())
                        .startsWith("http://localhost/")
                        .doesNotContain("{");
                get(link.path("href").asString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/ogc/tiles,WebMercatorQuad",
        "/ogc/tiles,CGCS2000Quad",
        "/ogc/collections/facilities/tiles,WebMercatorQuad",
        "/ogc/collections/gaps/tiles,CGCS2000Quad"
    })
    default void aTileSetTellsHowToAskForATileAndWhereTilesEnd(String list, String grid) throws Exception {
        JsonNode set = get(list + "/" + grid);
        assertThat(set.path("tileMatrixSetURI").asString()).endsWith("/" + grid);
        assertThat(get(link(set, SCHEME).path("href").asString()).path("crs")).isEqualTo(set.path("crs"));
        JsonNode template = link(set, "item");
        assertThat(template.path("templated").asBoolean()).isTrue();
        assertThat(template.path("type").asString()).isEqualTo("application/vnd.mapbox-vector-tile");
        String href = template.path("href").asString();
        assertThat(href).contains("/{tileMatrix}/{tileRow}/{tileCol}");
        for (JsonNode limits : set.path("tileMatrixSetLimits")) {
            int row = limits.path("maxTileRow").asInt();
            String matrix = limits.path("tileMatrix").asString();
            int column = limits.path("minTileCol").asInt();
            assertThat(answer(filled(href, matrix, row, column)).getStatus()).isIn(200, 204);
            assertThat(answer(filled(href, matrix, row + 1, column)).getStatus())
                    .isEqualTo(404);
        }
        assertThat(set.path("tileMatrixSetLimits").size()).isGreaterThanOrEqualTo(20);
    }

    /** What is drawn from level 10 on has no limits before: every tile there would be empty. */
    @Test
    default void limitsBeginWhereSomethingIsDrawn() throws Exception {
        for (String collection : List.of("communities", "dwellings", "facilities")) {
            JsonNode set = get("/ogc/collections/" + collection + "/tiles/WebMercatorQuad");
            assertThat(set.at("/tileMatrixSetLimits/0/tileMatrix").asString())
                    .as(collection)
                    .isEqualTo(set.at("/layers/0/minTileMatrix").asString());
        }
    }

    private static String filled(String template, String matrix, int row, int column) {
        return template.replace("{tileMatrix}", matrix)
                .replace("{tileRow}", Integer.toString(row))
                .replace("{tileCol}", Integer.toString(column));
    }

    @Test
    default void theChosenCollectionsAreTheLayersInTheirOrder() throws Exception {
        assertThat(layers(""))
                .contains("walkways", "streets", "facilities", "water")
                .doesNotContain("gaps");
        assertThat(layers("?collections=gaps,streets")).containsExactly("gaps", "streets");
        JsonNode chosen = get("/ogc/tiles/WebMercatorQuad?collections=gaps,streets&minutes=13");
        assertThat(link(chosen, "item").path("href").asString()).contains("collections=gaps%2Cstreets&minutes=13&v=");
        JsonNode gaps = chosen.at("/layers/0");
        assertThat(gaps.path("geometryDimension").asInt()).isEqualTo(2);
        assertThat(gaps.at("/propertiesSchema/properties/residents/type").asString())
                .isEqualTo("integer");
    }

    private List<String> layers(String query) throws Exception {
        return get("/ogc/tiles/WebMercatorQuad" + query)
                .path("layers")
                .valueStream()
                .map(layer -> layer.path("id").asString())
                .toList();
    }

    @Test
    default void tileJsonSaysTheSame() throws Exception {
        JsonNode set = get("/ogc/collections/coverage-communities/tiles/WebMercatorQuad?category=park");
        String there = links(set, "alternate").stream()
                .filter(link -> link.path("type").asString().contains("tile+json"))
                .findFirst()
                .orElseThrow()
                .path("href")
                .asString();
        assertThat(answer(there).getContentType()).startsWith("application/vnd.mapbox.tile+json");
        JsonNode tileJson = get(there);
        assertThat(tileJson.path("tilejson").asString()).isEqualTo("3.0.0");
        assertThat(tileJson.at("/tiles/0").asString())
                .matches("http://localhost/ogc/collections/coverage-communities/tiles/WebMercatorQuad"
                        + "/\\{z}/\\{y}/\\{x}\\?category=park&v=[0-9]+");
        JsonNode layer = tileJson.at("/vector_layers/0");
        assertThat(layer.path("id").asString()).isEqualTo("coverage-communities");
        assertThat(layer.at("/fields/share").asString()).isEqualTo("Number");
        Set<String> fields = set.at("/layers/0/propertiesSchema/properties")
                .propertyStream()
                .map(property -> property.getKey())
                .collect(Collectors.toSet());
        assertThat(layer.path("fields").propertyStream().map(field -> field.getKey()))
                .containsExactlyInAnyOrderElementsOf(fields);
        assertThat(tileJson.path("bounds").size()).isEqualTo(4);
        assertThat(tileJson.path("center").size()).isEqualTo(3);
        assertThat(tileJson.path("minzoom").asInt())
                .isLessThan(tileJson.path("maxzoom").asInt());
        // The one source is schematic.
        assertThat(tileJson.path("attribution").asString()).contains("none", "示意");
        assertThat(get(there, "Accept-Language", "en").path("attribution").asString())
                .contains("schematic");
    }

    @ParameterizedTest
    @CsvSource({
        "/ogc/tiles?limit=1,400,limit",
        "/ogc/tiles?minutes=0,400,minutes",
        "/ogc/tiles?minutes=5,200,",
        "/ogc/tiles?collections=rivers,400,collections",
        "/ogc/tiles?collections=,200,",
        "/ogc/tiles?f=xml,400,f",
        "/ogc/tileMatrixSets?bbox=1,400,bbox",
        "/ogc/tileMatrixSets/WebMercatorQuad?f=png,400,f",
        "/ogc/tileMatrixSets/Nowhere,404,tileMatrixSetId",
        "/ogc/tiles/Nowhere,404,tileMatrixSetId",
        "/ogc/tiles/CGCS2000Quad?f=tilejson,400,f",
        "/ogc/collections/rivers/tiles,404,collectionId",
        "/ogc/collections/water/tiles,404,collectionId",
        "/ogc/collections/gaps/tiles?collections=gaps,400,collections",
        "/ogc/collections/gaps/tiles?minutes=0,400,minutes",
        "/ogc/collections/gaps/tiles/WebMercatorQuad?category=none,400,category",
        "/ogc/collections/streets/tiles?category=park,400,category"
    })
    default void whatDescriptionsCannotBeAskedForIsRefusedByName(String path, int status, String parameter)
            throws Exception {
        if (status == 200) {
            get(path);
        } else {
            assertThat(problem(path, status).at("/errors/0/parameter").asString())
                    .isEqualTo(parameter);
        }
    }

    @Test
    default void everyStyleIsListedAndItsSourcesAreDescribed() throws Exception {
        JsonNode styles = get("/ogc/styles").path("styles");
        assertThat(styles.valueStream().map(style -> style.path("id").asString()))
                .containsExactly("base", "base-night", "coverage", "coverage-night");
        for (JsonNode style : styles) {
            JsonNode link = link(style, "stylesheet");
            assertThat(answer(link.path("href").asString()).getContentType())
                    .isEqualTo(link.path("type").asString());
            JsonNode written = get(link.path("href").asString());
            assertThat(written.path("version").asInt()).isEqualTo(8);
            for (JsonNode source : written.path("sources")) {
                String tileJson = source.path("url").asString().replace("%2C", ",");
                assertThat(get(tileJson).path("vector_layers").size()).isPositive();
            }
        }
        assertThat(get("/ogc/styles/coverage?category=park&minutes=10")
                        .at("/sources/coverage/url")
                        .asString())
                .contains("category=park&minutes=10&f=tilejson");
        assertThat(problem("/ogc/styles/coverage?minutes=0", 400)
                        .at("/errors/0/parameter")
                        .asString())
                .isEqualTo("minutes");
        problem("/ogc/styles/base?minutes=5", 400);
        problem("/ogc/styles/none", 404);
    }

    @Test
    default void namesAreLeftOutOfAStyleForReadersThatCannotDrawThem() throws Exception {
        for (String style : List.of("base", "coverage-night")) {
            List<JsonNode> named = styleLayers("/ogc/styles/" + style);
            List<JsonNode> plain = styleLayers("/ogc/styles/" + style + "?names=false");
            assertThat(named).anyMatch(OgcTilesetAnswers::writesNames);
            assertThat(plain)
                    .isEqualTo(
                            named.stream().filter(layer -> !writesNames(layer)).toList());
            assertThat(styleLayers("/ogc/styles/" + style + "?names=true")).isEqualTo(named);
        }
        assertThat(problem("/ogc/styles/base?names=no", 400)
                        .at("/errors/0/parameter")
                        .asString())
                .isEqualTo("names");
    }

    private List<JsonNode> styleLayers(String path) throws Exception {
        return get(path).path("layers").valueStream().toList();
    }

    private static boolean writesNames(JsonNode layer) {
        return layer.path("layout").has("text-field");
    }

    /** A map styled by a field finds it under the same name in tiles, features and files. */
    @Test
    default void tilesCallTheirFieldsAsFeaturesDo() throws Exception {
        for (JsonNode collection : get("/ogc/collections").path("collections")) {
            String path = "/ogc/collections/" + collection.path("id").asString();
            Set<String> known =
                    new HashSet<>(get(path + "/queryables").path("properties").propertyNames());
            known.add("id");
            JsonNode layer = get(path + "/tiles/WebMercatorQuad?f=tilejson")
                    .path("vector_layers")
                    .get(0);
            assertThat(layer.path("fields").propertyNames()).isNotEmpty().isSubsetOf(known);
        }
    }

    @Test
    default void everyPathThatIsDescribedAnswers() {
        TilePaths.all().forEach((path, item) -> {
            String uri = "/ogc"
                    + path.replace("{tileMatrixSetId}", "WebMercatorQuad")
                            .replace("{tileMatrix}", "12")
                            .replace("{tileRow}", "1563")
                            .replace("{tileCol}", "3381")
                            .replace("{styleId}", "coverage");
            assertThat(answer(uri).getStatus()).as(uri).isIn(200, 204);
            // Every parameter that is described is known, though one of them may not be put so.
            item.getGet().getParameters().stream()
                    .filter(parameter -> parameter.getIn().equals("query"))
                    .forEach(parameter -> assertThat(answer(uri + "?" + parameter.getName() + "=")
                                    .getStatus())
                            .as(uri + " " + parameter.getName())
                            .isIn(200, 204));
        });
        assertThat(TilePaths.all()).hasSize(2 + 3 + 8 * 3 + 2);
    }

    /** A browser is given a page where a program is given JSON, and each says where the other is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ogc/tiles",
                "/ogc/tiles/CGCS2000Quad",
                "/ogc/collections/gaps/tiles",
                "/ogc/collections/gaps/tiles/WebMercatorQuad",
                "/ogc/tileMatrixSets",
                "/ogc/tileMatrixSets/WebMercatorQuad",
                "/ogc/styles",
                "/ogc/styles/coverage-night"
            })
    default void eachDescriptionIsAPageToo(String path) throws Exception {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        assertThat(answer(path).getContentType()).contains("json");
        assertThat(answer(path + "?f=json", "Accept", browser).getContentType()).contains("json");
        assertThat(answer(path).getHeader("Link"))
                .isEqualTo("<http://localhost" + path + "?f=html>; rel=\"alternate\"; type=\"text/html\"");
        for (String page : List.of(
                answer(path, "Accept", browser).getContentAsString(),
                answer(path + "?f=html").getContentAsString())) {
            assertThat(page)
                    .contains("<html lang=\"zh-CN\">")
                    .contains("<link rel=\"alternate\" type=\"application/json\" href=\"http://localhost" + path
                            + "?f&#x3D;json\"");
        }
        assertThat(answer(path, "Accept", browser).getHeader("Vary")).containsIgnoringCase("accept");
        assertThat(problem(path + "?f=pdf", 400).at("/errors/0/parameter").asString())
                .isEqualTo("f");
    }

    @Test
    default void aDescriptionThatTheCallerHoldsIsNotSentAgain() {
        for (String uri : List.of(
                "/ogc/tileMatrixSets",
                "/ogc/tileMatrixSets/CGCS2000Quad",
                "/ogc/tiles",
                "/ogc/tiles/WebMercatorQuad",
                "/ogc/tiles/WebMercatorQuad?f=tilejson",
                "/ogc/styles",
                "/ogc/styles/coverage")) {
            String tag = answer(uri).getHeader("ETag");
            assertThat(tag).as(uri).startsWith("W/");
            assertThat(answer(uri).getHeader("Cache-Control")).as(uri).isEqualTo("no-cache");
            assertThat(answer(uri, "If-None-Match", tag).getStatus()).as(uri).isEqualTo(304);
        }
    }
}
