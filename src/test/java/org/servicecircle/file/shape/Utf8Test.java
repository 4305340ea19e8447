package org.servicecircle.file.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts end with a whole character. */
class Utf8Test {

    @ParameterizedTest
    @CsvSource({"津沽, 6, 津沽", "津沽, 5, 津", "津沽, 3, 津", "津沽, 2, ''", "a津, 3, a", "𠮷a, 4, 𠮷", "𠮷a, 3, ''", "abc, 2, ab"})
    void cutsBetweenCharacters(String text, int mostBytes, String expected) {
        assertThat(new String(Utf8.cut(text, mostBytes), StandardCharsets.UTF_8))
                .isEqualTo(expected);
    }
}
