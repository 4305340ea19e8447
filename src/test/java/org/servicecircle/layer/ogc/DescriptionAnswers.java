package org.servicecircle.layer.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import com.reprezen.kaizen.oasparser.OpenApi3Parser;
import com.reprezen.kaizen.oasparser.model3.OpenApi3;
import com.reprezen.kaizen.oasparser.model3.Operation;
import com.reprezen.kaizen.oasparser.model3.Parameter;
import com.reprezen.kaizen.oasparser.model3.Path;
import com.reprezen.kaizen.oasparser.model3.Schema;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.servicecircle.file.FeatureFormat;
import org.servicecircle.fixture.PlainHttp;
import tools.jackson.databind.JsonNode;

/** Whether the description of the API is valid OpenAPI 3.0, read by the parser that the official tests read it with, and true. */
interface DescriptionAnswers extends OgcCalls {

    private OpenApi3 api() throws Exception {
        String address = "http://localhost:" + port() + "/ogc/api?f=json";
        OpenApi3 api = new OpenApi3Parser()
                .parse(ask(path(address)).body(), URI.create(address).toURL(), true);
        assertThat(api.getValidationItems()).isEmpty();
        assertThat(api.isValid()).isTrue();
        return api;
    }

    @Test
    default void theDescriptionIsValidAndSaysWhereTheApiIs() throws Exception {
        OpenApi3 api = api();
        assertThat(api.getOpenApi()).startsWith("3.0.");
        assertThat(api.getServers()).hasSize(1);
        assertThat(api.getServers().get(0).getUrl()).isEqualTo("http://localhost:" + port() + "/ogc");
        List<String> operations = api.getPaths().values().stream()
                .map(each -> each.getGet().getOperationId())
                .toList();
        assertThat(operations).doesNotHaveDuplicates().anyMatch(id -> id.endsWith(".getTileSetsList"));
    }

    @Test
    default void theStandardsParametersAreDefinedAsItWants() throws Exception {
        for (String id : collectionIds()) {
            Operation items = api().getPath("/collections/" + id + "/items").getGet();
            Schema limit = form(items, "limit", "integer");
            assertThat(limit.getMinimum().intValue()).isEqualTo(1);
            assertThat(limit.getMaximum().intValue()).isEqualTo(10_000);
            assertThat(((Number) limit.getDefault()).intValue()).isEqualTo(100);
            Schema box = form(items, "bbox", "array");
            assertThat(box.getMinItems()).isEqualTo(4);
            assertThat(box.getMaxItems()).isEqualTo(6);
            assertThat(box.getItemsSchema().getType()).isEqualTo("number");
            form(items, "datetime", "string");
            for (String name : List.of("crs", "bbox-crs")) {
                Schema system = form(items, name, "string");
                assertThat(system.getFormat()).isEqualTo("uri");
                assertThat(system.getDefault()).isEqualTo(CRS84);
                assertThat(system.getEnums()).containsExactlyElementsOf(ReferenceAnswers.SYSTEMS);
            }
        }
    }

    private static Schema form(Operation operation, String name, String type) {
        Parameter parameter = parameter(operation, name);
        assertThat(parameter.getIn()).isEqualTo("query");
        assertThat(parameter.getRequired()).isNotEqualTo(true);
        assertThat(parameter.getStyle()).isEqualTo("form");
        assertThat(parameter.getExplode()).isFalse();
        assertThat(parameter.getSchema().getType()).isEqualTo(type);
        return parameter.getSchema();
    }

    private static Parameter parameter(Operation operation, String name) {
        return operation.getParameters().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation.getOperationId() + " lacks " + name));
    }

    @Test
    default void everyQueryableIsAParameterOfItsType() throws Exception {
        OpenApi3 api = api();
        for (String id : collectionIds()) {
            Operation items = api.getPath("/collections/" + id + "/items").getGet();
            JsonNode queryables = json("/ogc/collections/" + id + "/queryables").path("properties");
            for (Map.Entry<String, JsonNode> queryable : queryables.properties()) {
                if (queryable.getValue().has("type")) {
                    parameter(items, queryable.getKey());
                }
            }
            assertThat(queryables.path("geometry").path("format").asString()).startsWith("geometry-");
        }
    }

    @Test
    default void everyOperationAnswersInEveryFormThatItNames() throws Exception {
        for (Path described : api().getPaths().values()) {
            String target = filled(described.getPathString());
            Operation operation = described.getGet();
            for (String type :
                    operation.getResponse("200").getContentMediaTypes().keySet()) {
                PlainHttp.Answer answer = ask(inForm(target, type), "Accept", type);
                assertThat(answer.status()).as(target + " " + answer.body()).isIn(200, 204);
                if (answer.status() == 200 && !type.endsWith("tile+json")) {
                    assertThat(answer.type().replace(" ", "")).as(target).startsWith(type);
                }
            }
            assertThat(operation.getResponse("400")).isNotNull();
            assertThat(operation.getResponse("404")).isNotNull();
        }
    }

    /** A file is asked for by its format: a link that is clicked says nothing of what it accepts. */
    private static String inForm(String target, String type) {
        return Arrays.stream(FeatureFormat.values())
                .filter(format ->
                        target.endsWith("/download") && format.contentType().equals(type))
                .findFirst()
                .map(format -> target + "?f=" + format.code())
                .orElse(target);
    }

    @Test
    default void everyValueThatIsNamedIsTaken() throws Exception {
        for (Path described : api().getPaths().values()) {
            String target = filled(described.getPathString());
            for (Parameter parameter : described.getGet().getParameters()) {
                for (Object value : values(parameter)) {
                    String query = "?" + parameter.getName() + "="
                            + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
                    // Under another question there may be no such feature.
                    int otherwise = target.contains("/items/") ? 404 : 200;
                    PlainHttp.Answer answer = ask(target + query);
                    assertThat(answer.status())
                            .as(target + query + answer.body())
                            .isIn(200, 204, otherwise);
                }
            }
        }
    }

    private static List<Object> values(Parameter parameter) {
        List<Object> values = new ArrayList<>();
        if ("query".equals(parameter.getIn())) {
            values.addAll(parameter.getSchema().getEnums());
            if (parameter.getSchema().getDefault() != null) {
                values.add(parameter.getSchema().getDefault());
            }
        }
        return values;
    }

    /** A path with something that there is in place of each name in braces. */
    private String filled(String template) {
        String target = "/ogc" + template;
        if (target.contains("{featureId}")) {
            String items = target.substring(0, target.indexOf("/{featureId}"));
            target = items + "/" + OgcCalls.ids(json(items + "?limit=1")).get(0);
        }
        return target.replace("{tileMatrixSetId}", "WebMercatorQuad")
                .replace("{tileMatrix}", "0")
                .replace("{tileRow}", "0")
                .replace("{tileCol}", "0")
                .replace("{styleId}", "coverage");
    }
}
