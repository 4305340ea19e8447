package org.servicecircle.layer.cql2;

import java.util.Locale;
import java.util.Set;

/** Reads what is compared in a filter as text. */
final class TextValues {

    private static final Set<String> RESERVED =
            Set.of("AND", "OR", "NOT", "LIKE", "BETWEEN", "IN", "IS", "NULL", "DIV");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "^", "%");

    private final Tokens tokens;
    private final Checks checks;

    TextValues(Tokens tokens, Checks checks) {
        this.tokens = tokens;
        this.checks = checks;
    }

    /** A value that stands alone: arithmetic is refused. */
    Value value() {
        Value value = single();
        refuseArithmetic();
        return value;
    }

    private void refuseArithmetic() {
        Token next = tokens.peek();
        if (next.kind() == Token.Kind.SYMBOL && ARITHMETIC.contains(next.text()) || next.isWord("DIV")) {
            throw FilterFault.at(next.where(), "filter-not-supported", next.text());
        }
    }

    private Value single() {
        Token token = tokens.peek();
        String where = token.where();
        return switch (token.kind()) {
            case TEXT -> checks.text(tokens.read().text(), where);
            case QUOTED_NAME -> checks.property(tokens.read().text(), where);
            case NAME -> tokens.isCall() ? call() : word();
            case NUMBER, SYMBOL, END -> number(where);
        };
    }

    private Value number(String where) {
        checks.count(where);
        if (tokens.peek().isSymbol("(")) {
            // Only arithmetic begins so.
            throw FilterFault.at(where, "filter-not-supported", "(");
        }
        return new Value.Number(TextNumbers.read(tokens, "filter-value-expected"));
    }

    private Value word() {
        Token word = tokens.read();
        if (word.isWord("TRUE") || word.isWord("FALSE")) {
            checks.count(word.where());
            return new Value.Flag(word.isWord("TRUE"));
        }
        if (RESERVED.contains(word.text().toUpperCase(Locale.ROOT))) {
            throw FilterFault.at(word.where(), "filter-value-expected", word.text());
        }
        return property(word);
    }

    /** @param name a name, in quotes or not */
    Value.Property property(Token name) {
        if (TextNumbers.isNotFinite(name) && checks.context().find(name.text()).isEmpty()) {
            throw FilterFault.at(name.where(), "filter-not-finite", name.text());
        }
        return checks.property(name.text(), name.where());
    }

    private Value call() {
        Token name = tokens.read();
        tokens.expectSymbol("(");
        Value value = switch (name.text().toUpperCase(Locale.ROOT)) {
            case "CASEI" -> lower(name.where());
            case "DATE" -> Days.day(text("filter-date"), name.where());
            case "TIMESTAMP" -> Days.ofMoment(text("filter-timestamp"), name.where());
            default -> throw FilterFault.at(name.where(), "filter-not-supported", name.text());
        };
        tokens.expectSymbol(")");
        return value;
    }

    private Value lower(String where) {
        checks.enter(where);
        Value value = checks.lower(value(), where);
        checks.leave();
        return value;
    }

    private String text(String orElse) {
        Token token = tokens.read();
        if (token.kind() != Token.Kind.TEXT) {
            throw FilterFault.at(token.where(), orElse, token.text());
        }
        checks.count(token.where());
        return token.text();
    }
}
