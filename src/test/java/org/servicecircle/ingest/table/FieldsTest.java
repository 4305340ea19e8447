package org.servicecircle.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.servicecircle.geo.Datum;
import org.servicecircle.geo.InputReference;

class FieldsTest {

    private static final Envelope TIANJIN = new Envelope(117, 117.5, 38.9, 39.3);

    @ParameterizedTest
    @CsvSource({
        "NaN,      39.1,      NOT_FINITE",
        "117.2,    Infinity,  NOT_FINITE",
        "east,     39.1,      COORDINATE_TYPE",
        "0x1p3,    39.1,      COORDINATE_TYPE",
        "39.1,     117.2,     MAYBE_SWAPPED",
        "117.2,    391,       COORDINATE_RANGE",
        ",         39.1,      MISSING"
    })
    void refusesBadCoordinates(String lon, String lat, RejectCode code) {
        Fields fields = fields(lon == null ? Map.of("lat", lat) : Map.of("lon", lon, "lat", lat), Datum.WGS84);
        assertThat(fields.point()).isNull();
        assertThat(fields.rejects()).extracting(Reject::code).containsExactly(code);
    }

    @Test
    void bringsPointsToWgs84AndKeepsTheOriginal() {
        Fields fields = fields(Map.of("lon", "117.2062", "lat", "39.1012"), Datum.GCJ02);
        Located located = fields.point();
        assertThat(located.point().getX()).isCloseTo(117.2, within(0.002));
        assertThat(located.point().getX()).isNotEqualTo(117.2062);
        assertThat(located.point().getSRID()).isEqualTo(4326);
        assertThat(located.datum()).isEqualTo("GCJ-02");
        assertThat(located.originalX()).isEqualTo(117.2062);
    }

    @Test
    void notesAllFaultsOfARow() {
        Fields fields = fields(
                Map.of("capacity", "-3", "opensOn", "2023-02-30", "wheelchair", "maybe", "openingHours", "随便"),
                Datum.WGS84);
        fields.text("name", 10);
        fields.whole("capacity", 0, 100);
        fields.date("opensOn");
        fields.flag("wheelchair");
        fields.openingHours("openingHours");
        assertThat(fields.rejects())
                .extracting(Reject::code)
                .containsExactly(
                        RejectCode.MISSING,
                        RejectCode.NUMBER_RANGE,
                        RejectCode.NOT_A_DATE,
                        RejectCode.NOT_ALLOWED,
                        RejectCode.OPENING_HOURS);
        assertThat(fields.rejects().get(4).text()).contains("随便");
    }

    @Test
    void readsTheUsualForms() {
        Fields fields = fields(
                Map.of("residents", "1,234", "opensOn", "2023年10月8日", "wheelchair", "是", "openingHours", "24/7"),
                Datum.WGS84);
        assertThat(fields.whole("residents", 0, 10_000)).isEqualTo(1234);
        assertThat(fields.date("opensOn")).isEqualTo(LocalDate.of(2023, 10, 8));
        assertThat(fields.flag("wheelchair")).isTrue();
        assertThat(fields.openingHours("openingHours")).isEqualTo("24/7");
        assertThat(fields.whole("elders60", 0, 10_000)).isNull();
        assertThat(fields.good()).isTrue();
    }

    private static Fields fields(Map<String, String> cells, Datum datum) {
        return new Fields(new Row("a.csv", 2, cells, null), InputReference.of(datum), TIANJIN);
    }
}
