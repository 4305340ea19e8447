package org.servicecircle.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDefinitionTest {

    private static final String WGS_84 = degrees("GCS_WGS_1984", "D_WGS_1984", "WGS_1984\",6378137.0,298.257223563");
    private static final String CGCS2000 =
            degrees("GCS_China_Geodetic_Coordinate_System_2000", "D_China_2000", "CGCS2000\",6378137.0,298.257222101");
    private static final String XIAN_80 = degrees("GCS_Xian_1980", "D_Xian_1980", "Xian_1980\",6378140.0,298.257");

    private static String degrees(String name, String datum, String spheroid) {
        return "GEOGCS[\"%s\",DATUM[\"%s\",SPHEROID[\"%s]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]"
                .formatted(name, datum, spheroid);
    }

    private static String plane(String base, double easting, double meridian, String scale, String unit) {
        return ("PROJCS[\"some plane\",%s,PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",%s],"
                        + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",%s],"
                        + "PARAMETER[\"Scale_Factor\",%s],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[%s]]")
                .formatted(base, easting, meridian, scale, unit);
    }

    private static String label(String wkt) {
        return InputReference.defined(wkt).map(InputReference::label).orElse("unknown");
    }

    @Test
    void degreesAreKnownByTheirDatum() {
        assertThat(label(WGS_84)).isEqualTo("WGS-84");
        assertThat(label(CGCS2000)).isEqualTo("CGCS2000");
        assertThat(label(XIAN_80)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "500000,   117, EPSG:4548",
        "500000,   114, EPSG:4547",
        "500000,    75, EPSG:4534",
        "500000,   135, EPSG:4554",
        "39500000, 117, EPSG:4527",
        "40500000, 120, EPSG:4528",
        "20500000, 117, EPSG:4498",
        "13500000,  75, EPSG:4491",
        "23500000, 135, EPSG:4501",
        "500000,   138, unknown",
        "500000,   116, unknown",
        "0,        117, unknown",
        "20500000, 120, unknown"
    })
    void zonesAreKnownByMeridianAndEasting(double easting, double meridian, String label) {
        assertThat(label(plane(CGCS2000, easting, meridian, "1.0", "\"Meter\",1.0")))
                .isEqualTo(label);
    }

    @Test
    void whatOnlyLooksLikeAZoneIsNotTakenForOne() {
        assertThat(label(plane(XIAN_80, 500000, 117, "1.0", "\"Meter\",1.0"))).isEqualTo("unknown");
        assertThat(label(plane(CGCS2000, 500000, 117, "0.9996", "\"Meter\",1.0")))
                .isEqualTo("unknown");
        assertThat(label(plane(CGCS2000, 500000, 117, "1.0", "\"Foot\",0.3048")))
                .isEqualTo("unknown");
        assertThat(label("PROJCS[\"cut off\",GEOGCS[")).isEqualTo("unknown");
        assertThat(label("")).isEqualTo("unknown");
    }

    @Test
    void aZoneBringsPointsWhereTheyAre() {
        LonLat tianjin = InputReference.defined(plane(CGCS2000, 39500000, 117, "1.0", "\"Meter\",1.0"))
                .orElseThrow()
                .toWgs84(39517306.5, 4324325);
        assertThat(tianjin.lon()).isCloseTo(117.2, within(1e-3));
        assertThat(tianjin.lat()).isCloseTo(39.05, within(1e-2));
    }
}
