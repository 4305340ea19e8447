package org.servicecircle.layer.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.file.Field;
import org.servicecircle.geo.OutputReference;
import org.servicecircle.layer.collection.Content;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.layer.collection.Selection;
import org.servicecircle.layer.cql2.Condition;
import org.servicecircle.layer.cql2.Cql2Json;
import org.servicecircle.layer.cql2.Cql2Text;
import org.servicecircle.layer.cql2.FilterContext;
import org.servicecircle.layer.cql2.Shape;
import org.servicecircle.layer.cql2.SortKey;
import org.servicecircle.layer.cql2.Span;
import org.servicecircle.layer.cql2.TemporalRelation;
import org.servicecircle.layer.cql2.Value;
import org.servicecircle.web.KnownParameters;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/**
 * What an address asks of a layer.
 *
 * @param content its features, of the question that the address puts
 * @param condition everything that features must meet, of all parameters together
 * @param chosen the fields to show
 * @param reference in which geometries are given
 */
record ItemsQuery(
        Layer layer,
        Content content,
        Condition condition,
        List<SortKey> order,
        List<Field> chosen,
        OutputReference reference) {

    /** Parameters that say which features, of every layer. */
    static final List<String> CHOOSING = List.of(
            "bbox", "bbox-crs", "datetime", "filter", "filter-lang", "filter-crs", "sortby", "properties", "crs");

    private static final List<String> FILTER_LANGUAGES = List.of("cql2-text", "cql2-json");

    /**
     * Reads an address.
     *
     * @param more parameters that the resource takes beside those that say which features
     * @throws ProblemException 400 for an unknown parameter, or one that cannot be read
     */
    static ItemsQuery read(Layer layer, HttpServletRequest request, List<String> more, OutputReference reference) {
        Set<String> known = new LinkedHashSet<>(more);
        known.addAll(CHOOSING);
        if (layer.answersQuestion()) {
            known.addAll(QuestionParameters.NAMES);
        }
        queryables(layer).forEach(field -> known.add(field.name()));
        KnownParameters.check(request, known);
        return new ItemsQuery(
                layer,
                layer.content(
                        layer.answersQuestion()
                                ? QuestionParameters.of(request::getParameter)
                                : QuestionParameters.NONE),
                condition(layer, request),
                FieldParameters.order(request.getParameter("sortby"), layer.fields()),
                FieldParameters.chosen(request.getParameter("properties"), layer.fields()),
                reference);
    }

    /** Fields that are parameters of their own; where a question has the same word, it is the question's. */
    static List<Field> queryables(Layer layer) {
        return layer.fields().stream()
                .filter(field -> !layer.answersQuestion() || !QuestionParameters.NAMES.contains(field.name()))
                .toList();
    }

    /** One part of what is asked for. */
    Selection part(int offset, int limit) {
        return new Selection(condition, order, offset, limit);
    }

    private static Condition condition(Layer layer, HttpServletRequest request) {
        List<Condition> all = new ArrayList<>();
        addPlaceAndTime(all, layer, request);
        for (Field field : queryables(layer)) {
            String value = request.getParameter(field.name());
            if (value != null) {
                all.add(new Condition.Compare(
                        new Value.Property(field), Condition.Comparison.EQUAL, FieldParameters.value(field, value)));
            }
        }
        addFilter(all, layer, request);
        return all.isEmpty() ? Selection.EVERYTHING : all.size() == 1 ? all.get(0) : new Condition.All(all);
    }

    private static void addPlaceAndTime(List<Condition> all, Layer layer, HttpServletRequest request) {
        OutputReference reference = ReferenceParameter.read("bbox-crs", request.getParameter("bbox-crs"));
        String box = request.getParameter("bbox");
        if (!Parameters.isMissing(box)) {
            all.add(new Condition.Spatial(
                    new Shape.Own(),
                    Condition.SpatialRelation.INTERSECTS,
                    new Shape.Given(BoxParameter.read(box, reference))));
        }
        String time = request.getParameter("datetime");
        if (!Parameters.isMissing(time)) {
            Span asked = TimeParameter.read(time);
            layer.lifetime()
                    .ifPresent(
                            lifetime -> all.add(new Condition.Temporal(lifetime, TemporalRelation.INTERSECTS, asked)));
        }
    }

    private static void addFilter(List<Condition> all, Layer layer, HttpServletRequest request) {
        String language = Parameters.oneOf(
                "filter-lang", request.getParameter("filter-lang"), FILTER_LANGUAGES.get(0), FILTER_LANGUAGES);
        OutputReference reference = ReferenceParameter.read("filter-crs", request.getParameter("filter-crs"));
        String filter = request.getParameter("filter");
        if (!Parameters.isMissing(filter)) {
            FilterContext context = new FilterContext(layer.fields(), reference);
            all.add("cql2-json".equals(language) ? Cql2Json.parse(filter, context) : Cql2Text.parse(filter, context));
        }
    }
}
