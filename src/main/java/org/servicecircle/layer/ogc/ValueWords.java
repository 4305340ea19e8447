package org.servicecircle.layer.ogc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.servicecircle.web.Language;

/** Says values as people read them; codes stay as they are, since filters need them. */
final class ValueWords {

    private static final int DIGITS = 6;
    private static final String NOTHING = "–";

    private final LayerAbout about;
    private final Language language;

    ValueWords(LayerAbout about, Language language) {
        this.about = about;
        this.language = language;
    }

    String of(Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            return NOTHING;
        }
        if (value instanceof Boolean flag) {
            return about.say(language, flag ? "yes" : "no");
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number)
                    .setScale(DIGITS, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return value.toString();
    }
}
