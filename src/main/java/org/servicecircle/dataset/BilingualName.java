package org.servicecircle.dataset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * A name in Chinese (or, outside China, in the local language) and in English.
 *
 * @param zh never null; empty when the thing has no name
 * @param en null when there is no English name
 */
@Embeddable
public record BilingualName(
        @Column(name = "name_zh", nullable = false) String zh,
        @Column(name = "name_en") String en) {

    public BilingualName {
        zh = zh == null ? "" : zh.strip();
        en = en == null || en.isBlank() ? null : en.strip();
    }

    /** A name known in one language only. */
    public static BilingualName of(String zh) {
        return new BilingualName(zh, null);
    }

    /** The name for a reader: English for English readers when there is one, else {@link #zh}. */
    public String in(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        if (english) {
            return en == null ? zh : en;
        }
        return zh.isEmpty() && en != null ? en : zh;
    }
}
