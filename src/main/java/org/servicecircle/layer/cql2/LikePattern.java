package org.servicecircle.layer.cql2;

import java.util.Arrays;

/** A pattern that texts are compared with: {@code %} for any letters, {@code _} for one, {@code \} before either. */
public final class LikePattern {

    private static final char ESCAPE = '\\';
    private static final int ANY = -1;
    private static final int ONE = -2;

    /** Code points, or {@link #ANY} and {@link #ONE}. */
    private final int[] parts;

    /** @param pattern one that is tidy */
    LikePattern(String pattern) {
        int[] read = new int[pattern.length()];
        int count = 0;
        int[] letters = pattern.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == ESCAPE) {
                i++;
                read[count++] = letters[i];
            } else {
                read[count++] = letters[i] == '%' ? ANY : letters[i] == '_' ? ONE : letters[i];
            }
        }
        parts = Arrays.copyOf(read, count);
    }

    /**
     * The same for a database, whose migrations name this method.
     *
     * @param pattern one that is tidy
     * @return null where either is
     */
    public static Boolean isLike(String text, String pattern) {
        return text == null || pattern == null ? null : Boolean.valueOf(new LikePattern(pattern).matches(text));
    }

    /**
     * The same pattern with backslashes only where they take the meaning of the next letter away, since databases differ in
     * what they make of others.
     *
     * @throws org.servicecircle.web.ProblemException 400 if it ends in such a backslash
     */
    static String tidy(String pattern, String where) {
        StringBuilder tidy = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            if (letter == ESCAPE) {
                i++;
                if (i == pattern.length()) {
                    throw FilterFault.at(where, "filter-pattern-ends");
                }
                letter = pattern.charAt(i);
                if (letter == '%' || letter == '_' || letter == ESCAPE) {
                    tidy.append(ESCAPE);
                }
            }
            tidy.append(letter);
        }
        return tidy.toString();
    }

    /** Whether the whole text is as the pattern says; takes at most the product of both lengths. */
    boolean matches(String text) {
        int[] letters = text.codePoints().toArray();
        int part = 0;
        int retryPart = -1;
        int retryLetter = 0;
        int letter = 0;
        while (letter < letters.length) {
            if (part < parts.length && parts[part] == ANY) {
                retryPart = ++part;
                retryLetter = letter;
            } else if (part < parts.length && (parts[part] == ONE || parts[part] == letters[letter])) {
                part++;
                letter++;
            } else if (retryPart >= 0) {
                // The last run of any letters takes one more; earlier ones need never be tried again.
                part = retryPart;
                letter = ++retryLetter;
            } else {
                return false;
            }
        }
        while (part < parts.length && parts[part] == ANY) {
            part++;
        }
        return part == parts.length;
    }
}
