package org.servicecircle.geo;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class DatumProperties {

    /** Metres per degree of latitude; of longitude there are fewer, so this errs on the safe side. */
    private static final double METRES_PER_DEGREE = 111_320;

    @Property(seed = "15")
    void thereAndBackIsWithinACentimetre(
            @ForAll Datum datum,
            @ForAll @DoubleRange(min = 73, max = 136) double lon,
            @ForAll @DoubleRange(min = 2, max = 54) double lat) {
        LonLat wgs = new LonLat(lon, lat);
        assertThat(metresApart(datum.toWgs84(datum.fromWgs84(wgs)), wgs)).isLessThan(0.01);
        assertThat(metresApart(datum.fromWgs84(datum.toWgs84(wgs)), wgs)).isLessThan(0.01);
    }

    @Property(seed = "15")
    void theShiftsAreHundredsOfMetres(
            @ForAll @DoubleRange(min = 116.8, max = 118) double lon,
            @ForAll @DoubleRange(min = 38.6, max = 40.2) double lat) {
        LonLat wgs = new LonLat(lon, lat);
        assertThat(metresApart(Datum.GCJ02.fromWgs84(wgs), wgs)).isBetween(100.0, 1_000.0);
        assertThat(metresApart(Datum.BD09.fromWgs84(wgs), Datum.GCJ02.fromWgs84(wgs)))
                .isBetween(500.0, 1_500.0);
    }

    private static double metresApart(LonLat one, LonLat other) {
        return METRES_PER_DEGREE * Math.hypot(one.lon() - other.lon(), one.lat() - other.lat());
    }
}
