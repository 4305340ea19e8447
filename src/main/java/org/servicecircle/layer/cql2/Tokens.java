package org.servicecircle.layer.cql2;

import java.util.List;
import org.servicecircle.web.ProblemException;

/** The pieces of a filter as text, read one after the other. */
final class Tokens {

    private final List<Token> tokens;
    private int next;

    Tokens(String text) {
        tokens = Lexer.tokens(text);
    }

    /** The next piece, which stays the next. */
    Token peek() {
        return tokens.get(next);
    }

    /** The piece after the next one. */
    Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    /** The next piece, which is read by that; the end is never gone beyond. */
    Token read() {
        Token token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    String where() {
        return peek().where();
    }

    boolean acceptWord(String word) {
        return accept(peek().isWord(word));
    }

    boolean acceptSymbol(String symbol) {
        return accept(peek().isSymbol(symbol));
    }

    void expectWord(String word) {
        if (!acceptWord(word)) {
            throw expected(word);
        }
    }

    void expectSymbol(String symbol) {
        if (!acceptSymbol(symbol)) {
            throw expected(symbol);
        }
    }

    /** Whether a name with a parenthesis follows, in any case of its letters. */
    boolean isCall() {
        return peek().kind() == Token.Kind.NAME && peekSecond().isSymbol("(");
    }

    /** 400: one of these was expected. */
    ProblemException expected(String what) {
        return FilterFault.at(where(), "filter-expected", what, peek().text());
    }

    private boolean accept(boolean asWanted) {
        if (asWanted) {
            read();
        }
        return asWanted;
    }
}
