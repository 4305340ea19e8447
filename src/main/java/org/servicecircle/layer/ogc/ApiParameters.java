package org.servicecircle.layer.ogc;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servicecircle.file.FeatureFormat;
import org.servicecircle.file.Field;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.layer.tile.TilePaths;
import org.servicecircle.web.Language;

/** The parameters of items, for the description of the API: those of the standard, and every queryable. */
final class ApiParameters {

    private static final int LEAST_NUMBERS = 4;
    private static final int MOST_NUMBERS = 6;

    private static final String SYSTEM =
            "Reference system by its address; its name, EPSG:4548 or [EPSG:4548], is read as well";

    private final LayerAbout about;
    private final Language language;

    ApiParameters(LayerAbout about, Language language) {
        this.about = about;
        this.language = language;
    }

    static Parameter form() {
        StringSchema schema = new StringSchema();
        Form.codes().forEach(schema::addEnumItem);
        return query("f", "json, html; as Accept wants where left out", schema);
    }

    List<Parameter> items(Layer layer) {
        List<Parameter> all = new ArrayList<>(List.of(form(), limit(), offset(), crs("crs")));
        addChoosing(all, layer);
        return all;
    }

    /** Those of a file, which holds all that is chosen. */
    List<Parameter> download(Layer layer) {
        String[] formats =
                Arrays.stream(FeatureFormat.values()).map(FeatureFormat::code).toArray(String[]::new);
        String[] languages = Arrays.stream(Language.values()).map(Language::tag).toArray(String[]::new);
        List<Parameter> all = new ArrayList<>(List.of(
                query("f", "Format", choice(formats)),
                query(
                        "crs",
                        SYSTEM + "; GCJ-02 and BD-09 are for Chinese web maps only",
                        choice(ReferenceParameter.ofFiles().toArray(String[]::new))),
                query("lang", "Language of titles and facts, before Accept-Language", choice(languages)),
                query("bom", "Whether CSV begins with a byte order mark, which Excel needs", new BooleanSchema())));
        addChoosing(all, layer);
        return all;
    }

    private void addChoosing(List<Parameter> all, Layer layer) {
        all.addAll(List.of(
                box(),
                time(),
                crs("bbox-crs"),
                query("filter", "Condition in CQL2", new StringSchema()),
                query("filter-lang", "cql2-text or cql2-json", filterLanguage()),
                crs("filter-crs"),
                query("sortby", "Fields separated by commas, - in front for the greatest first", new StringSchema()),
                query("properties", "Fields to give, separated by commas", new StringSchema())));
        addQuestion(all, layer);
        for (Field field : ItemsQuery.queryables(layer)) {
            all.add(query(field.name(), about.title(field, language), schema(field)));
        }
    }

    List<Parameter> item(Layer layer) {
        List<Parameter> all = new ArrayList<>(List.of(
                new Parameter()
                        .in("path")
                        .name("featureId")
                        .required(true)
                        .description("id")
                        .schema(new StringSchema()),
                form(),
                crs("crs")));
        addQuestion(all, layer);
        return all;
    }

    private static void addQuestion(List<Parameter> all, Layer layer) {
        if (layer.answersQuestion()) {
            all.addAll(TilePaths.question());
        }
    }

    private static Parameter limit() {
        Schema<?> schema = new IntegerSchema()
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(ItemsController.MOST))
                ._default(ItemsController.BY_DEFAULT);
        return exploded(query("limit", "Features to give", schema));
    }

    private static Parameter offset() {
        return query(
                "offset",
                "Features to skip",
                new IntegerSchema().minimum(BigDecimal.ZERO)._default(0));
    }

    private static Parameter box() {
        ArraySchema schema = new ArraySchema();
        schema.items(new NumberSchema()).minItems(LEAST_NUMBERS).maxItems(MOST_NUMBERS);
        return exploded(query("bbox", "Least and greatest corner, in the order of axes of bbox-crs", schema));
    }

    private static Parameter time() {
        return exploded(query("datetime", "A day or moment of RFC 3339, or an interval of two", new StringSchema()));
    }

    private static Parameter exploded(Parameter parameter) {
        return parameter.style(Parameter.StyleEnum.FORM).explode(false);
    }

    private static Parameter crs(String name) {
        StringSchema schema = choice(ReferenceParameter.addresses().toArray(String[]::new));
        schema.format("uri")._default(ReferenceParameter.addresses().get(0));
        return exploded(query(name, SYSTEM, schema));
    }

    private static StringSchema filterLanguage() {
        StringSchema schema = choice("cql2-text", "cql2-json");
        schema._default("cql2-text");
        return schema;
    }

    private static StringSchema choice(String... codes) {
        StringSchema schema = new StringSchema();
        List.of(codes).forEach(schema::addEnumItem);
        return schema;
    }

    private static Schema<?> schema(Field field) {
        return switch (field.type()) {
            case TEXT -> new StringSchema();
            case DATE -> new StringSchema().format("date");
            case INTEGER -> new IntegerSchema().format("int64");
            case NUMBER -> new NumberSchema();
            case BOOLEAN -> new BooleanSchema();
        };
    }

    private static Parameter query(String name, String description, Schema<?> schema) {
        return new Parameter()
                .in("query")
                .name(name)
                .required(false)
                .description(description)
                .schema(schema);
    }
}
