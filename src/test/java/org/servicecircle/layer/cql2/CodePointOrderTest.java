package org.servicecircle.layer.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {

    @Test
    void charactersOfTwoHalvesComeAfterAllOthers() {
        List<String> ordered = List.of("", "A", "Z", "a", "aa", "é", "一", "丁", "（医）", "😀", "𠮷");
        assertThat(ordered.stream().sorted(CodePointOrder.INSTANCE)).containsExactlyElementsOf(ordered);
        for (String text : ordered) {
            assertThat(CodePointOrder.INSTANCE.compare(text, text)).isZero();
        }
    }
}
