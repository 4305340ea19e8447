package org.servicecircle.layer.cql2;

/**
 * A piece of a filter as text.
 *
 * @param text of a text or a quoted name without its quotes and escapes, of all others as it stands
 * @param position of its first character, from 1
 */
record Token(Kind kind, String text, int position) {

    enum Kind {
        /** A keyword or the name of a property or function. */
        NAME,
        /** A name in double quotes: a property and no keyword. */
        QUOTED_NAME,
        TEXT,
        /** Without a sign. */
        NUMBER,
        /** One of {@code ( ) , + - * / ^ %} and the signs of comparison. */
        SYMBOL,
        END
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** Whether it is a keyword, in any case of its letters. */
    boolean isWord(String word) {
        return kind == Kind.NAME && text.equalsIgnoreCase(word);
    }

    String where() {
        return Integer.toString(position);
    }
}
