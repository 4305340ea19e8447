package org.servicecircle.layer.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads filters written as JSON: the part of CQL2 (OGC 21-065r2, its JSON schema) that {@link Condition} can say. */
public final class Cql2Json {

    private final Checks checks;
    private final JsonValues values;
    private final JsonTimes times;
    private final JsonPlaces places;

    private Cql2Json(Checks checks) {
        this.checks = checks;
        values = new JsonValues(checks);
        times = new JsonTimes(checks, values);
        places = new JsonPlaces(checks);
    }

    /**
     * The condition that JSON states; a plain text next to a day is read as a day.
     *
     * @throws org.servicecircle.web.ProblemException 400 for what cannot be read, is not supported, names an unknown
     *     property or member, mixes types or is too large; 422 for swapped coordinates and for areas that cross themselves
     */
    public static Condition parse(String json, FilterContext context) {
        Cql2Text.requireLength(json);
        return new Cql2Json(new Checks(context, true)).condition(JsonNodes.read(json), "");
    }

    private Condition condition(JsonNode node, String where) {
        checks.enter(where);
        Condition condition = node.isBoolean() ? new Condition.Constant(node.asBoolean()) : operation(node, where);
        checks.leave();
        return condition;
    }

    private Condition operation(JsonNode node, String where) {
        if (!node.path("op").isString()) {
            throw FilterFault.at(where, "filter-condition-expected", JsonNodes.shown(node));
        }
        JsonNodes.requireOnly(node, where, "op", "args");
        String op = node.path("op").asString();
        JsonNode args = node.path("args");
        String inArgs = where + "/args";
        Optional<Condition.Comparison> comparison = Relations.comparison(op);
        if (comparison.isPresent()) {
            List<Value> both = values(args, inArgs, 2);
            return checks.compare(both.get(0), comparison.get(), both.get(1), where);
        }
        return switch (op) {
            case "and" -> new Condition.All(conditions(args, inArgs, 2, Checks.MOST_PARTS));
            case "or" -> new Condition.Any(conditions(args, inArgs, 2, Checks.MOST_PARTS));
            case "not" -> new Condition.Not(conditions(args, inArgs, 1, 1).get(0));
            case "like" -> like(values(args, inArgs, 2), where);
            case "between" -> between(values(args, inArgs, 3), where);
            case "in" -> in(args, inArgs);
            case "isNull" -> isNull(args, inArgs);
            default -> relation(op, node, where);
        };
    }

    private Condition relation(String op, JsonNode node, String where) {
        JsonNode args = node.path("args");
        String inArgs = where + "/args";
        Optional<Condition.SpatialRelation> spatial = Relations.spatialInJson(op);
        if (spatial.isPresent()) {
            List<JsonNode> both = JsonNodes.items(args, inArgs, 2, 2);
            Shape left = places.shape(both.get(0), inArgs + "/0");
            return new Condition.Spatial(left, spatial.get(), places.shape(both.get(1), inArgs + "/1"));
        }
        Optional<TemporalRelation> temporal = Relations.temporalInJson(op);
        if (temporal.isPresent()) {
            List<JsonNode> both = JsonNodes.items(args, inArgs, 2, 2);
            Span left = times.span(both.get(0), inArgs + "/0");
            return new Condition.Temporal(left, temporal.get(), times.span(both.get(1), inArgs + "/1"));
        }
        throw JsonNodes.refused(node, where, "filter-condition-expected");
    }

    private List<Condition> conditions(JsonNode args, String where, int least, int most) {
        List<Condition> conditions = new ArrayList<>();
        for (JsonNode arg : JsonNodes.items(args, where, least, most)) {
            conditions.add(condition(arg, where + "/" + conditions.size()));
        }
        return List.copyOf(conditions);
    }

    private List<Value> values(JsonNode args, String where, int count) {
        return values.values(JsonNodes.items(args, where, count, count), where);
    }

    private Condition like(List<Value> both, String where) {
        return checks.like(both.get(0), both.get(1), where);
    }

    private Condition between(List<Value> all, String where) {
        return checks.between(all.get(0), all.get(1), all.get(2), where);
    }

    private Condition in(JsonNode args, String where) {
        List<JsonNode> both = JsonNodes.items(args, where, 2, 2);
        List<Value> all = new ArrayList<>(List.of(values.value(both.get(0), where + "/0")));
        String inList = where + "/1";
        all.addAll(values.values(JsonNodes.items(both.get(1), inList, 1, Checks.MOST_PARTS), inList));
        return checks.in(all, where);
    }

    /** Features without a place do not exist, so that the question whether there is one has a known answer. */
    private Condition isNull(JsonNode args, String where) {
        JsonNode asked = JsonNodes.items(args, where, 1, 1).get(0);
        if (JsonPlaces.isGeometry(asked)) {
            checks.count(where);
            return new Condition.Constant(false);
        }
        return new Condition.IsNull(values.value(asked, where + "/0"));
    }
}
