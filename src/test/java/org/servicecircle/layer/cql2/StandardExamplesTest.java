package org.servicecircle.layer.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.web.ProblemException;

/** The standard's own examples: text and JSON say the same, and what is written from the tree reads as the same tree. */
class StandardExamplesTest {

    /** One example in both forms. */
    record Example(String name, String text, String json) {

        private static Example of(String block) {
            String[] lines = block.replace("\n|", "\r").split("\n");
            return new Example(lines[0], lines[1], lines[2]);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Example> examples() throws IOException {
        try (InputStream file = StandardExamplesTest.class.getResourceAsStream("/cql2/examples.txt")) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n\n+"))
                    .filter(block -> !block.startsWith("#"))
                    .map(String::strip)
                    .map(Example::of)
                    .toList();
        }
    }

    @Test
    void nearlyAllExamplesAreThere() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void bothFormsAreOneTree(Example example) {
        Condition condition = TestFields.text(example.text());
        assertThat(TestFields.json(example.json())).isEqualTo(condition);
        assertThat(TestFields.text(Cql2Writer.text(condition))).isEqualTo(condition);
        assertThat(TestFields.json(Cql2Writer.json(condition))).isEqualTo(condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avg(depth) < 4",
                "taxes-150.0 > 0",
                "ACCENTI(owner) = ACCENTI('débárquér')",
                "A_CONTAINS(owner, ('a','b'))",
                "A_EQUALS(('a', TRUE, 1.0, 8), \"owner\")",
                "S_WITHIN(geometry,Buffer(geometry,10,'m'))",
                "\"taxes\" > (\"depth\" + 10)",
                "\"taxes\" <> (22.1 * \"depth\")",
                "0 = (\"floors\" % 2)",
                "1 = (\"floors\" div 2)",
                "taxes = 2 ^ depth",
                "Foo(\"geometry\") = TRUE",
                "FALSE <> Bar(\"geometry\", 100, 'a', 'b', FALSE)",
                "T_AFTER(INTERVAL(now(), '..'), opensOn)"
            })
    void examplesOfOtherClassesAreNotSupported(String filter) {
        assertThatThrownBy(() -> TestFields.text(filter))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("filter-not-supported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'<','args':[{'op':'avg','args':[{'property':'depth'}]},4]}",
                "{'op':'>','args':[{'op':'-','args':[{'property':'taxes'},150.0]},0]}",
                "{'op':'=','args':[{'op':'accenti','args':[{'property':'owner'}]},'x']}",
                "{'op':'a_contains','args':[{'property':'owner'},['a','b']]}",
                "{'op':'s_within','args':[{'property':'geometry'},{'op':'Buffer','args':[{'property':'geometry'},1]}]}"
            })
    void norAreTheyInJson(String filter) {
        assertThatThrownBy(() -> TestFields.json(filter.replace('\'', '"')))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("filter-not-supported");
    }
}
