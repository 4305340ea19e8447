package org.servicecircle.layer.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a filter as text says of a feature: comparisons, and how places and times lie to each other. */
final class TextPredicates {

    private final Tokens tokens;
    private final Checks checks;
    private final TextValues values;
    private final TextTimes times;
    private final TextPlaces places;

    TextPredicates(Tokens tokens, Checks checks) {
        this.tokens = tokens;
        this.checks = checks;
        values = new TextValues(tokens, checks);
        times = new TextTimes(tokens, checks, values);
        places = new TextPlaces(tokens, checks);
    }

    Condition predicate() {
        if (tokens.isCall()) {
            String name = tokens.peek().text().toUpperCase(Locale.ROOT);
            Optional<Condition.SpatialRelation> spatial = Relations.spatial(name);
            Optional<TemporalRelation> temporal = Relations.temporal(name);
            if (spatial.isPresent()) {
                return spatial(spatial.get());
            }
            if (temporal.isPresent()) {
                return temporal(temporal.get());
            }
        }
        return isGeometry() ? ofGeometry() : comparison();
    }

    private Condition spatial(Condition.SpatialRelation relation) {
        openCall();
        Shape left = places.shape();
        tokens.expectSymbol(",");
        Shape right = places.shape();
        tokens.expectSymbol(")");
        return new Condition.Spatial(left, relation, right);
    }

    private Condition temporal(TemporalRelation relation) {
        openCall();
        Span left = times.span();
        tokens.expectSymbol(",");
        Span right = times.span();
        tokens.expectSymbol(")");
        return new Condition.Temporal(left, relation, right);
    }

    private void openCall() {
        tokens.read();
        tokens.expectSymbol("(");
    }

    private boolean isGeometry() {
        return tokens.peek().text().equals(FilterContext.GEOMETRY)
                && (tokens.peek().kind() == Token.Kind.NAME || tokens.peek().kind() == Token.Kind.QUOTED_NAME);
    }

    /** Features without a place do not exist, so that only whether there is one can be asked, and is known. */
    private Condition ofGeometry() {
        String where = tokens.read().where();
        checks.count(where);
        if (!tokens.acceptWord("IS")) {
            throw FilterFault.at(where, "filter-geometry-as-value");
        }
        return isNull(new Condition.Constant(false));
    }

    private Condition isNull(Condition unknown) {
        boolean not = tokens.acceptWord("NOT");
        tokens.expectWord("NULL");
        return negated(not, unknown);
    }

    private Condition comparison() {
        String where = tokens.where();
        Value left = values.value();
        Optional<Condition.Comparison> comparison =
                Relations.comparison(tokens.peek().text());
        if (comparison.isPresent() && tokens.peek().kind() == Token.Kind.SYMBOL) {
            tokens.read();
            return checks.compare(left, comparison.get(), values.value(), where);
        }
        if (tokens.acceptWord("IS")) {
            return isNull(new Condition.IsNull(left));
        }
        boolean not = tokens.acceptWord("NOT");
        if (tokens.acceptWord("LIKE")) {
            return negated(not, checks.like(left, values.value(), where));
        }
        if (tokens.acceptWord("BETWEEN")) {
            return negated(not, between(left, where));
        }
        if (tokens.acceptWord("IN")) {
            return negated(not, in(left, where));
        }
        if (left instanceof Value.Flag constant && !not) {
            return new Condition.Constant(constant.flag());
        }
        throw tokens.expected(not ? "LIKE BETWEEN IN" : "= <> < <= > >= LIKE BETWEEN IN IS");
    }

    private Condition between(Value value, String where) {
        Value least = values.value();
        tokens.expectWord("AND");
        return checks.between(value, least, values.value(), where);
    }

    private Condition in(Value value, String where) {
        List<Value> all = new ArrayList<>(List.of(value));
        tokens.expectSymbol("(");
        do {
            all.add(values.value());
        } while (tokens.acceptSymbol(","));
        tokens.expectSymbol(")");
        return checks.in(all, where);
    }

    private static Condition negated(boolean not, Condition condition) {
        return not ? new Condition.Not(condition) : condition;
    }
}
