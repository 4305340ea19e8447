package org.servicecircle.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 2023-10-09 was a Monday; 2023-10-02 a Monday within the National Day holiday. */
class OpeningHoursTest {

    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2023, 10, 2));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24/7                                        | 2023-10-09T03:00 | OPEN",
                "Mo-Fr 08:00-11:30,14:00-17:00; Sa,Su off    | 2023-10-09T08:00 | OPEN",
                "Mo-Fr 08:00-11:30,14:00-17:00; Sa,Su off    | 2023-10-09T11:29 | OPEN",
                "Mo-Fr 08:00-11:30,14:00-17:00; Sa,Su off    | 2023-10-09T11:30 | CLOSED",
                "Mo-Fr 08:00-11:30,14:00-17:00; Sa,Su off    | 2023-10-09T16:59 | OPEN",
                "Mo-Fr 08:00-11:30,14:00-17:00; Sa,Su off    | 2023-10-08T09:00 | CLOSED",
                "Mo-Su 08:00-20:00; Mo-Fr 12:00-13:00 off    | 2023-10-09T12:30 | CLOSED",
                "Mo-Su 08:00-20:00; Mo-Fr 12:00-13:00 off    | 2023-10-09T13:30 | OPEN",
                "Mo-Su 08:00-20:00; Su 10:00-12:00           | 2023-10-08T15:00 | CLOSED",
                "Mo-Su 08:00-12:00, Su 14:00-16:00           | 2023-10-08T15:00 | OPEN",
                "Fr 22:00-02:00                              | 2023-10-13T23:00 | OPEN",
                "Fr 22:00-02:00                              | 2023-10-14T01:59 | OPEN",
                "Fr 22:00-02:00                              | 2023-10-14T02:00 | CLOSED",
                "Fr 22:00-02:00                              | 2023-10-13T01:00 | CLOSED",
                "Fr-Mo 10:00-12:00                           | 2023-10-08T11:00 | OPEN",
                "Mo-Fr 08:00-17:00; PH off                   | 2023-10-02T09:00 | CLOSED",
                "Mo-Fr 08:00-17:00; PH off                   | 2023-10-09T09:00 | OPEN",
                "Sa,PH 09:00-12:00                           | 2023-10-02T09:00 | OPEN",
                "Sa,PH 09:00-12:00                           | 2023-10-09T09:00 | CLOSED",
                "Apr-Oct 06:00-22:00; Nov-Mar 06:30-20:00    | 2023-10-09T21:00 | OPEN",
                "Apr-Oct 06:00-22:00; Nov-Mar 06:30-20:00    | 2024-01-09T21:00 | CLOSED",
                "Apr-Oct 06:00-22:00; Nov-Mar 06:30-20:00    | 2024-01-09T19:00 | OPEN",
                "Oct 01-Oct 07 off                           | 2023-10-03T09:00 | CLOSED",
                "2024 Mo-Fr 08:00-17:00                      | 2023-10-09T09:00 | CLOSED",
                "sunrise-sunset                              | 2023-10-09T12:00 | UNKNOWN",
                "We[1] 08:00-17:00                           | 2023-10-09T12:00 | UNKNOWN",
                "SH off                                      | 2023-10-09T12:00 | UNKNOWN",
                "Mo 17:00+                                   | 2023-10-09T18:00 | UNKNOWN"
            })
    void tellsTheState(String text, LocalDateTime moment, OpeningHours.State state) {
        assertThat(OpeningHours.find(text).orElseThrow().at(moment, HOLIDAYS::contains))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周一至周五 8:00-17:00                       | Mo-Fr 08:00-17:00",
                "周一至周五8：00－17：00                     | Mo-Fr 08:00-17:00",
                "24小时                                      | 24/7",
                "24小时开放                                  | 24/7",
                "全天                                        | 24/7",
                "24/7                                        | 24/7",
                "8:00-17:00                                  | 08:00-17:00",
                "每天 6:00～22:00                            | Mo-Su 06:00-22:00",
                "工作日 9:00-11:30、14:00-17:00              | Mo-Fr 09:00-11:30,14:00-17:00",
                "周一到周五 上午8:30-11:30，下午2:00-5:30    | Mo-Fr 08:30-11:30,14:00-17:30",
                "周一至周五 8:30-17:00，周六日休息           | Mo-Fr 08:30-17:00; Sa,Su off",
                "周一至周五：8点半-17点；节假日休息          | Mo-Fr 08:30-17:00; PH off",
                "星期一至星期六 7:00-19:00                   | Mo-Sa 07:00-19:00",
                "周一至周日 8:00-20:00                       | Mo-Su 08:00-20:00",
                "周二至周日 9:00-17:00，周一闭馆             | Tu-Su 09:00-17:00; Mo off"
            })
    void understandsChineseForms(String chinese, String osm) {
        assertThat(OpeningHours.find(chinese).map(OpeningHours::text)).contains(osm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "随便", "看情况开门", "abc", "25:99-30:00", "Mo-Fr 8-", "<script>", "周八 8:00-17:00"})
    void takesNoNonsense(String text) {
        assertThat(OpeningHours.find(text)).isEmpty();
    }

    @Test
    void aFallbackSpeaksOnlyWhereNothingElseDoes() {
        OpeningHours hours =
                OpeningHours.find("Mo-Fr 08:00-17:00 || \"by appointment\"").orElseThrow();
        assertThat(hours.at(LocalDateTime.parse("2023-10-09T09:00"), HOLIDAYS::contains))
                .isEqualTo(OpeningHours.State.OPEN);
        assertThat(hours.at(LocalDateTime.parse("2023-10-09T19:00"), HOLIDAYS::contains))
                .isEqualTo(OpeningHours.State.UNKNOWN);
    }

    @Test
    void takesNoNovels() {
        assertThat(OpeningHours.find("Mo 08:00-09:00; ".repeat(100))).isEmpty();
    }

    @Test
    void whatItWritesItReads() {
        String text = OpeningHours.find("周一至周五 8:00-17:00；节假日休息").orElseThrow().text();
        assertThat(OpeningHours.find(text).orElseThrow().text()).isEqualTo(text);
    }
}
