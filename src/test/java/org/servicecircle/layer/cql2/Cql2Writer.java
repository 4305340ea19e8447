package org.servicecircle.layer.cql2;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes conditions as CQL2 text and JSON, for reading them again. */
final class Cql2Writer {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int DECIMALS = 15;

    private static final Map<Condition.Comparison, String> SIGNS = Map.of(
            Condition.Comparison.EQUAL, "=",
            Condition.Comparison.NOT_EQUAL, "<>",
            Condition.Comparison.LESS, "<",
            Condition.Comparison.LESS_OR_EQUAL, "<=",
            Condition.Comparison.GREATER, ">",
            Condition.Comparison.GREATER_OR_EQUAL, ">=");

    private Cql2Writer() {}

    static String text(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), " AND ");
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.parts(), " OR ");
        }
        if (condition instanceof Condition.Not not) {
            return "NOT (" + text(not.part()) + ")";
        }
        if (condition instanceof Condition.Constant constant) {
            return constant.value() ? "TRUE" : "FALSE";
        }
        if (condition instanceof Condition.Compare compare) {
            return text(compare.left()) + SIGNS.get(compare.comparison()) + text(compare.right());
        }
        if (condition instanceof Condition.Like like) {
            return text(like.text()) + " LIKE " + quoted(like.pattern());
        }
        if (condition instanceof Condition.Between between) {
            return text(between.value()) + " BETWEEN " + text(between.least()) + " AND " + text(between.greatest());
        }
        if (condition instanceof Condition.In in) {
            return text(in.value())
                    + in.choices().stream().map(Cql2Writer::text).collect(Collectors.joining(", ", " IN (", ")"));
        }
        if (condition instanceof Condition.IsNull isNull) {
            return text(isNull.value()) + " IS NULL";
        }
        if (condition instanceof Condition.Spatial spatial) {
            return "S_" + spatial.relation() + "(" + text(spatial.left()) + ", " + text(spatial.right()) + ")";
        }
        Condition.Temporal temporal = (Condition.Temporal) condition;
        String relation = temporal.relation().name().replace("_", "");
        return "T_" + relation + "(" + text(temporal.left()) + ", " + text(temporal.right()) + ")";
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream().map(part -> "(" + text(part) + ")").collect(Collectors.joining(word));
    }

    private static String text(Value value) {
        if (value instanceof Value.Property property) {
            return '"' + property.field().name() + '"';
        }
        if (value instanceof Value.Lower lower) {
            return "CASEI(" + text(lower.text()) + ")";
        }
        if (value instanceof Value.Text text) {
            return quoted(text.text());
        }
        if (value instanceof Value.Number number) {
            return Double.toString(number.number());
        }
        if (value instanceof Value.Flag flag) {
            return flag.flag() ? "TRUE" : "FALSE";
        }
        return "DATE('" + ((Value.Day) value).day() + "')";
    }

    /** No text that ends in a backslash can be written, for the quote after it would not end it. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "\\'") + "'";
    }

    private static String text(Shape shape) {
        return shape instanceof Shape.Given given ? given.geometry().toText() : FilterContext.GEOMETRY;
    }

    private static String text(Span span) {
        return span.isDay() ? text(span.first()) : "INTERVAL(" + bound(span.first()) + ", " + bound(span.last()) + ")";
    }

    private static String bound(Value bound) {
        if (bound == null) {
            return "'..'";
        }
        return bound instanceof Value.Day day ? "'" + day.day() + "'" : text(bound);
    }

    static String json(Condition condition) {
        if (condition instanceof Condition.All all) {
            return operation("and", all.parts().stream().map(Cql2Writer::json).toList());
        }
        if (condition instanceof Condition.Any any) {
            return operation("or", any.parts().stream().map(Cql2Writer::json).toList());
        }
        if (condition instanceof Condition.Not not) {
            return operation("not", List.of(json(not.part())));
        }
        if (condition instanceof Condition.Constant constant) {
            return Boolean.toString(constant.value());
        }
        if (condition instanceof Condition.Compare compare) {
            return operation(SIGNS.get(compare.comparison()), List.of(json(compare.left()), json(compare.right())));
        }
        if (condition instanceof Condition.Like like) {
            return operation("like", List.of(json(like.text()), MAPPER.writeValueAsString(like.pattern())));
        }
        if (condition instanceof Condition.Between between) {
            return operation(
                    "between", List.of(json(between.value()), json(between.least()), json(between.greatest())));
        }
        if (condition instanceof Condition.In in) {
            String choices = in.choices().stream().map(Cql2Writer::json).collect(Collectors.joining(",", "[", "]"));
            return operation("in", List.of(json(in.value()), choices));
        }
        if (condition instanceof Condition.IsNull isNull) {
            return operation("isNull", List.of(json(isNull.value())));
        }
        if (condition instanceof Condition.Spatial spatial) {
            String name = "s_" + spatial.relation().name().toLowerCase(Locale.ROOT);
            return operation(name, List.of(json(spatial.left()), json(spatial.right())));
        }
        Condition.Temporal temporal = (Condition.Temporal) condition;
        String name = temporal.relation().name().toLowerCase(Locale.ROOT).replace("_by", "By");
        return operation("t_" + name, List.of(json(temporal.left()), json(temporal.right())));
    }

    private static String operation(String name, List<String> arguments) {
        return "{\"op\":\"" + name + "\",\"args\":[" + String.join(",", arguments) + "]}";
    }

    private static String json(Value value) {
        if (value instanceof Value.Property property) {
            return "{\"property\":\"" + property.field().name() + "\"}";
        }
        if (value instanceof Value.Lower lower) {
            return operation("casei", List.of(json(lower.text())));
        }
        if (value instanceof Value.Text text) {
            return MAPPER.writeValueAsString(text.text());
        }
        if (value instanceof Value.Day day) {
            return "{\"date\":\"" + day.day() + "\"}";
        }
        return text(value).toLowerCase(Locale.ROOT);
    }

    private static String json(Shape shape) {
        if (!(shape instanceof Shape.Given given)) {
            return "{\"property\":\"geometry\"}";
        }
        GeoJsonWriter writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        Geometry geometry = given.geometry();
        return writer.write(geometry);
    }

    private static String json(Span span) {
        return span.isDay()
                ? json(span.first())
                : "{\"interval\":[" + jsonBound(span.first()) + "," + jsonBound(span.last()) + "]}";
    }

    private static String jsonBound(Value bound) {
        if (bound == null) {
            return "\"..\"";
        }
        return bound instanceof Value.Day day ? "\"" + day.day() + "\"" : json(bound);
    }
}
