package org.servicecircle.layer.cql2;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.servicecircle.file.Feature;

/** How two times of a feature lie to each other. */
final class TemporalCheck {

    private TemporalCheck() {}

    static ReadyCondition of(Condition.Temporal temporal, FeatureValues values) {
        Function<Feature, Time> left = reader(temporal.left(), values);
        Function<Feature, Time> right = reader(temporal.right(), values);
        return feature -> {
            Time one = left.apply(feature);
            Time other = right.apply(feature);
            return one == null || other == null ? Truth.UNKNOWN : Truth.of(holds(one, temporal.relation(), other));
        };
    }

    /** A time of one feature, without bound as the least and the greatest of all days. */
    private record Time(LocalDate first, LocalDate last) {}

    private static Function<Feature, Time> reader(Span span, FeatureValues values) {
        Function<Feature, LocalDate> first = span.first() == null ? feature -> null : values.dayReader(span.first());
        Function<Feature, LocalDate> last = span.last() == null ? feature -> null : values.dayReader(span.last());
        return feature -> {
            LocalDate from = first.apply(feature);
            LocalDate to = last.apply(feature);
            if (span.isDay() && from == null) {
                return null;
            }
            return new Time(
                    Objects.requireNonNullElse(from, LocalDate.MIN), Objects.requireNonNullElse(to, LocalDate.MAX));
        };
    }

    /** As {@link TemporalRelation} defines each. */
    private static boolean holds(Time a, TemporalRelation relation, Time b) {
        int first = a.first().compareTo(b.first());
        int last = a.last().compareTo(b.last());
        int firstToLast = a.first().compareTo(b.last());
        int lastToFirst = a.last().compareTo(b.first());
        return switch (relation) {
            case AFTER -> firstToLast > 0;
            case BEFORE -> lastToFirst < 0;
            case CONTAINS -> first < 0 && last > 0;
            case DISJOINT -> lastToFirst < 0 || firstToLast > 0;
            case DURING -> first > 0 && last < 0;
            case EQUALS -> first == 0 && last == 0;
            case FINISHED_BY -> first < 0 && last == 0;
            case FINISHES -> first > 0 && last == 0;
            case INTERSECTS -> firstToLast <= 0 && lastToFirst >= 0;
            case MEETS -> lastToFirst == 0;
            case MET_BY -> firstToLast == 0;
            case OVERLAPPED_BY -> first > 0 && firstToLast < 0 && last > 0;
            case OVERLAPS -> first < 0 && lastToFirst > 0 && last < 0;
            case STARTED_BY -> first == 0 && last > 0;
            case STARTS -> first == 0 && last < 0;
        };
    }
}
