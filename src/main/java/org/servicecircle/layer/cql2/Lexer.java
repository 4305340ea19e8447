package org.servicecircle.layer.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a filter as text into its pieces, as the grammar of CQL2 (OGC 21-065r2, annex B) says. */
final class Lexer {

    private static final String SINGLE_SIGNS = "(),+-*/^%=";
    private static final Pattern NUMBER = Pattern.compile("([0-9]++(\\.[0-9]*+)?|\\.[0-9]++)([eE][+-]?[0-9]++)?");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /**
     * All pieces, the last being the end.
     *
     * @throws org.servicecircle.web.ProblemException 400 for a character that begins nothing, and for a text or name that
     *     does not end
     */
    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.readNext();
        }
        lexer.add(Token.Kind.END, "", text.length());
        return lexer.tokens;
    }

    private void readNext() {
        char first = text.charAt(at);
        if (Character.isWhitespace(first)) {
            at++;
        } else if (first == '\'') {
            readText();
        } else if (first == '"') {
            readQuotedName();
        } else if (isDigit(at) || first == '.' && isDigit(at + 1)) {
            readNumber();
        } else if (isNameStart(text.codePointAt(at))) {
            readName();
        } else {
            readSymbol(first);
        }
    }

    /** A quote within a text is written twice or after a backslash; other backslashes stand for themselves. */
    private void readText() {
        int start = at;
        StringBuilder content = new StringBuilder();
        at++;
        while (at < text.length()) {
            char letter = text.charAt(at);
            boolean quoteNext = at + 1 < text.length() && text.charAt(at + 1) == '\'';
            if (quoteNext && (letter == '\'' || letter == '\\')) {
                content.append('\'');
                at += 2;
            } else if (letter == '\'') {
                at++;
                add(Token.Kind.TEXT, content.toString(), start);
                return;
            } else {
                content.append(letter);
                at++;
            }
        }
        throw FilterFault.at(where(start), "filter-text-not-closed");
    }

    private void readQuotedName() {
        int start = at;
        int end = text.indexOf('"', start + 1);
        if (end < 0) {
            throw FilterFault.at(where(start), "filter-text-not-closed");
        }
        at = end + 1;
        add(Token.Kind.QUOTED_NAME, text.substring(start + 1, end), start);
    }

    private void readNumber() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        boolean found = number.lookingAt();
        int end = found ? number.end() : at;
        if (!found || end < text.length() && (isNamePart(text.codePointAt(end)))) {
            int stray = Math.min(end + 1, text.length());
            throw FilterFault.at(where(at), "filter-number-expected", text.substring(at, stray));
        }
        add(Token.Kind.NUMBER, number.group(), at);
        at = end;
    }

    private void readName() {
        int start = at;
        while (at < text.length() && isNamePart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        add(Token.Kind.NAME, text.substring(start, at), start);
    }

    private void readSymbol(char first) {
        String two = text.substring(at, Math.min(at + 2, text.length()));
        boolean isPair = two.equals("<>") || two.equals("<=") || two.equals(">=");
        if (!isPair && first != '<' && first != '>' && SINGLE_SIGNS.indexOf(first) < 0) {
            throw FilterFault.at(where(at), "filter-stray-character", Character.toString(text.codePointAt(at)));
        }
        String symbol = isPair ? two : String.valueOf(first);
        add(Token.Kind.SYMBOL, symbol, at);
        at += symbol.length();
    }

    private void add(Token.Kind kind, String content, int start) {
        tokens.add(new Token(kind, content, start + 1));
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isNameStart(int codePoint) {
        return Character.isLetter(codePoint) || codePoint == '_' || codePoint == ':';
    }

    private static boolean isNamePart(int codePoint) {
        return isNameStart(codePoint)
                || codePoint == '.'
                || Character.isDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static String where(int index) {
        return Integer.toString(index + 1);
    }
}
