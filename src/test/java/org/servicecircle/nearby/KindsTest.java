package org.servicecircle.nearby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.web.ProblemException;

class KindsTest {

    private final Kinds kinds = new Kinds();

    @ParameterizedTest
    @CsvSource({
        "elder.dining, dining",
        "elder.medical, medical",
        "health.clinic, medical",
        "elder.culture, culture",
        "culture.centre, culture",
        "elder.homecare, care",
        "elder.daycare, care",
        "elder.institution, care",
        "park.pocket, park",
        "parking.shared, parking",
        "child.care, child",
        "sport.ground, sport"
    })
    void everyCategoryHasTheKindPeopleLookFor(String category, String kind) {
        assertThat(kinds.of(category)).map(Kind::code).contains(kind);
    }

    @Test
    void noCategoryThatComesWithTheProgramIsLost() throws IOException {
        assertThat(Files.readAllLines(Path.of("gis-data/reference/categories.csv")).stream()
                        .skip(1)
                        .map(row -> row.substring(0, row.indexOf(','))))
                .hasSizeGreaterThan(20)
                .allSatisfy(category -> assertThat(kinds.of(category)).isPresent());
    }

    @Test
    void namedKindsComeInTheOrderShown() {
        assertThat(kinds.read("park, dining").stream().map(Kind::code)).containsExactly("dining", "park");
        assertThat(kinds.read(null)).isEqualTo(kinds.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cinema", "park,", ",", "park;dining"})
    void unknownKindsAreRefused(String text) {
        assertThatThrownBy(() -> kinds.read(text)).isInstanceOf(ProblemException.class);
    }
}
