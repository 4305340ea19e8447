package org.servicecircle.layer.ogc;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shapes of answers, for the description of the API. */
final class ApiSchemas {

    static final String LANDING = "landingPage";
    static final String CONFORMANCE = "conformance";
    static final String COLLECTIONS = "collections";
    static final String COLLECTION = "collection";
    static final String FEATURES = "featureCollectionGeoJSON";
    static final String FEATURE = "featureGeoJSON";
    static final String PROBLEM = "problem";

    private ApiSchemas() {}

    @SuppressWarnings("rawtypes") // as the library's components have it
    static Map<String, Schema> all() {
        Schema<?> link = new ObjectSchema()
                .addProperty("href", new StringSchema())
                .addProperty("rel", new StringSchema())
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .required(List.of("href", "rel"));
        Schema<?> links = new ArraySchema().items(reference("link"));
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put("link", link);
        schemas.put(
                LANDING,
                new ObjectSchema()
                        .addProperty("title", new StringSchema())
                        .addProperty("description", new StringSchema())
                        .addProperty("links", links)
                        .required(List.of("links")));
        schemas.put(
                CONFORMANCE,
                new ObjectSchema()
                        .addProperty("conformsTo", new ArraySchema().items(new StringSchema()))
                        .required(List.of("conformsTo")));
        schemas.put(COLLECTION, collection(links));
        schemas.put(
                COLLECTIONS,
                new ObjectSchema()
                        .addProperty("links", links)
                        .addProperty("collections", new ArraySchema().items(reference(COLLECTION)))
                        .required(List.of("links", "collections")));
        schemas.put(FEATURE, feature(links));
        schemas.put(FEATURES, features(links));
        schemas.put(PROBLEM, problem());
        return schemas;
    }

    static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private static Schema<?> collection(Schema<?> links) {
        return new ObjectSchema()
                .addProperty("id", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("description", new StringSchema())
                .addProperty("links", links)
                .addProperty("extent", new ObjectSchema())
                .addProperty("itemType", new StringSchema())
                .addProperty("crs", new ArraySchema().items(new StringSchema()))
                .addProperty("storageCrs", new StringSchema())
                .required(List.of("id", "links"));
    }

    private static Schema<?> feature(Schema<?> links) {
        return new ObjectSchema()
                .addProperty("type", named("Feature"))
                .addProperty("id", new StringSchema())
                .addProperty("geometry", new ObjectSchema())
                .addProperty("properties", new ObjectSchema())
                .addProperty("links", links)
                .required(List.of("type", "geometry", "properties"));
    }

    private static Schema<?> features(Schema<?> links) {
        return new ObjectSchema()
                .addProperty("type", named("FeatureCollection"))
                .addProperty("features", new ArraySchema().items(reference(FEATURE)))
                .addProperty("links", links)
                .addProperty("timeStamp", new StringSchema().format("date-time"))
                .addProperty("numberMatched", new IntegerSchema())
                .addProperty("numberReturned", new IntegerSchema())
                .required(List.of("type", "features"));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Problem details, RFC 9457")
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("errors", new ArraySchema().items(new ObjectSchema()));
    }

    private static Schema<String> named(String only) {
        StringSchema name = new StringSchema();
        name.addEnumItem(only);
        return name;
    }
}
