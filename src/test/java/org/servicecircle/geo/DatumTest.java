package org.servicecircle.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

class DatumTest {

    /** Pairs that the test suite of googollee/eviltransform gives. */
    @ParameterizedTest
    @CsvSource({
        "121.5272106, 31.1774276, 121.531541859215, 31.17530398364597",
        "113.912316, 22.543847, 113.9171764808363, 22.540796131694766",
        "116.377817, 39.911954, 116.38404722455657, 39.91334545536069"
    })
    void gcjAgreesWithThePublishedPairs(double lon, double lat, double gcjLon, double gcjLat) {
        assertNear(Datum.GCJ02.fromWgs84(new LonLat(lon, lat)), gcjLon, gcjLat);
        assertNear(Datum.GCJ02.toWgs84(new LonLat(gcjLon, gcjLat)), lon, lat);
    }

    /** The pair in the README of wandergis/coordtransform. */
    @Test
    void baiduAgreesWithThePublishedPair() {
        LonLat gcj = ChinaShift.bdToGcj(new LonLat(116.404, 39.915));
        assertThat(gcj.lon()).isCloseTo(116.39762729119315, within(1e-5));
        assertThat(gcj.lat()).isCloseTo(39.90865673957631, within(1e-5));
    }

    @Test
    void nothingIsShiftedOutsideChina() {
        LonLat valletta = new LonLat(14.514, 35.899);
        assertThat(Datum.GCJ02.fromWgs84(valletta)).isEqualTo(valletta);
        assertThat(Datum.GCJ02.toWgs84(valletta)).isEqualTo(valletta);
        assertThat(Datum.CGCS2000.toWgs84(valletta)).isEqualTo(valletta);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GCJ-02", "gcj02", "火星坐标", " Gcj_02 "})
    void findsGcjHoweverWritten(String name) {
        assertThat(Datum.find(name)).contains(Datum.GCJ02);
    }

    @Test
    void doesNotGuessADatum() {
        assertThat(Datum.find("Beijing54")).isEmpty();
        assertThat(InputReference.find("EPSG:999999")).isEmpty();
        assertThat(InputReference.find("here")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // On the central meridian 117°E of EPSG:4548 the easting is the false easting, whatever the latitude.
        "EPSG:4548, 500000, 0, 117, 0",
        "EPSG:3857, 0, 0, 0, 0",
        "EPSG:3857, 20037508.342789244, 0, 180, 0",
        "EPSG:4490, 117.2, 39.1, 117.2, 39.1"
    })
    void readsEpsgSystems(String code, double x, double y, double lon, double lat) {
        LonLat wgs = InputReference.find(code).orElseThrow().toWgs84(x, y);
        assertThat(wgs.lon()).isCloseTo(lon, within(1e-7));
        assertThat(wgs.lat()).isCloseTo(lat, within(1e-7));
    }

    @Test
    void saysWhatIsWrongWithAPair() {
        assertThat(LonLatFault.find(117.2, 39.1)).isEmpty();
        assertThat(LonLatFault.find(Double.NaN, 39.1)).contains(LonLatFault.NOT_FINITE);
        assertThat(LonLatFault.find(117.2, Double.POSITIVE_INFINITY)).contains(LonLatFault.NOT_FINITE);
        assertThat(LonLatFault.find(39.1, 117.2)).contains(LonLatFault.MAYBE_SWAPPED);
        assertThat(LonLatFault.find(500_000, 4_300_000)).contains(LonLatFault.OUT_OF_RANGE);
    }

    @Test
    void aKnownPlaceTellsSwappedPairsThatWouldBothBeInRange() {
        Envelope malta = new Envelope(14.1, 14.6, 35.7, 36.1);
        assertThat(LonLatFault.find(35.9, 14.5)).isEmpty();
        assertThat(LonLatFault.find(35.9, 14.5, malta)).contains(LonLatFault.MAYBE_SWAPPED);
        assertThat(LonLatFault.find(14.5, 35.9, malta)).isEmpty();
        assertThat(LonLatFault.find(14.5, 35.9, new Envelope())).isEqualTo(Optional.empty());
    }

    private static void assertNear(LonLat found, double lon, double lat) {
        assertThat(found.lon()).isCloseTo(lon, within(1e-8));
        assertThat(found.lat()).isCloseTo(lat, within(1e-8));
    }
}
