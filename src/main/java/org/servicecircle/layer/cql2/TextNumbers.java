package org.servicecircle.layer.cql2;

import java.util.regex.Pattern;

/** Reads the numbers of a filter as text, with a sign before them or none. */
final class TextNumbers {

    private static final Pattern NOT_FINITE = Pattern.compile("(?i)nan|inf|infinity");

    private TextNumbers() {}

    /** Whether a name is what some programs write for a number that is none. */
    static boolean isNotFinite(Token token) {
        return token.kind() == Token.Kind.NAME
                && NOT_FINITE.matcher(token.text()).matches();
    }

    /**
     * The next number, finite.
     *
     * @param orElse the code of the refusal of anything else
     */
    static double read(Tokens tokens, String orElse) {
        boolean negative = tokens.acceptSymbol("-");
        if (!negative) {
            tokens.acceptSymbol("+");
        }
        Token digits = tokens.read();
        double number = digits.kind() == Token.Kind.NUMBER ? Double.parseDouble(digits.text()) : Double.NaN;
        if (Double.isInfinite(number) || isNotFinite(digits)) {
            throw FilterFault.at(digits.where(), "filter-not-finite", digits.text());
        }
        if (Double.isNaN(number)) {
            throw FilterFault.at(digits.where(), orElse, digits.text());
        }
        // Minus nought is nought, so that equal filters are equal trees.
        return (negative ? -number : number) + 0.0;
    }
}
