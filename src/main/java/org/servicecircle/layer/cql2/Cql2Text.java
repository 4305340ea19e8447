package org.servicecircle.layer.cql2;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads filters written as text: the part of CQL2 (OGC 21-065r2, annex B) that {@link Condition} can say, by recursive
 * descent. {@code NOT} binds closer than {@code AND}, {@code AND} closer than {@code OR}.
 */
public final class Cql2Text {

    /** The longest filter that is read, in characters. */
    public static final int MOST_CHARACTERS = 20_000;

    private final Tokens tokens;
    private final Checks checks;
    private final TextPredicates predicates;

    private Cql2Text(Tokens tokens, Checks checks) {
        this.tokens = tokens;
        this.checks = checks;
        predicates = new TextPredicates(tokens, checks);
    }

    /**
     * The condition that a text states.
     *
     * @throws org.servicecircle.web.ProblemException 400 for what cannot be read, is not supported, names an unknown
     *     property, mixes types or is too large; 422 for swapped coordinates and for areas that cross themselves
     */
    public static Condition parse(String text, FilterContext context) {
        requireLength(text);
        Cql2Text parser = new Cql2Text(new Tokens(text), new Checks(context, false));
        Condition condition = parser.expression();
        if (parser.tokens.peek().kind() != Token.Kind.END) {
            throw parser.tokens.expected("AND OR");
        }
        return condition;
    }

    static void requireLength(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw FilterFault.at(Integer.toString(text.length()), "filter-too-long", MOST_CHARACTERS);
        }
    }

    private Condition expression() {
        List<Condition> parts = new ArrayList<>(List.of(term()));
        while (tokens.acceptWord("OR")) {
            parts.add(term());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(List.copyOf(parts));
    }

    private Condition term() {
        List<Condition> parts = new ArrayList<>(List.of(factor()));
        while (tokens.acceptWord("AND")) {
            parts.add(factor());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(List.copyOf(parts));
    }

    private Condition factor() {
        checks.enter(tokens.where());
        Condition condition = tokens.acceptWord("NOT") ? new Condition.Not(factor()) : primary();
        checks.leave();
        return condition;
    }

    private Condition primary() {
        if (!tokens.acceptSymbol("(")) {
            return predicates.predicate();
        }
        Condition inner = expression();
        tokens.expectSymbol(")");
        return inner;
    }
}
