package org.servicecircle.nearby;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecircle.facility.OpeningHours;

/** 2026-11-23 is a Monday; 2026-11-25, a Wednesday, is taken for a public holiday. */
class OpeningTest {

    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 11, 25));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Mo-Fr 08:00-17:00                 | 2026-11-24T16:59 | OPEN    | -                | 2026-11-24T17:00",
                "Mo-Fr 08:00-17:00                 | 2026-11-24T17:00 | CLOSED  | 2026-11-25T08:00 | -",
                "Mo-Fr 08:00-17:00                 | 2026-11-24T07:59 | CLOSED  | 2026-11-24T08:00 | -",
                "Mo-Fr 08:00-17:00                 | 2026-11-27T18:00 | CLOSED  | 2026-11-30T08:00 | -",
                "Mo-Fr 08:00-17:00; PH off         | 2026-11-24T18:00 | CLOSED  | 2026-11-26T08:00 | -",
                "Mo-Fr 08:00-17:00; PH 10:00-12:00 | 2026-11-25T09:00 | CLOSED  | 2026-11-25T10:00 | -",
                "Mo-Fr 08:00-11:30,14:00-17:00     | 2026-11-24T11:45 | CLOSED  | 2026-11-24T14:00 | -",
                "Mo-Fr 08:00-11:30,14:00-17:00     | 2026-11-24T11:00 | OPEN    | -                | 2026-11-24T11:30",
                "Mo-Su 18:00-02:00                 | 2026-11-24T23:30 | OPEN    | -                | 2026-11-25T02:00",
                "Mo-Su 18:00-02:00                 | 2026-11-25T01:59 | OPEN    | -                | 2026-11-25T02:00",
                "Mo-Su 18:00-02:00                 | 2026-11-25T02:00 | CLOSED  | 2026-11-25T18:00 | -",
                "Tu 10:00-11:00                    | 2026-11-24T11:00 | CLOSED  | 2026-12-01T10:00 | -",
                "Tu 10:00-11:00                    | 2026-11-24T09:00 | CLOSED  | 2026-11-24T10:00 | -",
                "Jun-Aug 08:00-18:00               | 2026-11-24T09:00 | CLOSED  | -                | -",
                "24/7                              | 2026-11-24T03:00 | OPEN    | -                | -",
                "Mo-Fr 00:00-24:00                 | 2026-11-24T03:00 | OPEN    | -                | 2026-11-28T00:00",
                "Mo-Su 10:00-12:00, Mo-Su 12:00-14:00 | 2026-11-24T11:00 | OPEN | -                | 2026-11-24T14:00",
                "Mo-Su 08:00-10:00 \"ring first\"  | 2026-11-24T07:00 | CLOSED  | -                | -",
                "Mo-Su sunrise-sunset              | 2026-11-24T12:00 | UNKNOWN | -                | -",
            })
    void saysWhetherItIsOpenAndWhenThatChanges(
            String hours, LocalDateTime moment, OpeningHours.State state, LocalDateTime opens, LocalDateTime closes) {
        Opening opening = Opening.of(OpeningHours.find(hours), moment, HOLIDAYS::contains);

        assertThat(opening).isEqualTo(new Opening(state, opens, closes));
    }

    @Test
    void neverCallsUnknownHoursOpen() {
        LocalDateTime noon = LocalDateTime.of(2026, 11, 24, 12, 0);

        assertThat(Opening.of(Optional.empty(), noon, day -> false)).isEqualTo(Opening.UNKNOWN);
    }

    /** The change that is told is the first one: minute by minute nothing happens before it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 08:00-11:30,14:00-17:00; PH off; Sa 09:00-12:00",
                "Mo-Su 18:00-02:00; We off",
                "Mo 22:00-26:00; Tu-Th 06:15-06:20; PH 00:00-03:00"
            })
    void nothingChangesBeforeTheChange(String text) {
        OpeningHours hours = OpeningHours.find(text).orElseThrow();
        LocalDateTime moment = LocalDateTime.of(2026, 11, 22, 0, 0);
        for (int step = 0; step < 40; step++) {
            LocalDateTime from = moment;
            LocalDateTime change = hours.findChange(from, HOLIDAYS::contains, 7).orElseThrow();
            OpeningHours.State state = hours.at(from, HOLIDAYS::contains);
            assertThat(hours.at(change, HOLIDAYS::contains)).isNotEqualTo(state);
            for (LocalDateTime t = from; t.isBefore(change); t = t.plusMinutes(1)) {
                assertThat(hours.at(t, HOLIDAYS::contains)).as("%s", t).isEqualTo(state);
            }
            moment = change.isBefore(LocalDateTime.of(2026, 11, 30, 0, 0)) ? change : from.plusHours(5);
        }
    }
}
