package org.servicecircle.layer.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.servicecircle.file.Feature;
import org.servicecircle.file.Field;

/** Which features meet a condition, which boxes they touch, and how they are ordered. */
class ConditionsTest {

    /** At 117° east, 39° north; of two floors, with no owner and never closed. */
    private static final Feature CLINIC = feature(
            "1",
            Map.of(
                    TestFields.NAME,
                    "东山 Clinic",
                    TestFields.FLOORS,
                    2L,
                    TestFields.DEPTH,
                    2.5,
                    TestFields.STEP_FREE,
                    true,
                    TestFields.OPENS_ON,
                    LocalDate.of(2020, 5, 1)));

    private static Feature feature(String id, Map<Field, Object> known) {
        List<Object> values = new ArrayList<>();
        TestFields.ALL.forEach(field -> values.add(known.get(field)));
        return new Feature(id, new GeometryFactory().createPoint(new Coordinate(117, 39)), values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            floors = 2                                          | true
            floors < depth                                      | true
            depth BETWEEN 2.5 AND 3                             | true
            depth NOT BETWEEN 2.5 AND 3                         | false
            floors IN (1, 2)                                    | true
            floors NOT IN (1, 2)                                | false
            name LIKE '东山%'                                   | true
            name LIKE '东_ C%c'                                 | true
            name LIKE '%clinic'                                 | false
            CASEI(name) LIKE CASEI('%CLINIC')                   | true
            stepFree = TRUE                                     | true
            geometry IS NULL                                    | false
            geometry IS NOT NULL                                | true
            owner IS NULL                                       | true
            owner = 'a'                                         | false
            NOT owner = 'a'                                     | false
            owner <> 'a' OR floors = 2                          | true
            owner LIKE '%'                                      | false
            owner NOT IN ('a')                                  | false
            floors IN (taxes, 2)                                | true
            floors NOT IN (taxes, 3)                            | false
            floors BETWEEN taxes AND 1                          | false
            NOT (floors BETWEEN taxes AND 1)                    | true
            NOT (owner = 'a' AND FALSE)                         | true
            NOT (owner = 'a' AND TRUE)                          | false
            opensOn >= DATE('2020-05-01')                       | true
            T_AFTER(opensOn, DATE('2020-04-30'))                | true
            T_AFTER(opensOn, INTERVAL('2020-04-01','2020-05-01')) | false
            T_DURING(opensOn, INTERVAL('2020-04-01','..'))      | true
            T_INTERSECTS(INTERVAL(opensOn, closesOn), DATE('2999-01-01')) | true
            T_INTERSECTS(INTERVAL(opensOn, closesOn), DATE('2020-04-30')) | false
            T_INTERSECTS(closesOn, DATE('2020-05-01'))          | false
            NOT T_INTERSECTS(closesOn, DATE('2020-05-01'))      | false
            T_STARTS(INTERVAL('2020-05-01','2021-01-01'), INTERVAL(opensOn, closesOn)) | true
            T_EQUALS(INTERVAL('..','..'), INTERVAL(closesOn, closesOn)) | false
            S_WITHIN(geometry, BBOX(116, 38, 118, 40))          | true
            S_CONTAINS(BBOX(116, 38, 118, 40), geometry)        | true
            S_CONTAINS(geometry, BBOX(116, 38, 118, 40))        | false
            S_TOUCHES(geometry, BBOX(117, 38, 118, 40))         | true
            S_DISJOINT(geometry, POINT(1 1))                    | true
            S_EQUALS(geometry, POINT(117 39))                   | true
            S_EQUALS(geometry, geometry)                        | true
            S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(1 1), LINESTRING(116 39, 118 39))) | true
            S_CROSSES(LINESTRING(0 0, 2 2), LINESTRING(0 2, 2 0)) | true
            """)
    void featuresMeetConditions(String filter, boolean meets) {
        assertThat(Conditions.matches(TestFields.text(filter), CLINIC, TestFields.ALL))
                .isEqualTo(meets);
    }

    @Test
    void aFieldThatFeaturesDoNotHaveIsAFault() {
        Condition condition = TestFields.text("floors = 2");
        assertThatThrownBy(() -> Conditions.matcher(condition, List.of(TestFields.NAME)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            S_WITHIN(geometry, BBOX(0,0,4,4)) AND S_TOUCHES(BBOX(3,1,6,6), geometry) | 3 1 4 4
            S_WITHIN(geometry, BBOX(0,0,1,1)) AND (floors = 1 AND name = 'a')        | 0 0 1 1
            S_WITHIN(geometry, BBOX(0,0,1,1)) OR S_EQUALS(geometry, POINT(5 5))      | 0 0 5 5
            """)
    void boundsAreFound(String filter, String numbers) {
        double[] box = List.of(numbers.split(" ")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(Conditions.bounds(TestFields.text(filter))).contains(new Envelope(box[0], box[2], box[1], box[3]));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            floors = 1
            NOT S_WITHIN(geometry, BBOX(0,0,1,1))
            S_DISJOINT(geometry, POINT(5 5))
            S_WITHIN(geometry, BBOX(0,0,1,1)) OR floors = 1
            S_WITHIN(POINT(1 1), BBOX(0,0,1,1))
            """)
    void orAreUnknown(String filter) {
        assertThat(Conditions.bounds(TestFields.text(filter))).isEmpty();
    }

    @Test
    void nothingHasAnEmptyBox() {
        assertThat(Conditions.bounds(TestFields.text("FALSE AND S_WITHIN(geometry, BBOX(0,0,1,1))")))
                .hasValueSatisfying(box -> assertThat(box.isNull()).isTrue());
    }

    @Test
    void unknownComesLastEitherWayAndTiesStayAsTheyWere() {
        List<Feature> features = List.of(
                feature("none", Map.of()),
                feature("two", Map.of(TestFields.FLOORS, 2L)),
                feature("ten", Map.of(TestFields.FLOORS, 10L, TestFields.NAME, "b")),
                feature("ten again", Map.of(TestFields.FLOORS, 10L, TestFields.NAME, "a")),
                feature("none again", Map.of()));
        assertThat(sorted(features, new SortKey(TestFields.FLOORS, false)))
                .containsExactly("two", "ten", "ten again", "none", "none again");
        assertThat(sorted(features, new SortKey(TestFields.FLOORS, true)))
                .containsExactly("ten", "ten again", "two", "none", "none again");
        assertThat(sorted(features, new SortKey(TestFields.FLOORS, true), new SortKey(TestFields.NAME, false)))
                .containsExactly("ten again", "ten", "two", "none", "none again");
        assertThat(sorted(features)).containsExactly("none", "two", "ten", "ten again", "none again");
    }

    private static List<String> sorted(List<Feature> features, SortKey... keys) {
        List<Feature> sorted = new ArrayList<>(features);
        Collections.sort(sorted, Conditions.order(List.of(keys), TestFields.ALL));
        return sorted.stream().map(Feature::id).toList();
    }
}
