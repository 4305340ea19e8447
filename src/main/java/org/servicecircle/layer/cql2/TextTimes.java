package org.servicecircle.layer.cql2;

/** Reads the times of a filter as text: {@code DATE}, {@code TIMESTAMP}, {@code INTERVAL} and properties of days. */
final class TextTimes {

    private final Tokens tokens;
    private final Checks checks;
    private final TextValues values;

    TextTimes(Tokens tokens, Checks checks, TextValues values) {
        this.tokens = tokens;
        this.checks = checks;
        this.values = values;
    }

    Span span() {
        Token first = tokens.peek();
        if (tokens.isCall() && first.isWord("INTERVAL")) {
            return interval();
        }
        boolean isName = first.kind() == Token.Kind.NAME || first.kind() == Token.Kind.QUOTED_NAME;
        if (!isName) {
            throw FilterFault.at(first.where(), "filter-time-expected", first.text());
        }
        Value day = values.value();
        return checks.span(day, day, first.where());
    }

    private Span interval() {
        String where = tokens.read().where();
        tokens.expectSymbol("(");
        Value first = bound();
        tokens.expectSymbol(",");
        Value last = bound();
        tokens.expectSymbol(")");
        return checks.span(first, last, where);
    }

    /** Null for none, {@code '..'}. */
    private Value bound() {
        Token token = tokens.peek();
        if (tokens.isCall()) {
            throw FilterFault.at(token.where(), "filter-not-supported", token.text());
        }
        tokens.read();
        return switch (token.kind()) {
            case TEXT -> Days.bound(token.text(), token.where(), checks);
            case NAME, QUOTED_NAME -> values.property(token);
            case NUMBER, SYMBOL, END -> throw FilterFault.at(token.where(), "filter-time-expected", token.text());
        };
    }
}
