package org.servicecircle.layer.cql2;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads what is compared in a filter as JSON. */
final class JsonValues {

    private final Checks checks;

    JsonValues(Checks checks) {
        this.checks = checks;
    }

    List<Value> values(List<JsonNode> nodes, String where) {
        List<Value> values = new ArrayList<>();
        for (JsonNode node : nodes) {
            values.add(value(node, where + "/" + values.size()));
        }
        return values;
    }

    Value value(JsonNode node, String where) {
        if (node.isString()) {
            return checks.text(node.asString(), where);
        }
        if (node.isObject()) {
            return ofObject(node, where);
        }
        checks.count(where);
        if (node.isBoolean()) {
            return new Value.Flag(node.asBoolean());
        }
        if (node.isNumber()) {
            return new Value.Number(JsonNodes.number(node, where));
        }
        throw FilterFault.at(where, "filter-value-expected", JsonNodes.shown(node));
    }

    private Value ofObject(JsonNode node, String where) {
        if (JsonNodes.has(node, "property")) {
            return property(node, where);
        }
        if (isDay(node)) {
            return day(node, where);
        }
        if (!"casei".equals(node.path("op").asString(""))) {
            throw JsonNodes.refused(node, where, "filter-value-expected");
        }
        JsonNodes.requireOnly(node, where, "op", "args");
        checks.enter(where);
        String inArgs = where + "/args";
        JsonNode inner = JsonNodes.items(node.path("args"), inArgs, 1, 1).get(0);
        Value value = checks.lower(value(inner, inArgs + "/0"), where);
        checks.leave();
        return value;
    }

    Value.Property property(JsonNode node, String where) {
        JsonNodes.requireOnly(node, where, "property");
        return checks.property(JsonNodes.text(node, "property", where), where);
    }

    static boolean isDay(JsonNode node) {
        return JsonNodes.has(node, "date") || JsonNodes.has(node, "timestamp");
    }

    Value.Day day(JsonNode node, String where) {
        checks.count(where);
        String kind = JsonNodes.has(node, "date") ? "date" : "timestamp";
        JsonNodes.requireOnly(node, where, kind);
        String text = JsonNodes.text(node, kind, where);
        return kind.equals("date") ? Days.day(text, where) : Days.ofMoment(text, where);
    }
}
