package org.servicecircle.web;

import java.util.Locale;

/** The two languages of every answer; Chinese where the caller asks for neither. */
public enum Language {
    ZH_CN(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language that serves a locale: English for any English, else Chinese. */
    public static Language of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? EN : ZH_CN;
    }

    /** The locale in which texts of this language are kept. */
    public Locale locale() {
        return locale;
    }

    /** The tag for {@code Content-Language} and {@code lang}, e.g. {@code zh-CN}. */
    public String tag() {
        return locale.toLanguageTag();
    }
}
