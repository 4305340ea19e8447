package org.servicecircle.layer.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.servicecircle.file.Feature;

class ConditionsProperties {

    @Property(seed = "51")
    void whatMeetsAConditionTouchesItsBounds(@ForAll long draw) {
        AnyConditions any = new AnyConditions(draw);
        Condition condition = any.condition(3);
        Optional<Envelope> bounds = Conditions.bounds(condition);
        for (int i = 0; i < 20; i++) {
            Feature feature = any.feature();
            if (Conditions.matches(condition, feature, TestFields.ALL) && bounds.isPresent()) {
                assertThat(bounds.get().intersects(feature.geometry().getEnvelopeInternal()))
                        .as(Cql2Writer.text(condition))
                        .isTrue();
            }
        }
    }

    /** Never both, and neither only where something is not known. */
    @Property(seed = "52")
    void aConditionAndItsOppositeAreNeverBothMet(@ForAll long draw) {
        AnyConditions any = new AnyConditions(draw);
        Condition condition = any.condition(3);
        Feature feature = any.feature();
        boolean met = Conditions.matches(condition, feature, TestFields.ALL);
        boolean opposite = Conditions.matches(new Condition.Not(condition), feature, TestFields.ALL);
        assertThat(met && opposite).isFalse();
        if (feature.values().stream().noneMatch(Objects::isNull)) {
            assertThat(met || opposite).isTrue();
        }
    }

    @Property(seed = "53")
    void placesLieAsJtsSays(@ForAll long draw, @ForAll Condition.SpatialRelation relation) {
        AnyConditions any = new AnyConditions(draw);
        Feature feature = any.feature();
        Geometry given = any.geometry();
        Geometry own = feature.geometry();
        if (isMixed(own) || isMixed(given)) {
            return;
        }
        Condition condition = new Condition.Spatial(new Shape.Own(), relation, new Shape.Given(given));
        Condition turned = new Condition.Spatial(new Shape.Given(given), relation, new Shape.Own());
        assertThat(Conditions.matches(condition, feature, TestFields.ALL)).isEqualTo(lies(own, relation, given));
        assertThat(Conditions.matches(turned, feature, TestFields.ALL)).isEqualTo(lies(given, relation, own));
    }

    /** The operations of old know no collections of mixed kinds. */
    private static boolean isMixed(Geometry geometry) {
        return geometry.getGeometryType().equals("GeometryCollection");
    }

    private static boolean lies(Geometry one, Condition.SpatialRelation relation, Geometry other) {
        return switch (relation) {
            case INTERSECTS -> one.intersects(other);
            case DISJOINT -> one.disjoint(other);
            case EQUALS -> one.equalsTopo(other);
            case CONTAINS -> one.contains(other);
            case WITHIN -> one.within(other);
            case TOUCHES -> one.touches(other);
            case CROSSES -> one.crosses(other);
            case OVERLAPS -> one.overlaps(other);
        };
    }

    /** Allen's thirteen: of two intervals that are longer than a day exactly one holds. */
    @Property(seed = "54")
    void oneOfThirteenRelationsOfTimesHolds(
            @ForAll @IntRange(max = 8) int from,
            @ForAll @IntRange(min = 1, max = 5) int days,
            @ForAll @IntRange(max = 8) int otherFrom,
            @ForAll @IntRange(min = 1, max = 5) int otherDays) {
        Set<TemporalRelation> allen = EnumSet.allOf(TemporalRelation.class);
        allen.removeAll(EnumSet.of(TemporalRelation.DISJOINT, TemporalRelation.INTERSECTS));
        Span one = span(from, days);
        Span other = span(otherFrom, otherDays);
        assertThat(allen.stream().filter(relation -> holds(one, relation, other)))
                .hasSize(1);
        assertThat(holds(one, TemporalRelation.DISJOINT, other))
                .isNotEqualTo(holds(one, TemporalRelation.INTERSECTS, other))
                .isEqualTo(holds(one, TemporalRelation.BEFORE, other) || holds(one, TemporalRelation.AFTER, other));
        pairs().forEach(pair -> assertThat(holds(one, pair.get(0), other))
                .as(pair.toString())
                .isEqualTo(holds(other, pair.get(1), one)));
    }

    private static List<List<TemporalRelation>> pairs() {
        return List.of(
                List.of(TemporalRelation.BEFORE, TemporalRelation.AFTER),
                List.of(TemporalRelation.MEETS, TemporalRelation.MET_BY),
                List.of(TemporalRelation.OVERLAPS, TemporalRelation.OVERLAPPED_BY),
                List.of(TemporalRelation.STARTS, TemporalRelation.STARTED_BY),
                List.of(TemporalRelation.DURING, TemporalRelation.CONTAINS),
                List.of(TemporalRelation.FINISHES, TemporalRelation.FINISHED_BY),
                List.of(TemporalRelation.EQUALS, TemporalRelation.EQUALS));
    }

    private static Span span(int from, int days) {
        LocalDate first = LocalDate.of(2020, 1, 1).plusDays(from);
        return new Span(new Value.Day(first), new Value.Day(first.plusDays(days)));
    }

    private static boolean holds(Span one, TemporalRelation relation, Span other) {
        Feature any = new AnyConditions(1).feature();
        return Conditions.matches(new Condition.Temporal(one, relation, other), any, TestFields.ALL);
    }

    @Property(seed = "55")
    void patternsMatchAsRegularExpressionsDo(
            @ForAll @StringLength(max = 8) @Chars({'a', 'b', '%', '_'}) String pattern,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'b') String text) {
        String regular = Arrays.stream(pattern.split(""))
                .map(letter -> letter.equals("%") ? ".*" : letter.equals("_") ? "." : letter)
                .reduce("", String::concat);
        assertThat(new LikePattern(pattern).matches(text)).isEqualTo(Pattern.matches(regular, text));
    }
}
