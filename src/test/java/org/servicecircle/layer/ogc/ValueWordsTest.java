package org.servicecircle.layer.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.web.Language;

class ValueWordsTest {

    /** In extracts of OpenStreetMap most car parks and houses have no name. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void whatIsNotKnownIsADash(String value) {
        assertThat(new ValueWords(null, Language.EN).of(value)).isEqualTo("–");
    }
}
