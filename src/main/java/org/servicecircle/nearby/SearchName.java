package org.servicecircle.nearby;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name as one may type it: its characters, their pinyin, or only the first letters, in any mixture ({@code 桃园},
 * {@code taoyuan}, {@code tyjd}, {@code taoyjd}), whole or in part. Case and spaces do not matter. Immutable.
 */
final class SearchName {

    /** How well a text fits a name, best first. */
    enum Fit {
        /** It is the name. */
        WHOLE,
        /** The name begins with it. */
        BEGINNING,
        /** It is somewhere in the name. */
        WITHIN,
        /** It fits only if some character is read as in other words. */
        OTHERWISE_READ,
        NONE
    }

    private final String text;

    /** Per character what may be typed for it, the character itself first; then, from {@link #others} on, rare readings. */
    private final String[][] forms;

    private final int[] others;

    SearchName(String name, Readings readings) {
        this.text = plain(name);
        List<Readings.Syllable> syllables = readings.of(text);
        this.forms = new String[text.length()][];
        this.others = new int[text.length()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = forms(text.substring(i, i + 1), syllables.get(i));
            others[i] = forms[i].length - syllables.get(i).others().size();
        }
    }

    private static String[] forms(String character, Readings.Syllable syllable) {
        List<String> forms = new ArrayList<>();
        forms.add(character);
        if (!syllable.main().equals(character)) {
            forms.add(syllable.main());
        }
        forms.addAll(syllable.others());
        return forms.toArray(String[]::new);
    }

    /** A text without spaces, case and width. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    /** Characters, without spaces. */
    int length() {
        return text.length();
    }

    /**
     * How well a text fits.
     *
     * @param typed as {@link #plain} leaves it, not empty
     */
    Fit fit(String typed) {
        Fit usual = fit(typed, false);
        return usual == Fit.NONE && fit(typed, true) != Fit.NONE ? Fit.OTHERWISE_READ : usual;
    }

    private Fit fit(String typed, boolean rare) {
        if (matches(typed, 0, 0, rare, true)) {
            return Fit.WHOLE;
        }
        for (int start = 0; start < forms.length; start++) {
            if (matches(typed, 0, start, rare, false)) {
                return start == 0 ? Fit.BEGINNING : Fit.WITHIN;
            }
        }
        return Fit.NONE;
    }

    /**
     * Whether the rest of what was typed fits the name from a character on: for each character one of its forms, or the
     * first letter of its reading; for the last any beginning of it.
     */
    private boolean matches(String typed, int at, int character, boolean rare, boolean whole) {
        if (at == typed.length()) {
            return !whole || character == forms.length;
        }
        if (character == forms.length) {
            return false;
        }
        int count = rare ? forms[character].length : others[character];
        for (int f = 0; f < count; f++) {
            if (matches(typed, at, character, rare, whole, forms[character][f])) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(String typed, int at, int character, boolean rare, boolean whole, String form) {
        if (typed.charAt(at) != form.charAt(0)) {
            return false;
        }
        if (typed.startsWith(form, at)) {
            if (matches(typed, at + form.length(), character + 1, rare, whole)) {
                return true;
            }
        } else if (!whole && form.startsWith(typed.substring(at))) {
            return true;
        }
        return form.length() > 1 && matches(typed, at + 1, character + 1, rare, whole);
    }
}
