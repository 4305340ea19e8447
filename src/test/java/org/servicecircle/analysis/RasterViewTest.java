package org.servicecircle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecircle.geo.Datum;
import org.servicecircle.geo.LonLat;
import org.servicecircle.web.BoundingBox;
import org.servicecircle.web.RasterSettings;

/** Pictures in a shifted datum are moved to where things really are. */
class RasterViewTest {

    private static final String URL = "https://tiles.example/{z}/{x}/{y}.png";
    private static final Areas TIANJIN = around(117.1, 39.0, 117.3, 39.2);

    private static Areas around(double west, double south, double east, double north) {
        return new Areas(List.of(), List.of(), new BoundingBox(west, south, east, north));
    }

    private static RasterView view(Datum datum, Areas areas) {
        return RasterView.of(new RasterSettings(URL, "maker", 18, datum.name()), areas);
    }

    @Test
    void thereIsNoneWithoutATileServer() {
        assertThat(RasterView.of(new RasterSettings(" ", null, 18, "WGS84"), TIANJIN))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Datum.class,
            names = {"GCJ02", "BD09"})
    void centreIsWhereThePicturesShowItOnceMoved(Datum datum) {
        RasterView raster = view(datum, TIANJIN);
        LonLat back = datum.toWgs84(new LonLat(117.2 + raster.shiftLon(), 39.1 + raster.shiftLat()));
        assertThat(back.lon()).isCloseTo(117.2, within(1e-8));
        assertThat(back.lat()).isCloseTo(39.1, within(1e-8));
        assertThat(Math.hypot(raster.shiftLon(), raster.shiftLat())).isGreaterThan(0.003);
    }

    @Test
    void trueDatumsAndOtherCountriesAreNotMoved() {
        RasterView expected = new RasterView(URL, "maker", 18, 0, 0);
        assertThat(view(Datum.WGS84, TIANJIN)).isEqualTo(expected);
        assertThat(view(Datum.CGCS2000, TIANJIN)).isEqualTo(expected);
        assertThat(view(Datum.GCJ02, around(14.1, 35.8, 14.6, 36.1))).isEqualTo(expected);
        assertThat(view(Datum.GCJ02, new Areas(List.of(), List.of(), null))).isEqualTo(expected);
    }
}
