package org.servicecircle.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class OutputReferenceTest {

    private static final double A_MILLIMETRE_IN_DEGREES = 1e-8;

    /** Oracles: PROJ 9.1 for the registered ones ({@code gdaltransform}), the published formulas for the others. */
    @ParameterizedTest
    @CsvSource({
        "CRS84, 117.2, 39.1",
        "EPSG:4326, 117.2, 39.1",
        "EPSG:4490, 117.2, 39.1",
        "EPSG:4548, 517300.8743, 4329624.6720",
        "EPSG:3857, 13046644.3210, 4736005.8538",
    })
    void agreesWithProj(String name, double x, double y) {
        Geometry there = reference(name).fromWgs84(point(117.2, 39.1));
        assertThat(there.getCoordinate().x).isCloseTo(x, within(0.001));
        assertThat(there.getCoordinate().y).isCloseTo(y, within(0.001));
    }

    @ParameterizedTest
    @EnumSource
    void comesBackToTheMillimetre(OutputReference reference) throws ParseException {
        Geometry area = new WKTReader()
                .read("MULTIPOLYGON (((117 39, 118 39, 118 40, 117 39), (117.5 39.2, 117.6 39.2,"
                        + " 117.6 39.3, 117.5 39.2)))");
        Geometry back = reference.toWgs84(reference.fromWgs84(area));
        assertThat(back.getGeometryType()).isEqualTo("MultiPolygon");
        assertThat(back.equalsExact(area, A_MILLIMETRE_IN_DEGREES)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"GCJ-02, 400, 700", "BD-09, 800, 1600"})
    void chineseWebMapsAreShifted(String name, double least, double most) {
        Coordinate there = reference(name).fromWgs84(point(117.2, 39.1)).getCoordinate();
        double metres = Earth.distanceMetres(
                1_172_000_000, 391_000_000, (int) Math.round(there.x * 1e7), (int) Math.round(there.y * 1e7));
        assertThat(metres).isBetween(least, most);
        assertThat(reference(name).uri()).isNull();
        assertThat(reference(name).epsg()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CRS84, false", "EPSG:4326, true", "EPSG:4490, true", "EPSG:4548, true", "EPSG:3857, false"})
    void theAuthoritySaysWhichComesFirst(String name, boolean northFirst) {
        assertThat(reference(name).northFirst()).isEqualTo(northFirst);
        assertThat(OutputReference.find(reference(name).uri())).contains(reference(name));
    }

    @ParameterizedTest
    @EnumSource
    void definesItself(OutputReference reference) {
        assertThat(reference.wkt()).contains(reference.degrees() ? "GEOGCS[" : "PROJCS[");
    }

    @ParameterizedTest
    @CsvSource({
        "[EPSG:4548], EPSG_4548",
        "epsg:4548, EPSG_4548",
        "http://www.opengis.net/def/crs/EPSG/0/4548, EPSG_4548",
        "[OGC:CRS84], CRS84",
        "BD-09, BD09"
    })
    void hasSeveralSpellings(String name, OutputReference reference) {
        assertThat(OutputReference.find(name)).contains(reference);
    }

    @Test
    void knowsNoOther() {
        assertThat(OutputReference.find("[BD-09]")).isEmpty();
        assertThat(OutputReference.find("EPSG:9999")).isEqualTo(Optional.empty());
        assertThat(OutputReference.find("")).isEqualTo(Optional.empty());
    }

    private static OutputReference reference(String name) {
        return OutputReference.find(name).orElseThrow();
    }

    private static Geometry point(double lon, double lat) {
        return new GeometryFactory().createPoint(new Coordinate(lon, lat));
    }
}
