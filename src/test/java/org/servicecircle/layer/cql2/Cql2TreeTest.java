package org.servicecircle.layer.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.geo.OutputReference;

/** What filters mean, as trees. */
class Cql2TreeTest {

    private static final Value NAME = new Value.Property(TestFields.NAME);
    private static final Value FLOORS = new Value.Property(TestFields.FLOORS);
    private static final Value OPENS_ON = new Value.Property(TestFields.OPENS_ON);

    private static Condition floors(double number) {
        return new Condition.Compare(FLOORS, Condition.Comparison.EQUAL, new Value.Number(number));
    }

    private static Condition named(String text) {
        return new Condition.Compare(NAME, Condition.Comparison.EQUAL, new Value.Text(text));
    }

    @Test
    void notBindsCloserThanAndThanOr() {
        assertThat(TestFields.text("floors=1 or not floors=2 And floors=3"))
                .isEqualTo(new Condition.Any(
                        List.of(floors(1), new Condition.All(List.of(new Condition.Not(floors(2)), floors(3))))));
        assertThat(TestFields.text("NOT (floors=1 OR floors=2) AND TRUE"))
                .isEqualTo(new Condition.All(List.of(
                        new Condition.Not(new Condition.Any(List.of(floors(1), floors(2)))),
                        new Condition.Constant(true))));
    }

    @Test
    void whatLooksLikeSqlIsALiteral() {
        assertThat(TestFields.text("name='x'' OR 1=1--'")).isEqualTo(named("x' OR 1=1--"));
        assertThat(TestFields.text("name='x\\' OR 1=1--'")).isEqualTo(named("x' OR 1=1--"));
        assertThat(TestFields.text("name='C:\\dir'")).isEqualTo(named("C:\\dir"));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "-5, -5", "+5, 5", "5., 5", ".5, 0.5", "1.5e3, 1500", "1E-2, 0.01", "-0, 0"})
    void numbersAreReadWithSignAndExponent(String written, double number) {
        assertThat(TestFields.text("floors = " + written)).isEqualTo(floors(number));
    }

    @Test
    void namesMayBeQuotedAndBeKeywords() {
        assertThat(TestFields.text("\"between\" BETWEEN 1 AND 2")).isInstanceOf(Condition.Between.class);
        assertThat(TestFields.text("街道 = '西城'")).isEqualTo(TestFields.text("\"街道\" = '西城'"));
    }

    @Test
    void eitherSideMayBeAProperty() {
        assertThat(TestFields.text("5 < floors"))
                .isEqualTo(new Condition.Compare(new Value.Number(5), Condition.Comparison.LESS, FLOORS));
        assertThat(TestFields.text("floors >= depth"))
                .isEqualTo(new Condition.Compare(
                        FLOORS, Condition.Comparison.GREATER_OR_EQUAL, new Value.Property(TestFields.DEPTH)));
    }

    @Test
    void aMomentIsItsDayInUtc() {
        Condition first =
                new Condition.Compare(OPENS_ON, Condition.Comparison.EQUAL, new Value.Day(LocalDate.of(2020, 1, 1)));
        assertThat(TestFields.text("opensOn = DATE('2020-01-01')")).isEqualTo(first);
        assertThat(TestFields.text("opensOn = TIMESTAMP('2020-01-01T23:59:59.999Z')"))
                .isEqualTo(first);
        assertThat(TestFields.text("opensOn = TIMESTAMP('2020-01-02T07:59:59+08:00')"))
                .isEqualTo(first);
        assertThat(TestFields.json("{\"op\":\"=\",\"args\":[{\"property\":\"opensOn\"},\"2020-01-01\"]}"))
                .isEqualTo(first);
        assertThat(TestFields.json("{\"op\":\"=\",\"args\":[\"2020-01-01T23:00:00Z\",{\"property\":\"opensOn\"}]}"))
                .isEqualTo(new Condition.Compare(
                        new Value.Day(LocalDate.of(2020, 1, 1)), Condition.Comparison.EQUAL, OPENS_ON));
    }

    @Test
    void givenTextsAreLoweredWhenTheyAreRead() {
        assertThat(TestFields.text("CASEI(CASEI(name)) LIKE CASEI('A\\%B%')"))
                .isEqualTo(new Condition.Like(new Value.Lower(new Value.Property(TestFields.NAME)), "a\\%b%"));
    }

    @Test
    void patternsKeepOnlyBackslashesThatMeanSomething() {
        assertThat(TestFields.text("name LIKE 'a\\b\\_\\\\c'")).isEqualTo(new Condition.Like(NAME, "ab\\_\\\\c"));
    }

    @Test
    void placesAreTurnedToWgs84InTheOrderOfTheirReference() {
        Geometry expected = place("S_WITHIN(geometry, BBOX(117, 39, 117.5, 39.5))", OutputReference.CRS84);
        assertThat(place("S_WITHIN(geometry, BBOX(39, 117, 39.5, 117.5))", OutputReference.EPSG_4326))
                .isEqualTo(expected);
        Coordinate plane = OutputReference.EPSG_4548
                .fromWgs84(expected.getFactory().createPoint(new Coordinate(117.2, 39.2)))
                .getCoordinate();
        String point = "S_WITHIN(geometry, POINT(" + plane.y + " " + plane.x + "))";
        assertThat(place(point, OutputReference.EPSG_4548).getCoordinate().distance(new Coordinate(117.2, 39.2)))
                .isLessThan(1e-7);
    }

    private static Geometry place(String filter, OutputReference reference) {
        Condition.Spatial spatial =
                (Condition.Spatial) Cql2Text.parse(filter, new FilterContext(TestFields.ALL, reference));
        return ((Shape.Given) spatial.right()).geometry();
    }

    @Test
    void aBoxWithoutWidthIsALineOrAPoint() {
        assertThat(place("S_WITHIN(geometry, BBOX(1, 2, 1, 3))", OutputReference.CRS84)
                        .getGeometryType())
                .isEqualTo("LineString");
        assertThat(place("S_WITHIN(geometry, BBOX(1, 2, 1, 2))", OutputReference.CRS84)
                        .getGeometryType())
                .isEqualTo("Point");
    }
}
