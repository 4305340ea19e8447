package org.servicecircle.layer.cql2;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the times of a filter as JSON: {@code date}, {@code timestamp}, {@code interval} and properties of days. */
final class JsonTimes {

    private final Checks checks;
    private final JsonValues values;

    JsonTimes(Checks checks, JsonValues values) {
        this.checks = checks;
        this.values = values;
    }

    Span span(JsonNode node, String where) {
        if (JsonNodes.has(node, "interval")) {
            return interval(node, where);
        }
        Value day;
        if (JsonValues.isDay(node)) {
            day = values.day(node, where);
        } else if (JsonNodes.has(node, "property")) {
            day = values.property(node, where);
        } else {
            throw JsonNodes.refused(node, where, "filter-time-expected");
        }
        return checks.span(day, day, where);
    }

    private Span interval(JsonNode node, String where) {
        JsonNodes.requireOnly(node, where, "interval");
        String inside = where + "/interval";
        List<JsonNode> bounds = JsonNodes.items(node.path("interval"), inside, 2, 2);
        return checks.span(bound(bounds.get(0), inside + "/0"), bound(bounds.get(1), inside + "/1"), where);
    }

    /** Null for none, {@code ".."}. */
    private Value bound(JsonNode node, String where) {
        if (node.isString()) {
            return Days.bound(node.asString(), where, checks);
        }
        if (JsonNodes.has(node, "property")) {
            return values.property(node, where);
        }
        throw JsonNodes.refused(node, where, "filter-time-expected");
    }
}
