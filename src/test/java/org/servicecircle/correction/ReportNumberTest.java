package org.servicecircle.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportNumberTest {

    @Test
    void isFoundAgainAsItWasShown() {
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 100; i++) {
            ReportNumber number = ReportNumber.next(random);
            assertThat(number.toString()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(ReportNumber.find(number.toString())).contains(number);
        }
    }

    @Test
    void isNotGivenTwice() {
        SecureRandom random = new SecureRandom();
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(i -> ReportNumber.next(random).stored())
                        .collect(Collectors.toSet()))
                .hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K3M-10PX", "7k3m10px", " 7K3M-IOPX ", "7K3M lopx"})
    void isFoundHoweverItIsWritten(String written) {
        assertThat(ReportNumber.find(written)).hasToString("Optional[7K3M-10PX]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M", "7K3M-10PXX", "7K3M-10PU", "1 or 1=1", "七七七七七七七七"})
    void whatIsNoneIsNotFound(String written) {
        assertThat(ReportNumber.find(written)).isEmpty();
    }
}
