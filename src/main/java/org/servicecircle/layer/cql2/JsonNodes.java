package org.servicecircle.layer.cql2;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servicecircle.web.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes JSON apart strictly: no member that is not known, no number written as a text. */
final class JsonNodes {

    /** Two for each level of conditions, an object and its list, and some for the coordinates of the innermost. */
    private static final int MOST_NESTING = 2 * Checks.MOST_LEVELS + 10;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_NESTING)
                            .maxNumberLength(Cql2Text.MOST_CHARACTERS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    // NaN and Infinity are read, so that they can be refused by name.
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonNodes() {}

    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (StreamConstraintsException tooDeep) {
            throw FilterFault.at(where(tooDeep), "filter-too-deep", Checks.MOST_LEVELS);
        } catch (JacksonException unreadable) {
            throw FilterFault.at(where(unreadable), "filter-not-json");
        }
    }

    private static String where(JacksonException failure) {
        return failure.getLocation() == null
                ? "1"
                : Long.toString(failure.getLocation().getCharOffset() + 1);
    }

    static boolean has(JsonNode node, String member) {
        return node.isObject() && node.has(member);
    }

    /** Refuses members beside these. */
    static void requireOnly(JsonNode object, String where, String... members) {
        for (String name : object.propertyNames()) {
            if (!Arrays.asList(members).contains(name)) {
                throw FilterFault.at(where, "filter-unknown-member", name, String.join(", ", members));
            }
        }
    }

    /** The text of a member that must be there. */
    static String text(JsonNode object, String member, String where) {
        JsonNode text = object.path(member);
        if (!text.isString()) {
            throw FilterFault.at(where + "/" + member, "filter-json-text-expected", shown(text));
        }
        return text.asString();
    }

    /** The items of a list, so many and no others. */
    static List<JsonNode> items(JsonNode list, String where, int least, int most) {
        if (!list.isArray() || list.size() < least || list.size() > most) {
            String count = least == most ? Integer.toString(least) : least + "…" + most;
            throw FilterFault.at(where, "filter-list-expected", count, shown(list));
        }
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        return items;
    }

    static double number(JsonNode number, String where) {
        if (!number.isNumber()) {
            throw FilterFault.at(where, "filter-number-expected", shown(number));
        }
        double value = number.doubleValue(Double.POSITIVE_INFINITY);
        if (!Double.isFinite(value)) {
            throw FilterFault.at(where, "filter-not-finite", shown(number));
        }
        // Minus nought is nought, so that equal filters are equal trees.
        return value + 0.0;
    }

    /** 400 for what has no meaning here: an operation that is not supported, or something else altogether. */
    static ProblemException refused(JsonNode node, String where, String orElse) {
        return node.path("op").isString()
                ? FilterFault.at(where, "filter-not-supported", node.path("op").asString())
                : FilterFault.at(where, orElse, shown(node));
    }

    static String shown(JsonNode node) {
        return node.isMissingNode() ? "" : node.toString();
    }
}
