package org.servicecircle.layer.ogc;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicecircle.file.FeatureFormat;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.web.Language;

/** The paths of OGC API – Features with their parameters and answers, for the description of the API. */
final class ApiPaths {

    private final LayerAbout about;
    private final Language language;

    ApiPaths(LayerAbout about, Language language) {
        this.about = about;
        this.language = language;
    }

    /** Those that belong to no collection. */
    Map<String, PathItem> general() {
        Map<String, PathItem> paths = new LinkedHashMap<>();
        paths.put("/", get("getLandingPage", "link.self", Form.JSON_TYPE, ApiSchemas.LANDING, form()));
        paths.put(
                "/conformance",
                get("getConformance", "link.conformance", Form.JSON_TYPE, ApiSchemas.CONFORMANCE, form()));
        paths.put("/api", get("getApi", "link.api", Form.OPEN_API, null, form()));
        paths.put("/collections", get("getCollections", "link.data", Form.JSON_TYPE, ApiSchemas.COLLECTIONS, form()));
        return paths;
    }

    /** Those of one collection. */
    Map<String, PathItem> of(Layer layer) {
        String path = "/collections/" + layer.id();
        ApiParameters parameters = new ApiParameters(about, language);
        Map<String, PathItem> paths = new LinkedHashMap<>();
        paths.put(path, get(layer, "describe", "link.self", Form.JSON_TYPE, ApiSchemas.COLLECTION, form()));
        paths.put(path + "/queryables", get(layer, "getQueryables", "link.queryables", Form.SCHEMA_JSON, null, form()));
        PathItem items =
                get(layer, "getItems", "link.items", Form.GEO_JSON, ApiSchemas.FEATURES, parameters.items(layer));
        items.getGet()
                .getResponses()
                .get("200")
                .addHeaderObject("Content-Crs", new Header().schema(new StringSchema()));
        paths.put(path + "/items", items);
        paths.put(path + "/download", download(layer, parameters.download(layer)));
        paths.put(
                path + "/items/{featureId}",
                get(layer, "getItem", "link.item", Form.GEO_JSON, ApiSchemas.FEATURE, parameters.item(layer)));
        return paths;
    }

    private PathItem download(Layer layer, List<Parameter> parameters) {
        PathItem path = get(layer, "download", "link.file", Form.GEO_JSON, ApiSchemas.FEATURES, parameters);
        Content content = new Content();
        for (FeatureFormat format : FeatureFormat.values()) {
            content.addMediaType(format.contentType(), new MediaType().schema(new StringSchema().format("binary")));
        }
        path.getGet().getResponses().get("200").content(content);
        return path;
    }

    private List<Parameter> form() {
        return List.of(ApiParameters.form());
    }

    private PathItem get(
            Layer layer, String operation, String summary, String type, String schema, List<Parameter> parameters) {
        PathItem path = get(operation + "." + layer.id(), summary, type, schema, parameters);
        path.getGet().summary(about.title(layer, language) + " – " + about.say(language, summary));
        return path;
    }

    private PathItem get(String operation, String summary, String type, String schema, List<Parameter> parameters) {
        MediaType json = new MediaType();
        if (schema != null) {
            json.schema(ApiSchemas.reference(schema));
        }
        Content content = new Content()
                .addMediaType(type, json)
                .addMediaType(Form.HTML_TYPE, new MediaType().schema(new StringSchema()));
        ApiResponses responses = new ApiResponses()
                .addApiResponse("200", new ApiResponse().description("OK").content(content))
                .addApiResponse("400", problem("A parameter cannot be read; errors names it"))
                .addApiResponse("404", problem("There is no such resource"))
                .addApiResponse("429", problem("Too many requests; Retry-After tells when to come back"));
        return new PathItem()
                .get(new Operation()
                        .addTagsItem("Features")
                        .operationId(operation)
                        .summary(about.say(language, summary))
                        .parameters(parameters)
                        .responses(responses));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(ApiSchemas.reference(ApiSchemas.PROBLEM))));
    }
}
