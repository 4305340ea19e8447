package org.servicecircle.layer.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicecircle.file.Field;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.layer.cql2.FilterContext;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** Tells what filters may speak of, as JSON Schema. */
@Component
class QueryablesWriter {

    private final LayerAbout about;

    QueryablesWriter(LayerAbout about) {
        this.about = about;
    }

    /** A field for people. */
    record FieldView(String name, String title, String type) {}

    List<FieldView> list(Layer layer, Language language) {
        return layer.fields().stream()
                .map(field -> new FieldView(
                        field.name(), about.title(field, language), about.say(language, "type." + field.type())))
                .toList();
    }

    Map<String, Object> schema(Layer layer, Language language) {
        Map<String, Object> properties = new LinkedHashMap<>();
        layer.fields().forEach(field -> properties.put(field.name(), property(field, language)));
        properties.put(
                FilterContext.GEOMETRY,
                Map.of(
                        "title", about.say(language, "geometry"),
                        "x-ogc-role", "primary-geometry",
                        "format", format(layer)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", Link.address("/collections/" + layer.id() + "/queryables"));
        schema.put("type", "object");
        schema.put("title", about.title(layer, language));
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(Field field, Language language) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("title", about.title(field, language));
        property.put("type", type(field));
        switch (field.type()) {
            case DATE -> property.put("format", "date");
            default -> {}
        }
        return property;
    }

    /** The type of a field in JSON Schema. */
    static String type(Field field) {
        return switch (field.type()) {
            case TEXT, DATE -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
        };
    }

    private static String format(Layer layer) {
        return switch (layer.geometry()) {
            case POINT -> "geometry-point";
            case LINE -> "geometry-linestring";
            case AREAS -> "geometry-multipolygon";
        };
    }
}
